import type { View, ViewPerson } from '../server.ts';
import type { ThemeName } from '../themes.ts';

/** A message from teams-js in the frame. */
export interface FrameRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

export const isFrameRequest = (data: unknown): data is FrameRequest =>
  typeof data === 'object' && data !== null && typeof (data as FrameRequest).func === 'string';

/** What teams-js 2.58 expects on `initialize`: frame context, client, what is supported, client version. */
export const initialized = [
  'content',
  'web',
  JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: { pages: {} } }),
  '2.58.0',
] as const;

/** The context as Teams sends it on the wire; teams-js turns it into `app.Context`. */
export function contextOf(
  me: ViewPerson,
  view: View,
  place: { readonly theme: ThemeName; readonly inChannel: boolean; readonly path: string },
): Record<string, unknown> {
  return {
    locale: 'en-gb',
    theme: place.theme,
    entityId: 'requests',
    subEntityId: place.path,
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    isFullScreen: false,
    sessionId: 'local',
    appSessionId: 'local',
    userObjectId: me.object,
    userDisplayName: me.name,
    tid: me.tenant,
    loginHint: `${me.id}@local.example`,
    userPrincipalName: `${me.id}@local.example`,
    ...(place.inChannel
      ? {
          teamId: view.team.id,
          teamName: view.team.name,
          groupId: view.team.groupId,
          channelId: view.channel.id,
          channelName: view.channel.name,
          channelType: 'Regular',
          hostTeamGroupId: view.team.groupId,
          hostTeamTenantId: view.team.tenant,
        }
      : {}),
  };
}

/** The page of the app that a navigation names. */
export function pageIn(args: readonly unknown[]): string {
  const wish = (args[0] ?? {}) as { subPageId?: unknown; pageId?: unknown };
  return String(wish.subPageId ?? wish.pageId ?? '').replace(/^\/+/, '');
}
