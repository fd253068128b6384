/** `1 filter`, `2 filters`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** `Tom`, `Tom and Priya`, `Tom, Priya and Sam`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const firstName = (name: string): string => name.split(' ')[0] ?? name;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
