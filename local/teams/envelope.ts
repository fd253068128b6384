import type { Activity } from './activity.ts';
import { channelDataOf, conversationOf, type Place, tenantOf } from './place.ts';
import { channelAccountOf, localBot, type Resident } from './world.ts';

export interface Stamp {
  readonly at: Date;
  readonly serviceUrl: string;
  readonly id: string;
}

/** London's wall clock with its offset, as Teams fills `localTimestamp`. */
function londonTime(at: Date): string {
  const wall = at.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T');
  const offset = Math.round((Date.parse(`${wall}Z`) - at.getTime()) / 3_600_000);
  return `${wall}.000+0${offset}:00`;
}

/** What every activity from Teams carries, whoever wrote it and wherever. */
export const envelope = (from: Resident, place: Place, stamp: Stamp): Omit<Activity, 'type'> => ({
  id: stamp.id,
  channelId: 'msteams',
  serviceUrl: stamp.serviceUrl,
  timestamp: stamp.at.toISOString(),
  localTimestamp: londonTime(stamp.at),
  localTimezone: 'Europe/London',
  locale: 'en-GB',
  from: {
    ...channelAccountOf(from),
    ...(from.account.tenant === tenantOf(place) ? {} : { tenantId: from.account.tenant }),
  },
  recipient: localBot,
  conversation: conversationOf(place),
  channelData: channelDataOf(place),
});

/** The last of `entities` in whatever a person does. */
export const clientInfo = {
  type: 'clientInfo',
  locale: 'en-GB',
  country: 'GB',
  platform: 'Web',
  timezone: 'Europe/London',
} as const;
