/** What a screen reader hears when others act: `R-3 changed.`, `R-3 and 2 others changed.` */
export function sayChanged(numbers: readonly string[]): string {
  const [first = '', second] = numbers;
  if (numbers.length === 1) return `${first} changed.`;
  if (numbers.length === 2) return `${first} and ${second} changed.`;
  return `${first} and ${numbers.length - 1} others changed.`;
}
