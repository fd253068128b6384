import { filledFolder } from './fill/filled.ts';
import { measure } from './measure.ts';

const size = Number(process.argv[2]);
const folder = await filledFolder(size, console.log);
const measured = await measure(size, folder, {
  reads: Number(process.argv[3] ?? 60),
  commands: Number(process.argv[4] ?? 60),
});
console.log(measured.start, measured.memory);
for (const { clients, action, timing, processor } of measured.actions)
  console.log(clients, action.padEnd(28), processor, JSON.stringify(timing));
