/** `Sam Doyle and 2 others have new messages`. */
export function sayNews([first = 'Somebody', ...others]: readonly string[]): string {
  if (others.length === 0) return `${first} has a new message`;
  return `${first} and ${others.length === 1 ? '1 other' : `${others.length} others`} have new messages`;
}
