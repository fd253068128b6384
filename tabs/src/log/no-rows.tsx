import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import type { LogPage, QuickView } from '#api/contract/reads.ts';
import { type LogView, viewNames, viewOrder, writeAddress } from './log-address.ts';
import { sayNoMatch } from './sentences.ts';

const useStyles = makeStyles({
  page: {
    padding: '56px 16px',
    display: 'grid',
    gap: tokens.spacingVerticalL,
    justifyItems: 'center',
    textAlign: 'center',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'center' },
});

const nothing: Record<QuickView, string> = {
  open: 'No question is open. Every loop is closed.',
  deciding: 'No answer waits for a decision.',
  nobody: 'Every question has somebody.',
  late: 'Nothing is late.',
  still: 'Everything has moved in the last ten working days.',
  untold: 'Everybody has been told.',
  paused: 'Nothing is paused.',
  closed: 'No loop is closed yet.',
};

/** Says which of three emptinesses this is, and what to do about it. */
export function NoRows({ shown, page, onClear }: { shown: LogView; page: LogPage; onClear: () => void }) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const filters = Object.keys(shown.filters).length;
  const narrowed = shown.q !== '' || filters > 0;
  const elsewhere = viewOrder.filter((view) => view !== shown.view && page.counts[view] > 0);
  const ask = (q: string) => navigate(`/ask${q === '' ? '' : `?${new URLSearchParams({ question: q })}`}`);
  if (!narrowed && elsewhere.length === 0)
    return (
      <div className={styles.page}>
        <Text size={400}>No questions yet. The first takes under a minute.</Text>
        <Button appearance="primary" onClick={() => ask('')}>
          Ask a question
        </Button>
      </div>
    );
  return (
    <div className={styles.page}>
      <Text size={400}>{narrowed ? sayNoMatch(shown.q, filters) : nothing[shown.view]}</Text>
      {narrowed && elsewhere.length > 0 && (
        <Text>
          Here instead:{' '}
          {elsewhere.map((view, index) => (
            <span key={view}>
              {index > 0 && ', '}
              <Link href={`/requests?${writeAddress({ ...shown, view })}`}>
                {viewNames[view]} {page.counts[view]}
              </Link>
            </span>
          ))}
        </Text>
      )}
      {narrowed && (
        <div className={styles.acts}>
          <Button onClick={onClear}>{filters > 0 ? 'Clear filters' : 'Clear the search'}</Button>
          {shown.q !== '' && (
            <Button appearance="primary" onClick={() => ask(shown.q)}>
              Ask it as a new question
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
