import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { DarkThemeRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { type ThemeName, themeNames, themeWords } from '../themes.ts';
import { PersonSwitcher } from './PersonSwitcher.tsx';
import { TryButton } from './TryButton.tsx';

const useStyles = makeStyles({
  bar: {
    gridArea: 'top',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '48px',
    padding: '4px 12px 4px 20px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 699px)': { paddingLeft: '14px' },
  },
  name: { flex: 1, minWidth: 0, display: 'flex', alignItems: 'baseline', gap: '10px' },
  hint: { color: tokens.colorNeutralForeground3, '@media (max-width: 899px)': { display: 'none' } },
  offline: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorStatusWarningForeground3 },
});

export interface TopBarProps {
  readonly offline: boolean;
  readonly onBe: (person: string) => void;
  readonly theme: ThemeName;
  readonly onTheme: (next: ThemeName) => void;
}

export function TopBar({ offline, onBe, theme, onTheme }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Text weight="semibold">Local Teams</Text>
        <Text size={200} className={styles.hint}>
          Invented people on this machine. Nothing leaves it.
        </Text>
      </div>
      {offline ? (
        <Text size={200} className={styles.offline} role="status">
          <PlugDisconnectedRegular /> Server stopped
        </Text>
      ) : null}
      <TryButton />
      <Menu
        checkedValues={{ theme: [theme] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const chosen = themeNames.find((name) => name === checkedItems[0]);
          if (chosen) onTheme(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="Theme" relationship="label">
            <Button appearance="subtle" icon={<DarkThemeRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {themeNames.map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {themeWords[name]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <PersonSwitcher onBe={onBe} />
    </header>
  );
}
