import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Activity } from './activity.ts';

export interface StoredMessage {
  /** Rises by one with every message; unread marks compare it. */
  readonly seq: number;
  readonly conversation: string;
  readonly id: string;
  /** In the channel, the id of the post that began the thread; null in a chat. */
  readonly root: string | null;
  /** The writer's channel account. */
  readonly writer: string;
  readonly at: string;
  /** Rises with every change of the message, so that a page knows when to draw it again. */
  readonly version: number;
  readonly deleted: boolean;
  readonly activity: Activity;
}

/** What the local Teams remembers over restarts: messages, and facts by key. */
export interface Store {
  add(message: Omit<StoredMessage, 'seq' | 'version' | 'deleted'>): StoredMessage;
  /** Null when there is no such message. */
  change(conversation: string, id: string, activity: Activity | 'delete'): StoredMessage | null;
  message(conversation: string, id: string): StoredMessage | null;
  /** The newest `limit` messages of a chat, oldest first. */
  chat(conversation: string, limit: number): readonly StoredMessage[];
  /** All messages of the newest `limit` threads, oldest first. */
  threads(conversation: string, limit: number): readonly StoredMessage[];
  /** How many messages others wrote after `seq`. */
  countAfter(conversation: string, seq: number, notBy: string): number;
  lastSeq(conversation: string): number;
  fact(key: string): string | null;
  setFact(key: string, value: string): void;
  forgetFacts(prefix: string): void;
  close(): void;
}

const tables = `
  create table if not exists messages (
    seq integer primary key autoincrement, conversation text not null, id text not null, root text,
    writer text not null, at text not null, version integer not null default 1,
    deleted integer not null default 0, activity text not null, unique (conversation, id));
  create index if not exists by_root on messages (conversation, root);
  create table if not exists facts (key text primary key, value text not null) without rowid;`;

type Row = Omit<StoredMessage, 'activity' | 'deleted'> & { deleted: number; activity: string };
const fromRow = (row: unknown): StoredMessage => {
  const { deleted, activity, ...rest } = row as Row;
  return { ...rest, deleted: deleted === 1, activity: JSON.parse(activity) as Activity };
};

/** @param file A path, or `:memory:` for tests. */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(`pragma journal_mode = wal; pragma synchronous = normal; ${tables}`);
  const one = db.prepare('select * from messages where conversation = ? and id = ?');
  const read = (conversation: string, id: string) => {
    const row = one.get(conversation, id);
    return row ? fromRow(row) : null;
  };
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]) => statement.all(...values).map(fromRow);
  };
  const chat = all(
    'select * from (select * from messages where conversation = ? order by seq desc limit ?) order by seq',
  );
  const threads = all(
    `select * from messages where conversation = ?1 and root in (select root from messages
     where conversation = ?1 group by root order by max(seq) desc limit ?2) order by seq`,
  );
  return {
    add({ conversation, id, root, writer, at, activity }) {
      db.prepare(
        'insert into messages (conversation, id, root, writer, at, activity) values (?, ?, ?, ?, ?, ?)',
      ).run(conversation, id, root, writer, at, JSON.stringify(activity));
      return fromRow(one.get(conversation, id));
    },
    change(conversation, id, activity) {
      const body = activity === 'delete' ? { type: 'message' } : activity;
      const done = db
        .prepare(
          `update messages set activity = ?, deleted = ?, version = version + 1
           where conversation = ? and id = ? and deleted = 0`,
        )
        .run(JSON.stringify(body), activity === 'delete' ? 1 : 0, conversation, id);
      return done.changes === 1 ? read(conversation, id) : null;
    },
    message: read,
    chat,
    threads,
    countAfter: (conversation, seq, notBy) =>
      Number(
        db
          .prepare(
            `select count(*) as n from messages
             where conversation = ? and seq > ? and writer <> ? and deleted = 0`,
          )
          .get(conversation, seq, notBy)?.n ?? 0,
      ),
    lastSeq: (conversation) =>
      Number(
        db.prepare('select max(seq) as n from messages where conversation = ?').get(conversation)?.n ?? 0,
      ),
    fact: (key) => (db.prepare('select value from facts where key = ?').get(key)?.value as string) ?? null,
    setFact(key, value) {
      db.prepare(
        'insert into facts values (?, ?) on conflict (key) do update set value = excluded.value',
      ).run(key, value);
    },
    forgetFacts(prefix) {
      db.prepare('delete from facts where substr(key, 1, length(?1)) = ?1').run(prefix);
    },
    close: () => db.close(),
  };
}
