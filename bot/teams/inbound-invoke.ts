import { type Fields, fields, isFields, list, text, textOrNull } from './fields.ts';
import { wordsOf } from './plain-text.ts';
import type { Inbound, SourceMessage } from './port.ts';

/** An invoke: Teams waits for its answer. Shapes from Microsoft's message extension and card pages. */
export function inboundInvoke(name: string, value: Fields, repliesTo: string | null): Inbound {
  switch (name) {
    case 'adaptiveCard/action': {
      const action = fields(value.action);
      return {
        kind: 'card action',
        verb: text(action.verb),
        data: dataOf(action.data),
        message: repliesTo,
      };
    }
    case 'composeExtension/fetchTask':
      return { kind: 'open dialog', command: text(value.commandId), message: sourceOf(value.messagePayload) };
    case 'composeExtension/submitAction':
      return {
        kind: 'submit dialog',
        command: text(value.commandId),
        data: dataOf(value.data),
        message: sourceOf(value.messagePayload),
      };
    case 'composeExtension/query':
      return { kind: 'search', command: text(value.commandId), words: wordsSearched(value) };
    case 'composeExtension/queryLink': {
      const url = text(value.url);
      return /^https?:\/\//i.test(url) ? { kind: 'link', url } : { kind: 'other', name };
    }
    default:
      return { kind: 'other', name };
  }
}

const dataOf = (value: unknown): Record<string, unknown> => (isFields(value) ? value : {});

/** When the search opens, Teams asks with `initialRun` and no words. */
function wordsSearched(value: Fields): string {
  const typed = list(value.parameters)
    .map(fields)
    .find((parameter) => parameter.name !== 'initialRun');
  return text(typed?.value).trim();
}

function sourceOf(value: unknown): SourceMessage | null {
  if (!isFields(value)) return null;
  const body = fields(value.body);
  const content = text(body.content);
  const from = fields(value.from);
  const link = text(value.linkToMessage);
  return {
    id: text(value.id),
    text: body.contentType === 'html' ? wordsOf(content) : content.trim(),
    link: link.startsWith('https://') ? link : null,
    author: textOrNull(fields(from.user).displayName) ?? textOrNull(fields(from.application).displayName),
  };
}
