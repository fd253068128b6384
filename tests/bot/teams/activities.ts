/** Activities as Teams sends them, after Microsoft's documented payloads. Names and ids are invented. */
export const bot = '28:c9e8c047-2a74-40a2-b28a-b162d5f5327c';
export const botId = 'c9e8c047-2a74-40a2-b28a-b162d5f5327c';
export const tenant = '7f1c6f0a-52a5-4a3e-9a77-1d3a1c0b7d11';
export const otherTenant = 'b3a1d6f2-0c1f-4c44-8f0a-2a1f6d6f9e22';
export const priya = {
  id: '29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB25ATiQWA85gQtHieVkKilBZ9XHoq9j7Zaqt7CZ-NJWi7me2kHTL3Bw',
  name: 'Priya Shah',
  aadObjectId: '7faf8511-d5f9-4a5b-8d2c-9a6f3d6d0c01',
};
const channel = '19:693ecdb923ac4458a5c23661b505fc84@thread.tacv2';
const team = '19:af4ec6b2e77e4cd5a1f2f4f5d2b7a001@thread.tacv2';

type Json = Record<string, unknown>;

const base = (serviceUrl: string): Json => ({
  id: '1485983408511',
  timestamp: '2026-11-22T09:30:00.123Z',
  localTimestamp: '2026-11-22T09:30:00.123+00:00',
  channelId: 'msteams',
  serviceUrl,
  from: priya,
  recipient: { id: bot, name: 'Feedback Loop' },
  entities: [{ locale: 'en-GB', country: 'GB', platform: 'Windows', type: 'clientInfo' }],
  locale: 'en-GB',
});

export const inChat = (serviceUrl: string): Json => ({
  ...base(serviceUrl),
  conversation: { id: 'a:17I0kl8EkpE1O9PH5TWrzrLNwnWWcfrU', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
});

export const inChannel = (serviceUrl: string): Json => ({
  ...base(serviceUrl),
  conversation: {
    isGroup: true,
    conversationType: 'channel',
    tenantId: tenant,
    id: `${channel};messageid=1481567603816`,
  },
  channelData: {
    teamsChannelId: channel,
    teamsTeamId: team,
    channel: { id: channel },
    team: { id: team, name: 'Exploitation partnership' },
    tenant: { id: tenant },
  },
});

export const typed = (text: string): Json => ({ type: 'message', textFormat: 'plain', text });

export const mentioned = (text: string): Json => ({
  ...typed(`<at>Feedback Loop</at> ${text}\n`),
  entities: [
    {
      type: 'mention',
      text: '<at>Feedback Loop</at>',
      mentioned: { id: bot, name: 'Feedback Loop' },
    },
  ],
});

export const submitted = (value: Json): Json => ({ type: 'message', value, replyToId: '1763799999000' });

export const invoke = (name: string, value: Json): Json => ({ type: 'invoke', name, value });

export const pressed = (verb: string, data: Json): Json => ({
  ...invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', id: 'record', verb, data },
    trigger: 'manual',
  }),
  replyToId: '1763799999000',
});

export const openedFromMessage = (html: string): Json =>
  invoke('composeExtension/fetchTask', {
    commandId: 'askQuestion',
    commandContext: 'message',
    requestId: '7f7d22efe5414818becebcec649a7912',
    messagePayload: {
      linkToMessage: 'https://teams.microsoft.com/l/message/19:693ecdb9@thread.tacv2/1611060744833',
      id: '1611060744833',
      replyToId: null,
      createdDateTime: '2026-11-20T12:52:24.833Z',
      deleted: false,
      importance: 'normal',
      body: { contentType: 'html', content: html },
      from: {
        device: null,
        conversation: null,
        user: { userIdentityType: 'aadUser', id: priya.aadObjectId, displayName: 'Helen Marsh' },
        application: null,
      },
      reactions: [],
      mentions: [],
      attachments: [],
    },
    context: { theme: 'default' },
  });

export const searched = (words: string | null): Json =>
  invoke('composeExtension/query', {
    commandId: 'findRequest',
    parameters: [words === null ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words }],
    queryOptions: { skip: 0, count: 25 },
  });
