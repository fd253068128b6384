export type ThemeName = 'default' | 'dark' | 'contrast';

/** Teams' name for a theme, or ours in the address; the light one for anything unknown. */
export const themeNamed = (name: string | null | undefined): ThemeName =>
  name === 'dark' || name === 'contrast' ? name : 'default';

/** Outside Teams: `?theme=` in the address, else what the system prefers. */
export const plainTheme = (search: string, prefersDark: boolean): ThemeName => {
  const asked = new URLSearchParams(search).get('theme');
  if (asked !== null) return themeNamed(asked);
  return prefersDark ? 'dark' : 'default';
};
