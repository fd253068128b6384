import { describe, expect, it } from '@jest/globals';
import { screen } from '#domain/privacy/screening/screen.ts';
import { falseAlarms, ordinarySentences, sample, sampleContext, textsIn } from './ordinary.ts';

describe('ordinary text', () => {
  const context = sampleContext();

  it('is at least 300 sentences, none of them blocked, and fewer than four warnings in 1,000 words', () => {
    const { sentences, words, blocks, rules } = falseAlarms(ordinarySentences(), context);
    const warned = rules.reduce((sum, { count }) => sum + count, 0);
    process.stdout.write(
      `${sentences} sentences, ${words} words: ${blocks.length} blocked, ${warned} warned of\n`,
    );
    expect(sentences).toBeGreaterThanOrEqual(300);
    expect(blocks).toEqual([]);
    expect((warned * 1000) / words).toBeLessThan(4);
  });

  it('of the sample partnership passes without a block', () => {
    const texts = textsIn(sample());
    expect(texts.length).toBeGreaterThan(400);
    const blocked = texts.filter((text) => screen(text, context).some(({ level }) => level === 'block'));
    expect(blocked).toEqual([]);
  });
});
