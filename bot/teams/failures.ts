import { fields, isFields, text } from './fields.ts';
import type { SendFailure } from './port.ts';

/** What is known of an attempt that went wrong. `status` is null when no answer came. */
export interface Fault {
  readonly status: number | null;
  readonly body: string;
  readonly header: (name: string) => string | undefined;
  /** Node's or the pipeline's own code, `ECONNRESET`. */
  readonly code: string | null;
}

type Kind = SendFailure['kind'];

// Microsoft, "Status codes from bot conversational APIs", and the older bodies that Teams still sends.
const byCode = new Map<string, Kind>([
  ['BotDisabledByAdmin', 'tenant stopped'],
  ['BotNotInConversationRoster', 'not in conversation'],
  ['ConversationBlockedByUser', 'blocked'],
  ['MessageWritesBlocked', 'blocked'],
  ['ForbiddenOperationException', 'not installed'],
  ['ConversationNotFound', 'gone'],
  ['ActivityNotFoundInConversation', 'gone'],
  ['MessageSizeTooBig', 'too big'],
]);
/** The number that stands for MessageWritesBlocked when no word comes with it. */
const writesBlocked = 209;

const byStatus: Readonly<Record<number, Kind>> = {
  412: 'unsure',
  413: 'too big',
  429: 'throttled',
  502: 'unsure',
  503: 'unsure',
  504: 'unsure',
};

const lostOnTheWay = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'REQUEST_SEND_ERROR',
  // The answer began, so the message had arrived, and broke off.
  'PARSE_ERROR',
  'TIMEOUT',
  // The sign-in service was not reached. Nothing went out then, but it passes like the others.
  'network_error',
  'endpoints_resolution_error',
]);

/** Sorts a failed attempt by its consequence. Whatever is unknown is ours, and so never repeated. */
export function failureOf(fault: Fault): SendFailure {
  const code = codeIn(fault.body);
  return {
    kind: kindOf(fault, code),
    status: fault.status,
    code: code ?? fault.code,
    retryAfterMs: retryAfter(fault.header),
  };
}

function kindOf({ status, code }: Fault, named: string | null): Kind {
  if (status === null) return code !== null && lostOnTheWay.has(code) ? 'unsure' : 'ours';
  // Accepted, but the answer broke off: the message is probably there.
  if (status < 300) return 'unsure';
  const refused = status >= 400 && status < 500 && status !== 429;
  const meant = refused && named ? byCode.get(named) : undefined;
  return meant ?? byStatus[status] ?? 'ours';
}

/** Modern: `{error:{code}}`. Older: `{errorCode:209, message:'{"subCode":"…"}'}`, whole or inside `error`. */
function codeIn(body: string): string | null {
  const outer = fields(parsed(body));
  const inner = isFields(outer.error) ? outer.error : outer;
  const said = [
    fields(parsed(text(inner.message))).subCode,
    inner.subCode,
    outer.subCode,
    inner.code,
    outer.code,
  ].map(text);
  const word = said.find((one) => byCode.has(one)) ?? said.find((one) => one !== '');
  if (word) return word;
  const number = [inner.errorCode, outer.errorCode, inner.code].find((one) => typeof one === 'number');
  if (number === writesBlocked) return 'MessageWritesBlocked';
  return number === undefined ? null : String(number);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** In seconds, or a date: then counted from the answer's own date, so no clock of ours matters. */
function retryAfter(header: Fault['header']): number | null {
  const value = header('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const wait = Date.parse(value) - Date.parse(header('date') ?? '');
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
