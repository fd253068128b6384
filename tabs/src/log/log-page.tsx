import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { usePeople } from '../shell/session.ts';
import { Chips } from './chips.tsx';
import { FilterButton } from './filter-button.tsx';
import { layoutFor } from './layout.ts';
import { apiQuery, type LogView, readAddress, writeAddress } from './log-address.ts';
import { LogBody } from './log-body.tsx';
import { useReturn } from './place.ts';
import { QuickViews } from './quick-views.tsx';
import { LogSearch } from './search-box.tsx';
import { useLog } from './use-log.ts';
import { useWidth } from './use-width.ts';

const useStyles = makeStyles({
  page: { padding: '16px 16px 0' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
  },
  title: { margin: 0 },
  sentence: {
    minHeight: tokens.lineHeightBase300,
    margin: '4px 0 12px',
    color: tokens.colorNeutralForeground2,
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  search: { display: 'flex', gap: '8px', flex: '0 1 464px', minWidth: 'min(240px, 100%)' },
  views: { marginTop: '8px' },
});

/** The log: every request the reader may see, in the view its address names. */
export function LogPage() {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const search = useSearch();
  const shown = readAddress(search);
  const [ref, width] = useWidth<HTMLElement>();
  const layout = layoutFor(width - 32);
  const log = useLog(apiQuery(shown));
  const filtered = Object.keys(shown.filters).length > 0;
  const { data: people } = usePeople(filtered);
  const addressOf = (view: LogView) => {
    const query = writeAddress(view, search);
    return query === '' ? '/requests' : `/requests?${query}`;
  };
  const show = (change: Partial<LogView>, replace = false) =>
    navigate(addressOf({ ...shown, ...change }), { replace });
  useReturn(log.first.data !== undefined && width > 0);
  useEffect(() => {
    document.title = 'Requests – Feedback Loop';
  }, []);
  return (
    <main ref={ref} className={styles.page}>
      <div className={styles.top}>
        <Text as="h1" size={500} weight="semibold" className={styles.title}>
          Requests
        </Text>
        <Button appearance="primary" icon={<Add20Regular />} onClick={() => navigate('/ask')}>
          Ask a question
        </Button>
      </div>
      <Text as="p" block className={styles.sentence}>
        {log.first.data?.sentence}
      </Text>
      <div className={styles.tools}>
        <div className={styles.search}>
          <LogSearch q={shown.q} onSearch={(q) => show({ q }, true)} />
          <FilterButton
            filters={shown.filters}
            onChange={(filters) => show({ filters })}
            iconOnly={layout === 'narrow'}
          />
        </div>
        <Chips
          filters={shown.filters}
          people={people}
          onRemove={(name) => {
            const { [name]: _, ...filters } = shown.filters;
            show({ filters });
          }}
        />
      </div>
      <div className={styles.views}>
        <QuickViews
          counts={log.first.data?.counts}
          now={shown.view}
          addressOf={(view) => addressOf({ ...shown, view })}
        />
      </div>
      {width > 0 && (
        <LogBody log={log} shown={shown} layout={layout} onClear={() => show({ q: '', filters: {} })} />
      )}
    </main>
  );
}
