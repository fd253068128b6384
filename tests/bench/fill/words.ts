import { sampleFile } from '#local/sample/file.ts';
import { words } from '#local/sample/names.ts';
import type { Dice } from '#tests/support/dice.ts';

/** What people of the invented partnership write: the sample's sentences, each about an invented place and time. */
export function createWriter(dice: Dice) {
  const { requests, backCatalogue } = sampleFile;
  const rows = backCatalogue.rows;
  const some = (texts: readonly (string | null | undefined)[]) =>
    texts.filter((text): text is string => typeof text === 'string' && text !== 'Not known yet');
  const questions = some([...requests.map((one) => one.question), ...rows.map((row) => row[3])]);
  const informs = some(requests.map((one) => one.informs));
  const audiences = some(requests.map((one) => one.audience));
  const headlines = some([...requests.map((one) => one.answer?.headline), ...rows.map((row) => row[5])]);
  const limitsOfIt = some([...requests.map((one) => one.answer?.doesNotTell), ...rows.map((row) => row[6])]);
  const changes = some([
    ...requests.map((one) => one.whatCameOfIt?.whatChanged),
    ...rows.map((row) => row[9]),
  ]);
  const comments = some(requests.flatMap((one) => (one.comments ?? []).map((comment) => comment.text)));
  const parts = some(requests.flatMap((one) => (one.contributors ?? []).map((part) => part.what)));
  const reasons = some(requests.flatMap((one) => [one.declined?.reason, one.withdrawn?.reason]));
  const gaps = some(requests.flatMap((one) => [one.declined?.gap, one.gap]));

  const name = () => {
    const place = `${dice.pick(starts)}${dice.pick(ends)}`;
    return `${place[0]?.toUpperCase()}${place.slice(1)}`;
  };
  const where = () =>
    `${dice.pick(['in', 'around', 'near', 'between home and'])} ${name()} ${dice.pick(sites)}`;
  const when = () => `${dice.pick(months)} ${2019 + dice.roll(7)}`;
  const count = () => `${3 + dice.roll(40)} of ${50 + dice.roll(400)}`;
  /** Part of a sentence before its last sign, then what makes it this one. */
  const with_ = (sentence: string, more: string) => {
    const sign = /[.?!]$/.exec(sentence)?.[0] ?? '';
    return words(`${sign === '' ? sentence : sentence.slice(0, -1)} ${more}${sign}`, 'word');
  };
  return {
    question: () => words(with_(dice.pick(questions), `${where()} since ${when()}`), 'question'),
    informs: () => words(dice.pick(informs)),
    audience: () => words(dice.pick(audiences)),
    scope: () => words(`${name()} and ${name()}, ${when()} to ${when()}`),
    background: () => with_(dice.pick(limitsOfIt), `Asked again after the review ${where()}`),
    headline: () => with_(dice.pick(headlines), `(${count()} ${where()})`),
    doesNotTell: () => with_(dice.pick(limitsOfIt), where()),
    counting: () => words(`Reports ${where()}, ${when()} to ${when()}, each counted once; ${count()}`),
    change: () => with_(dice.pick(changes), where()),
    thanks: () => words(`Thank you: without ${count()} ${where()} we would have guessed again.`, 'word'),
    comment: () =>
      words(`${dice.pick(comments)} ${dice.pick(limitsOfIt)} That is ${count()} ${where()}.`, 'paragraph'),
    part: () => with_(dice.pick(parts), where()),
    reason: () => with_(dice.pick(reasons), where()),
    gap: () => with_(dice.pick(gaps), where()),
    action: () => words(`Meet the ${name()} ${dice.pick(sites)} team about ${count()}`),
  };
}
export type Writer = ReturnType<typeof createWriter>;

const starts =
  'har wick old fern sea marsh stan cold brad whit thorn ash elm red green mill stock sut ber hol ket lang nor east west kirk hut col car ship ald bel cran dun ed fal gar hey ing jar'.split(
    ' ',
  );
const ends =
  'ford ton ham ley wick by thorpe gate field mouth bridge burn cote dale den fell garth hurst land mere ness port ridge shaw stead stow well wood worth bank cliffe combe end grove haven holme moor pool row side'.split(
    ' ',
  );
const sites =
  'ward,school,station,estate,high street,park,youth club,bus stop,retail park,college,clinic'.split(',');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
