import { FluentProvider, Spinner, Toaster } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { parseAddress, type Spot, showAddress, useAddress } from './address.ts';
import { lastPerson, rememberPerson } from './people.ts';
import { Stage } from './shell/Stage.tsx';
import { Trouble } from './shell/Trouble.tsx';
import { useFocusKept } from './shell/use-focus-kept.ts';
import { themes, useThemeName } from './themes.ts';
import { useView } from './use-view.ts';

export const toasterId = 'local-teams';
const firstShown = 30;

export function App() {
  const [address, go] = useAddress();
  const [theme, setTheme] = useThemeName();
  const [limit, setLimit] = useState(firstShown);
  const person = address.person ?? lastPerson();
  const loaded = useView(person, limit);
  const { spot } = address;
  useFocusKept(loaded.kind === 'view' && loaded.of === person ? person : null);

  const goTo = useCallback((next: Spot) => go({ person, spot: next }), [go, person]);
  const here = showAddress({ person, spot });
  const be = useCallback(
    (id: string, to?: Spot) => go({ person: id, spot: to ?? parseAddress(here).spot }),
    [go, here],
  );
  useEffect(() => {
    if (address.person === null) go({ person, spot }, 'replace');
    else rememberPerson(address.person);
  }, [address.person, person, spot, go]);

  return (
    <FluentProvider theme={themes[theme]} style={{ height: '100%' }}>
      {/* Under the bar, so that it never lies over the place where somebody writes. */}
      <Toaster toasterId={toasterId} position="top" offset={{ vertical: 52 }} limit={1} />
      {loaded.kind === 'view' && loaded.of === person ? (
        <Stage
          view={loaded.view}
          offline={loaded.offline}
          me={person}
          spot={spot}
          onGo={goTo}
          onReplace={(next) => go({ person, spot: next }, 'replace')}
          onBe={be}
          onMore={() => setLimit(limit * 3)}
          theme={theme}
          onTheme={setTheme}
        />
      ) : loaded.kind === 'nobody' ? (
        <Trouble
          words={`Nobody here is called “${person}”.`}
          act="Continue as Helen Marsh"
          onAct={() => go({ person: 'helen', spot })}
        />
      ) : loaded.kind === 'failed' ? (
        <Trouble
          words="The server does not answer. Start it with npm start."
          act="Try again"
          onAct={() => window.location.reload()}
        />
      ) : (
        <Spinner label="Opening the local Teams" style={{ height: '100%' }} />
      )}
    </FluentProvider>
  );
}
