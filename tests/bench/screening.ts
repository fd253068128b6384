/**
 * How fast the screening is and how often it is wrong: `node tests/bench/screening.ts`.
 * Microseconds per kB of ordinary text, milliseconds for 100 kB of each hostile one, false alarms per rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { checkSmallNumbers } from '#domain/privacy/numbers/check.ts';
import { policies } from '#domain/privacy/numbers/policy.ts';
import { suppress } from '#domain/privacy/numbers/suppress.ts';
import { screeningContext } from '#domain/privacy/screening/context.ts';
import { screen } from '#domain/privacy/screening/screen.ts';
import { hostile } from '#tests/domain/privacy/screening/hostile.ts';
import {
  falseAlarms,
  ordinarySentences,
  ordinaryText,
  sample,
  sampleContext,
  textsIn,
} from '#tests/domain/privacy/screening/ordinary.ts';

const rounds = 200;
const context = sampleContext();

/** Median milliseconds of so many rounds, after as many to warm up. */
function median(times: number, work: () => unknown): number {
  const taken: number[] = [];
  for (let i = 0; i < 2 * times; i += 1) {
    const from = performance.now();
    work();
    if (i >= times) taken.push(performance.now() - from);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
}

const text = ordinaryText();
const answer = text.slice(0, 2000);
const from = performance.now();
screen(answer, context);
const first = performance.now() - from;
const whole = median(20, () => screen(text, context));
console.log(`ordinary text: ${((whole * 1000) / (text.length / 1000)).toFixed(0)} µs per kB`);
console.log(
  `an answer of 2,000 characters: ${median(rounds, () => screen(answer, context)).toFixed(2)} ms (aim 1)`,
);
console.log(`the first text of a process: ${first.toFixed(1)} ms`);

/** The best of five: other work on the machine only ever adds. */
function best(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

console.log('\n100 kB of hostile text, best of five (aim 50 ms):');
const empty = screeningContext();
for (const { name, text: bad } of hostile(100_000)) {
  console.log(
    `  ${best(() => screen(bad, empty))
      .toFixed(1)
      .padStart(6)} ms  ${name}`,
  );
}

console.log('\n100 kB of tables, small numbers checked and hidden, best of five:');
for (const unit of ['1,2\n', '1\t2\t3\n', '|1|2|\n', 'a,b\nc\td\n', '3, 12, total 15. ']) {
  const table = unit.repeat(100_000 / unit.length);
  const checked = best(() => checkSmallNumbers(table, policies.dfe));
  const hidden = best(() => suppress(table, policies.dfe));
  console.log(`  ${checked.toFixed(0).padStart(6)} ms, ${hidden.toFixed(0)} ms  ${JSON.stringify(unit)}`);
}

/** The project's own pages, but the one that shows what is found. */
const pages = readdirSync('docs')
  .filter((name) => name.endsWith('.md') && name !== 'privacy.md')
  .map((name) => readFileSync(`docs/${name}`, 'utf8'));

for (const [name, texts] of [
  ['ordinary sentences', ordinarySentences()],
  ['texts of the sample partnership', textsIn(sample())],
  ['paragraphs of the project’s own pages', pages.flatMap((page) => page.split('\n\n'))],
] as const) {
  const { words, sentences, rules } = falseAlarms(texts, context);
  console.log(`\nfalse alarms in ${sentences} ${name}, ${words} words:`);
  if (rules.length === 0) console.log('  none');
  for (const { rule, count } of rules) {
    const share = ((count * 1000) / words).toFixed(2);
    console.log(`  ${rule.padEnd(22)} ${String(count).padStart(3)}  ${share} per 1,000 words`);
  }
}
