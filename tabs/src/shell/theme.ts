import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

// Fluent's own lists name `system-ui` or end in `sans-serif`: on Linux both are a font too wide for the columns.
const narrow = "'Helvetica Neue', Arial, Helvetica, 'Liberation Sans', sans-serif";
const fonts = {
  fontFamilyBase: `'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, ${narrow}`,
  fontFamilyNumeric: `Bahnschrift, 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, ${narrow}`,
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, 'Liberation Mono', monospace",
} satisfies Partial<Theme>;

export const themes: Record<ThemeName, Theme> = {
  default: { ...teamsLightTheme, ...fonts },
  dark: { ...teamsDarkTheme, ...fonts },
  contrast: { ...teamsHighContrastTheme, ...fonts },
};
