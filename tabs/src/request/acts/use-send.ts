import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommandName, CommandResult } from '#api/contract/commands.ts';
import type { RequestDetail } from '#api/contract/reads.ts';
import type { Reply } from '../../api-client.ts';
import { keys, useSession } from '../../shell/session.ts';
import { useReadAgain } from '../use-detail.ts';
import { createOnce } from './once.ts';

export type Sent =
  | Exclude<Reply<CommandResult>, { kind: 'problem' }>
  | Extract<Reply<CommandResult>, { kind: 'problem' }>
  | { readonly kind: 'moved on'; readonly now: RequestDetail };

const movedOn = 412;
/** Milliseconds; by then the news of one's own act has come. */
const quietFor = 10_000;

/** Sends commands on one request: each once, however often it is repeated, and never over somebody else's act. */
export function useSend(number: string) {
  const { api, root, partnership, actedOn } = useSession();
  const queries = useQueryClient();
  const readAgain = useReadAgain();
  const [once] = useState(() => createOnce(() => crypto.randomUUID()));

  /** @param beside sent again by itself when somebody else acted meanwhile */
  return async function send(
    command: CommandName,
    body: object,
    edition: number,
    beside: boolean,
  ): Promise<Sent> {
    const post = (basis: number) =>
      api.send<CommandResult>(`${root}/requests/${number}/${command}`, body, {
        'Idempotency-Key': once(`${command} ${JSON.stringify(body)}`),
        'If-Match': `"${basis}"`,
      });
    actedOn.current.add(number);
    setTimeout(() => actedOn.current.delete(number), quietFor);
    let reply = await post(edition);
    if (reply.kind === 'problem' && reply.problem.status === movedOn) {
      const now = await readAgain(number).catch(() => null);
      if (now === null) return { kind: 'unreachable' };
      if (!beside) return { kind: 'moved on', now };
      reply = await post(now.edition);
    }
    if (reply.kind === 'ok') {
      await readAgain(number).catch(() => null);
      void queries.invalidateQueries({ queryKey: keys.log(partnership.id) });
    }
    return reply;
  };
}
