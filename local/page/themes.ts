import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useCallback, useLayoutEffect, useState } from 'react';

export const themeNames = ['default', 'dark', 'contrast'] as const;
/** As teams-js names them. */
export type ThemeName = (typeof themeNames)[number];

export const themeWords: Record<ThemeName, string> = {
  default: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Without Segoe UI, Fluent's own list would end at the browser's wide sans-serif on Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

export const themes: Record<ThemeName, Theme> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

const key = 'local-teams theme';
const remembered = (): ThemeName =>
  themeNames.find((name) => name === window.localStorage.getItem(key)) ?? 'default';

export function useThemeName(): readonly [ThemeName, (next: ThemeName) => void] {
  const [name, setName] = useState(remembered);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = name;
  }, [name]);
  const choose = useCallback((next: ThemeName) => {
    window.localStorage.setItem(key, next);
    setName(next);
  }, []);
  return [name, choose];
}
