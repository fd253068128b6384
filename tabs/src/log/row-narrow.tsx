import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RequestRow } from '#api/contract/reads.ts';
import { shortDate } from '../words/dates.ts';
import { LoopBars } from './loop-bars.tsx';
import { Marked } from './marked.tsx';
import { QuestionLink } from './question-link.tsx';
import { Standing } from './standing.tsx';

const useStyles = makeStyles({
  top: {
    ...typographyStyles.caption1,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    color: tokens.colorNeutralForeground3,
  },
  question: { ...typographyStyles.body1, display: 'block', marginBlock: '2px 4px' },
  bottom: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  date: { textAlign: 'end', flexShrink: 0 },
  day: { ...typographyStyles.body1, display: 'block' },
  label: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Below 600 px: an item of a list; nothing is cut. */
export function RowNarrow({ row, q, now }: { row: RequestRow; q: string; now: Date }) {
  const styles = useStyles();
  const marking =
    row.marking === 'OFFICIAL-SENSITIVE' ? ` · ${row.marking}` : row.restricted ? ' · restricted' : '';
  return (
    <>
      <span className={styles.top}>
        <span>
          <Marked text={row.number} q={q} />
          {marking}
        </span>
        <LoopBars loop={row.loop} />
      </span>
      <span className={styles.question}>
        <QuestionLink row={row} q={q} />
      </span>
      <span className={styles.bottom}>
        <Standing standing={row.standing} q={q} />
        {row.nextDate && (
          <span className={styles.date}>
            <span className={styles.day}>{shortDate(row.nextDate.date, now)}</span>
            <span className={styles.label}>{row.nextDate.label}</span>
          </span>
        )}
      </span>
    </>
  );
}
