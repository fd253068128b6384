import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RequestDetail } from '#api/contract/reads.ts';
import { capital } from '../words/plural.ts';
import { adviceLines, dataLines, dateLines, type Line, peopleLines } from './rail-lines.ts';

const useStyles = makeStyles({
  rail: { display: 'grid', gap: '20px' },
  title: { margin: '0 0 6px' },
  list: { margin: 0, display: 'grid', gap: '8px' },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** People, dates, data and advice. */
export function Rail({ detail }: { detail: RequestDetail }) {
  const styles = useStyles();
  const [now] = useState(() => new Date());
  return (
    <div className={styles.rail}>
      <Lines title="People" lines={peopleLines(detail, now)} />
      <Lines title="Dates" lines={dateLines(detail, now)} />
      <Lines title="Data" lines={dataLines(detail)} />
      <Lines title="Data-protection advice" lines={adviceLines(detail, now)} />
      {detail.threadLink && (
        <Text block>
          <Link inline href={detail.threadLink} target="_blank" rel="noreferrer">
            Open the conversation in Teams
          </Link>
        </Text>
      )}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text as="h2" size={400} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      <dl className={styles.list}>
        {lines.map(({ term, value, under }) => (
          <div key={term + value}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>
              <Text block>{capital(value)}</Text>
              {under && (
                <Text block size={200}>
                  {under}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
