import { mergeClasses } from '@fluentui/react-components';
import type { RequestRow } from '#api/contract/reads.ts';
import { shortAgency } from '#domain/requests/wording/agency.ts';
import { shortDate } from '../words/dates.ts';
import { LoopBars } from './loop-bars.tsx';
import { Marked } from './marked.tsx';
import { QuestionLink } from './question-link.tsx';
import { useRowStyles } from './row-styles.ts';
import { Standing } from './standing.tsx';

export const wideColumns = ['No.', 'Question', 'Where it stands', 'Next date', 'Asked by', 'Loop'] as const;

/** 1100 px and more: six columns, 52 px high. */
export function RowWide({ row, q, now }: { row: RequestRow; q: string; now: Date }) {
  const styles = useRowStyles();
  const second = mergeClasses(styles.second, styles.cut);
  const first = mergeClasses(styles.first, styles.cut);
  return (
    <>
      <td className={mergeClasses(styles.cell, styles.number)}>
        <Marked text={row.number} q={q} />
      </td>
      <td className={styles.cell}>
        <QuestionLink row={row} q={q} clamp lock />
      </td>
      <td className={styles.cell}>
        <Standing standing={row.standing} q={q} oneLine />
      </td>
      <td className={styles.cell}>
        {row.nextDate && (
          <>
            <span className={first}>{shortDate(row.nextDate.date, now)}</span>
            <span className={second}>{row.nextDate.label}</span>
          </>
        )}
      </td>
      <td className={styles.cell}>
        <span className={first} title={row.askedBy.name}>
          {row.askedBy.name}
        </span>
        <span className={second} title={row.forum?.name ?? row.askedBy.agency}>
          {row.forum?.name ?? shortAgency(row.askedBy.agency)}
        </span>
      </td>
      <td className={styles.cell}>
        <LoopBars loop={row.loop} />
      </td>
    </>
  );
}
