import { createHash } from 'node:crypto';
import type { Member } from '#domain/partnership/people.ts';
import type { Handled } from '#domain/request-service.ts';
import type { Command } from '#domain/requests/commands.ts';
import { type Viewer, viewerOf } from '#domain/requests/viewer.ts';
import { instantOf } from '#domain/time.ts';
import type { Setting } from '../cards/setting.ts';
import type { Room } from '../room.ts';
import type { Reply, Turn } from '../teams/port.ts';
import type { BotServices } from './services.ts';

/** Who wrote, where, and what a card drawn now is drawn from. */
export interface Here {
  readonly turn: Turn;
  readonly who: Member;
  readonly viewer: Viewer;
  readonly room: Room;
  readonly setting: Setting;
  readonly services: BotServices;
  /** `key` makes a repeat recognisable; `basedOn` is the edition of the card that was pressed. */
  send(command: Command, key: string, basedOn?: number | null): Promise<Handled>;
}

/** Learns who wrote; null when no register knows the account. */
export async function learn(turn: Turn, services: BotServices): Promise<Here | null> {
  const known = await services.directory.whoIs(turn.from);
  const room = known === null ? null : await services.room(known.partnership);
  if (known === null || room === null) return null;
  const around = await room.surroundings();
  const who = around.partnership.people.get(known.person);
  if (who === undefined) return null;
  const now = instantOf(services.now());
  return {
    turn,
    who,
    viewer: viewerOf(who),
    room,
    services,
    setting: { ...around, links: services.links, now, nonce: services.newNonce() },
    send: (command, key, basedOn = null) =>
      room.handle({
        id: { by: who.id, key: `teams:${key}` },
        command,
        actor: { kind: 'person', person: who.id },
        now,
        basedOn,
      }),
  };
}

/** The same press of the same drawing with the same inputs is the same command, whoever repeats it. */
export const keyOf = (nonce: string, verb: string, inputs: unknown): string =>
  `${nonce}:${verb}:${createHash('sha256').update(JSON.stringify(inputs)).digest('base64url').slice(0, 22)}`;

export const notSaved =
  'Your text was not saved: the store did not answer in time. It is still in the form; please press again.';

export const sentence = (text: string): Reply => ({ kind: 'sentence', text });
