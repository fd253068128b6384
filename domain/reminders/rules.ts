import type { Policy, ReminderRules } from '../partnership/people.ts';

const usual: ReminderRules = {
  from: '08:30',
  until: '17:30',
  digestFrom: '09:00',
  ahead: 2,
  apart: 3,
  most: 3,
  managersApart: 5,
  pausedFor: 3,
};

export const reminderRules = ({ reminders }: Pick<Policy, 'reminders'>): ReminderRules => ({
  ...usual,
  ...reminders,
});
