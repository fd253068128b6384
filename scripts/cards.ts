/** `npm run cards`, `npm run cards -- feedback`, `npm run cards -- --quick`: see `drawCards`. */
import { drawCards } from '#tests/bot/cards/draw-cards.ts';

const given = process.argv.slice(2);
await drawCards(
  given.filter((word) => !word.startsWith('--')),
  given.includes('--quick'),
  console.log,
);
