import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

// Fluent's own list ends in whatever `sans-serif` is, on Linux a font too wide for the columns.
const fontFamilyBase = teamsLightTheme.fontFamilyBase.replace(
  /, *sans-serif$/,
  ", Arial, 'Liberation Sans', sans-serif",
);

export const themes: Record<ThemeName, Theme> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
