/** Check letters of the Police National Computer; remainder 0 is Z; I, O and S are left out. */
const letters = 'ZABCDEFGHJKLMNPQRTUVWXY';

export const policeLetter = (digits: string): string => letters.charAt(Number(digits) % 23);
