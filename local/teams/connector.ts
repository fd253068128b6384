import { json, Router } from 'express';
import type { Activity } from './activity.ts';
import { refuse } from './connector-faults.ts';
import { addMemberRoutes } from './connector-members.ts';
import { hasOpened } from './install.ts';
import { filedUnder, type Place, placeOf } from './place.ts';
import type { TeamsSide } from './teams-side.ts';
import { chatOf, localBot, localChannel, threadOf } from './world.ts';

/** Teams takes about 100 KB for a message with its card. */
const largestMessage = 100 * 1024;
const tooBig = (activity: Activity) => Buffer.byteLength(JSON.stringify(activity)) > largestMessage;

interface Creation {
  readonly isGroup?: boolean;
  readonly members?: readonly { readonly id?: string }[];
  readonly tenantId?: string;
  readonly channelData?: {
    readonly tenant?: { readonly id?: string };
    readonly channel?: { readonly id?: string };
  };
  readonly activity?: Activity;
}

/** The Bot Connector's REST interface, as far as a bot in Teams uses it. Its URL is the `serviceUrl`. */
export function connectorRouter(side: TeamsSide): Router {
  const router = Router();
  router.use(json({ limit: '2mb' }));
  addMemberRoutes(router, side);

  /** Typing and the like is accepted and not kept, as it leaves nothing behind in Teams either. */
  const post = (place: Place, activity: Activity): string => {
    const stamp = side.stamp();
    if (activity.type === 'message') side.keep(place, localBot.id, { ...activity, id: stamp.id }, stamp);
    return stamp.id;
  };

  router.post('/v3/conversations', async (request, response) => {
    const wish = (request.body ?? {}) as Creation;
    if (wish.activity && tooBig(wish.activity)) return refuse(response, 'MessageSizeTooBig');
    if (wish.channelData?.channel?.id !== undefined) {
      if (wish.channelData.channel.id !== localChannel.id) return refuse(response, 'ConversationNotFound');
      if (!wish.activity) return refuse(response, 'BadSyntax', 'A new thread needs its first message.');
      const id = post({ kind: 'channel', root: null }, wish.activity);
      response.status(201).json({ id: threadOf(id), activityId: id });
      return;
    }
    const wanted = wish.members?.length === 1 ? wish.members[0]?.id : undefined;
    const tenant = wish.channelData?.tenant?.id ?? wish.tenantId;
    if (wanted === undefined || tenant === undefined)
      return refuse(response, 'BadSyntax', 'A personal conversation needs one member id and a tenant.');
    const person = (await side.people()).find(
      ({ account }) =>
        account.tenant === tenant && (account.object === wanted || account.channelAccount === wanted),
    );
    if (!person || !hasOpened(side, person)) return refuse(response, 'ForbiddenOperationException');
    const activityId = wish.activity ? { activityId: post({ kind: 'chat', person }, wish.activity) } : {};
    response.status(201).json({ id: chatOf(person.id), ...activityId });
  });

  router.post(
    ['/v3/conversations/:id/activities', '/v3/conversations/:id/activities/:replyTo'],
    async (request, response) => {
      const activity = request.body as Activity;
      const place = placeOf(String(request.params.id), await side.people());
      if (!place) return refuse(response, 'ConversationNotFound');
      if (place.kind === 'chat' && !hasOpened(side, place.person))
        return refuse(response, 'BotNotInConversationRoster');
      if (tooBig(activity)) return refuse(response, 'MessageSizeTooBig');
      const replyTo = request.params.replyTo;
      if (place.kind === 'chat') {
        response.status(201).json({ id: post(place, activity) });
        return;
      }
      const root =
        place.root ?? (replyTo ? (side.store.message(localChannel.id, String(replyTo))?.root ?? null) : null);
      if (place.root !== null && !side.store.message(localChannel.id, place.root))
        return refuse(response, 'ConversationNotFound');
      response.status(201).json({ id: post({ kind: 'channel', root }, activity) });
    },
  );

  router.put('/v3/conversations/:id/activities/:activity', async (request, response) => {
    const place = placeOf(request.params.id, await side.people());
    if (!place) return refuse(response, 'ConversationNotFound');
    if (tooBig(request.body as Activity)) return refuse(response, 'MessageSizeTooBig');
    const { activity: id } = request.params;
    const kept = side.store.change(filedUnder(place), id, { ...(request.body as Activity), id });
    if (!kept) return refuse(response, 'ActivityNotFoundInConversation');
    side.store.forgetFacts(`view|${id}|`);
    side.live.changed();
    response.json({ id });
  });

  router.delete('/v3/conversations/:id/activities/:activity', async (request, response) => {
    const place = placeOf(request.params.id, await side.people());
    if (!place) return refuse(response, 'ConversationNotFound');
    const kept = side.store.change(filedUnder(place), request.params.activity, 'delete');
    if (!kept) return refuse(response, 'ActivityNotFoundInConversation');
    side.live.changed();
    response.status(200).end();
  });
  return router;
}
