import type { Member } from './people.ts';

/** Who may change the registers: people, agencies, groups. */
export const keepsRegisters = ({ roles }: Pick<Member, 'roles'>): boolean =>
  roles.some((role) => role === 'manager' || role === 'administrator');
