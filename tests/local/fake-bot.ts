import express, { type Router } from 'express';
import { decideCard, dialogCard, requestCard, rowsCard } from './fake-cards.ts';

/** JSON as it arrived, loosely typed so that tests can look anywhere in it. */
export type Received = ReturnType<typeof JSON.parse>;

export interface FakeBot {
  readonly router: Router;
  readonly received: Received[];
  /** Answers everything with 503 while true. */
  deaf: boolean;
  post(conversation: string, activity: object, replyTo?: string): Promise<Response>;
}

const card = (content: object) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content });

/** A bot of a few lines that answers over the connector, as the real one does over botbuilder. */
export function createFakeBot(): FakeBot {
  const router = express.Router();
  const received: Received[] = [];
  let serviceUrl = '';
  const post: FakeBot['post'] = (conversation, activity, replyTo) =>
    fetch(
      `${serviceUrl}v3/conversations/${encodeURIComponent(conversation)}/activities${replyTo ? `/${replyTo}` : ''}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ type: 'message', ...activity }),
      },
    );

  const invoke = async (activity: Received): Promise<object> => {
    const { name, value } = activity;
    if (name === 'composeExtension/fetchTask') {
      const said = String(value.messagePayload?.body?.content ?? '').replace(/<[^>]+>/g, '');
      return { task: { type: 'continue', value: { title: 'Ask a question', card: card(dialogCard(said)) } } };
    }
    if (name === 'composeExtension/submitAction') {
      if (!value.data.question) return { task: { type: 'message', value: 'Write the question first.' } };
      await post(activity.conversation.id, { attachments: [card(requestCard(value.data.question))] });
      return {};
    }
    if (name === 'composeExtension/query')
      return {
        composeExtension: {
          type: 'result',
          attachmentLayout: 'list',
          attachments: [
            {
              ...card(requestCard('Found it')),
              preview: {
                contentType: 'application/vnd.microsoft.card.thumbnail',
                content: { title: 'R-7 Found it', text: 'With Priya Nair' },
              },
            },
          ],
        },
      };
    if (name === 'composeExtension/queryLink') return {};
    const { verb } = value.action;
    if (verb === 'accept')
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: requestCard('Are missing episodes rising?', `With ${activity.from.name} until 12 December`),
      };
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Tell Tom what, or why not.',
    };
  };

  router.post('/', express.json(), async (request, response) => {
    if (bot.deaf) return void response.status(503).end();
    const activity: Received = request.body;
    received.push(activity);
    serviceUrl = activity.serviceUrl;
    if (activity.type === 'invoke') {
      response.json(await invoke(activity));
      return;
    }
    const { conversation } = activity;
    if (activity.type === 'message' && !activity.value) {
      const text = String(activity.text)
        .replace(/<at>.*?<\/at>\s*/, '')
        .replace(/^ask /, '');
      const answer = text === 'decide' ? decideCard() : text === 'mine' ? rowsCard() : requestCard(text);
      await post(conversation.id, { attachments: [card(answer)], summary: 'R-7' }, activity.id);
    }
    if (activity.type === 'conversationUpdate' && conversation.conversationType === 'personal')
      await post(conversation.id, {
        text: `Hello ${activity.from.name}. Write **help** to see what I can do.`,
      });
    response.status(200).end();
  });
  const bot: FakeBot = { router, received, post, deaf: false };
  return bot;
}
