/** How much background work goes in one go, and the pause after it. */
const batch = 16;
const pauseMs = 20;

export type Lane = 'people' | 'background';
export type InTurn = <T>(lane: Lane, work: () => Promise<T>) => Promise<T>;

/**
 * One piece of work at a time, people first. Background work pauses after each batch: measured, 500
 * delivery results in one queue made a person wait 11 s.
 */
export function createInTurn(pause: (milliseconds: number) => Promise<void>): InTurn {
  const lanes: Record<Lane, (() => Promise<void>)[]> = { people: [], background: [] };
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (let inBatch = 0; ; ) {
      const next = lanes.people.shift() ?? lanes.background[0];
      if (next === undefined) break;
      if (next === lanes.background[0]) {
        if (inBatch === batch) {
          inBatch = 0;
          await pause(pauseMs);
          continue;
        }
        lanes.background.shift();
        inBatch++;
      }
      await next();
    }
    running = false;
  }

  return (lane, work) =>
    new Promise((resolve, reject) => {
      lanes[lane].push(() => work().then(resolve, reject));
      if (!running) void run();
    });
}
