import type { RequestNumber } from '#domain/ids.ts';
import type { Change, Done, Loaded, RequestLedger } from '#domain/request-service.ts';
import { askChange, commentChange, type Extra } from './changes.ts';

type Make = (loaded: Loaded) => Change;

/** Load, decide, append, and again when somebody else wrote first: the service without its rules. */
export const send = (ledger: RequestLedger, numbers: readonly RequestNumber[], make: Make): Promise<Done> =>
  ledger.inTurn('people', async () => {
    for (;;) {
      const loaded = await ledger.load(numbers);
      const change = make(loaded);
      const appended = await ledger.append(loaded.basis, change);
      if (appended.kind === 'already done') return appended.done;
      if (appended.kind === 'appended') return change.done;
    }
  });

export const ask = (ledger: RequestLedger, key: string, question?: string, extra?: Extra) =>
  send(ledger, [], (loaded) => askChange(key, loaded, question, extra));

export const comment = (
  ledger: RequestLedger,
  key: string,
  on: RequestNumber,
  words: string,
  extra?: Extra,
) => send(ledger, [on], (loaded) => commentChange(key, loaded, on, words, extra));
