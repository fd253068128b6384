import { commands, reads } from './actions.ts';
import type { Report } from './bench.ts';
import type { Measured } from './measure.ts';
import type { Timing } from './timings.ts';

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
const three = ({ p50, p95, p99 }: Timing) =>
  [p50, p95, p99].map((ms) => (ms < 10 ? ms.toFixed(1) : Math.round(ms))).join(' · ');

/** The report as tables in Markdown, to be read on a screen too. */
export function say({ at, commit, machine, load, embedded, plain, azure }: Report): string {
  const stores = [
    ...embedded.map((measured) => ({ name: `${measured.size}`, measured })),
    ...(azure === null ? [] : [{ name: `${azure.size}, Azurite`, measured: azure }]),
  ];
  const timing = (measured: Measured, clients: number, action: string) =>
    measured.actions.find((one) => one.clients === clients && one.action === action);
  const timings = [...reads, ...commands].flatMap((action) =>
    [1, 8].map((clients) => [
      `${action}, ${clients === 1 ? 'one client' : 'eight clients'}`,
      ...stores.map(({ measured }) => {
        const found = timing(measured, clients, action);
        return found === undefined ? '' : three(found.timing);
      }),
    ]),
  );
  const processor = [...reads, ...commands].map((action) => [
    action,
    ...stores.map(({ measured }) => timing(measured, 8, action)?.processor ?? ''),
  ]);
  const whole = [
    ['start to ready, s', ...stores.map(({ measured }) => seconds(measured.start.ready))],
    ['start to the first page, s', ...stores.map(({ measured }) => seconds(measured.start.firstPage))],
    ['memory when ready, MB', ...stores.map(({ measured }) => measured.memory.ready.now)],
    ['memory after the reads, MB', ...stores.map(({ measured }) => measured.memory.afterReads.now)],
    ['memory after the commands, MB', ...stores.map(({ measured }) => measured.memory.afterCommands.now)],
    ['most memory, MB', ...stores.map(({ measured }) => measured.memory.afterCommands.most ?? '')],
  ];
  const plainly = reads.slice(0, 3).map((action) => [
    action,
    ...plain.map(({ actions }) => {
      const found = actions.find((one) => one.action === action);
      return found === undefined ? '' : Math.round(found.timing.p50);
    }),
  ]);
  const head = (first: string) => [first, ...stores.map(({ name }) => name)];
  return [
    `${at}, commit ${commit}, ${machine.processors}, ${machine.memoryGB} GB, Node ${machine.node} ${machine.options}, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after.`,
    'Requests in the partnership; milliseconds, p50 · p95 · p99:',
    table(head(''), timings),
    'Milliseconds of a processor for one, with eight clients, all background work included:',
    table(head(''), processor),
    'The process:',
    table(head(''), whole),
    'The plain way (read everything, filter and sort in code; no HTTP), p50 in milliseconds:',
    table(['', ...plain.map(({ size }) => String(size))], plainly),
  ].join('\n\n');
}

const seconds = (ms: number) => (ms / 1000).toFixed(1);
