import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Link } from 'wouter';
import type { RequestRow } from '#api/contract/reads.ts';
import { Marked } from './marked.tsx';
import { useLeave } from './place.ts';

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    // The whole row answers the click, yet the row stays text that can be selected by its edges.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  clamp: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
  yours: { fontWeight: tokens.fontWeightSemibold },
  lock: { verticalAlign: '-3px', marginInlineEnd: '4px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: RequestRow;
  readonly q: string;
  /** At two lines; on phones never. */
  readonly clamp?: boolean;
  readonly lock?: boolean;
}

/** The question, a link over its whole row. Semibold only when it is the reader's turn. */
export function QuestionLink({ row, q, clamp = false, lock = false }: Props) {
  const styles = useStyles();
  const leave = useLeave();
  const sensitive = row.marking === 'OFFICIAL-SENSITIVE' || row.restricted;
  return (
    <span className={mergeClasses(clamp && styles.clamp)}>
      {lock && sensitive && <LockClosed16Regular className={styles.lock} aria-label={row.marking} />}
      <Link
        href={`/requests/${row.number}`}
        className={mergeClasses(styles.link, row.yourTurn && styles.yours)}
        data-number={row.number}
        title={clamp && row.question.length > 120 ? row.question : undefined}
        onClick={() => leave(row.number)}
      >
        <Marked text={row.question} q={q} />
      </Link>
    </span>
  );
}
