import type { Activity } from './activity.ts';
import { envelope } from './envelope.ts';
import type { TeamsSide } from './teams-side.ts';
import { channelAccountOf, localBot, localChannel, localTeam, type Resident } from './world.ts';

const opened = (person: Resident) => `opened|${person.id}`;

export const hasOpened = (side: TeamsSide, person: Resident): boolean =>
  side.store.fact(opened(person)) !== null;

/**
 * The person opens the app for the first time: from now on the bot may write to them. Teams tells the bot with
 * two activities. Remembered only once the bot has heard, so a failed one is told again. False: not heard.
 */
export async function openChat(side: TeamsSide, person: Resident): Promise<boolean> {
  if (hasOpened(side, person)) return true;
  side.store.setFact(opened(person), 'opening');
  const place = { kind: 'chat', person } as const;
  const activities: Activity[] = [
    { ...envelope(person, place, side.stamp()), type: 'installationUpdate', action: 'add' },
    {
      ...envelope(person, place, side.stamp()),
      type: 'conversationUpdate',
      membersAdded: [localBot, channelAccountOf(person)],
    },
  ];
  for (const activity of activities) {
    const answer = await side.bot(activity);
    if (answer.kind === 'failed') {
      side.store.forgetFacts(opened(person));
      return false;
    }
  }
  side.store.setFact(opened(person), side.stamp().at.toISOString());
  side.live.changed();
  return true;
}

/** The app is added to the team, once. `by` is who added it. False: the bot has not heard. */
export async function installInTeam(side: TeamsSide, by: Resident): Promise<boolean> {
  if (side.store.fact('team installed') !== null) return true;
  const place = { kind: 'channel', root: null } as const;
  const team = { id: localTeam.id, name: localTeam.name, aadGroupId: localTeam.groupId };
  const common = () => {
    const base = envelope(by, place, side.stamp());
    return {
      ...base,
      conversation: { ...(base.conversation as object), id: localTeam.id },
      channelData: {
        team,
        tenant: { id: localTeam.tenant },
        settings: { selectedChannel: { id: localChannel.id, name: localChannel.name } },
      },
    };
  };
  const added = common();
  const activities: Activity[] = [
    { ...common(), type: 'installationUpdate', action: 'add' },
    {
      ...added,
      type: 'conversationUpdate',
      membersAdded: [localBot],
      channelData: { ...added.channelData, eventType: 'teamMemberAdded' },
    },
  ];
  for (const activity of activities) if ((await side.bot(activity)).kind === 'failed') return false;
  side.store.setFact('team installed', side.stamp().at.toISOString());
  return true;
}
