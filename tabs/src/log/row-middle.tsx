import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { RequestRow } from '#api/contract/reads.ts';
import { shortDate } from '../words/dates.ts';
import { LoopBars } from './loop-bars.tsx';
import { Marked } from './marked.tsx';
import { QuestionLink } from './question-link.tsx';
import { useRowStyles } from './row-styles.ts';
import { Standing } from './standing.tsx';

export const middleColumns = ['Question', 'Where it stands'] as const;

const useStyles = makeStyles({ lock: { flexShrink: 0, color: tokens.colorNeutralForeground3 } });

/** 600 to 1099 px: two columns, 72 px high. */
export function RowMiddle({ row, q, now }: { row: RequestRow; q: string; now: Date }) {
  const styles = useRowStyles();
  const own = useStyles();
  const sensitive = row.marking === 'OFFICIAL-SENSITIVE' || row.restricted;
  const next = row.nextDate && `${row.nextDate.label} ${shortDate(row.nextDate.date, now)}`;
  return (
    <>
      <td className={styles.cell}>
        <QuestionLink row={row} q={q} clamp />
        <span className={styles.meta}>
          {sensitive && <LockClosed12Regular className={own.lock} aria-label={row.marking} />}
          <span className={mergeClasses(styles.second, styles.cut)}>
            <Marked text={row.number} q={q} /> · {row.askedBy.name}
            {row.forum && `, ${row.forum.name}`}
          </span>
        </span>
      </td>
      <td className={mergeClasses(styles.cell, styles.standing)}>
        <Standing
          standing={row.standing}
          q={q}
          oneLine
          second={next ?? row.standing.detail}
          under={
            <span className={styles.middleBars}>
              <LoopBars loop={row.loop} />
            </span>
          }
        />
      </td>
    </>
  );
}
