import type { Room as BotRoom } from '#bot/room.ts';
import { withLimits } from '#bot/sending/limited-outbound.ts';
import { createSender, type Sender } from '#bot/sending/sender.ts';
import type { DeliveryTools } from '#bot/sending/tools.ts';
import type { PartnershipId } from '#domain/ids.ts';
import { instantOf } from '#domain/time.ts';
import type { Room } from '../http/room.ts';
import { createRoom } from '../room.ts';
import type { Store } from '../storage/store.ts';
import { clock } from './outside.ts';
import { rememberRegisters } from './remember-registers.ts';

export interface Opened {
  readonly room: Room;
  readonly bot: BotRoom;
  readonly sender: Sender;
  loadLog(): Promise<void>;
  /** Its channels can be posted into again: what waits for that is due now. */
  placeIsBack(): Promise<void>;
}

/** Every partnership of the store, each opened when it is first needed, with its sender awake. */
export interface Rooms {
  get(id: PartnershipId): Promise<Opened | null>;
  /** Lets the senders look for what is owed, and the logs load. */
  wakeAll(): Promise<void>;
  stop(): Promise<void>;
}

export function openRooms(store: Store, unlimited: DeliveryTools): Rooms {
  const tools = withLimits(unlimited);
  const open = new Map<PartnershipId, Opened>();
  const make = (id: PartnershipId): Opened => {
    const ledger = store.ledger(id);
    const registers = rememberRegisters(store.registers(id).read, clock);
    const channel = async () => {
      const home = await store.directory.homeOf(id);
      return home && { conversation: home.reference.conversation, activity: null, link: null };
    };
    const room = createRoom({
      id,
      ledger,
      partnership: registers.current,
      channel,
      clock,
      registersChanged: registers.forget,
    });
    const notices = store.notices(id);
    const bot: BotRoom = { ...room, notices, lease: store.sendingLease };
    const sender = createSender(bot, tools);
    ledger.onAppended(sender.wake);
    const placeIsBack = async () => {
      const dueAt = instantOf(tools.now());
      for (const notice of await notices.waitingInThreads()) {
        await notices.move(notice, { kind: 'due', dueAt }, { tries: 0 });
      }
      sender.wake();
    };
    return { room, bot, sender, loadLog: room.loadLog, placeIsBack };
  };
  const get = async (id: PartnershipId): Promise<Opened | null> => {
    const known = open.get(id);
    if (known !== undefined) return known;
    if (!(await store.directory.partnerships()).includes(id)) return null;
    const opened = open.get(id) ?? make(id);
    open.set(id, opened);
    return opened;
  };
  return {
    get,
    async wakeAll() {
      for (const id of await store.directory.partnerships()) {
        const opened = await get(id);
        opened?.sender.wake();
        // Whoever comes first meets the same fault, and then it is answered.
        opened
          ?.loadLog()
          .catch((error: unknown) => tools.log('A log was not loaded', { id, error: String(error) }));
      }
    },
    async stop() {
      for (const { sender } of open.values()) await sender.stop();
    },
  };
}
