import { describe, expect, it } from '@jest/globals';
import { inChannel, typed } from './activities.ts';
import { startHarness } from './harness.ts';

describe('a reply', () => {
  it('that takes long is preceded by a sign that the bot is at it', async () => {
    const slow = await startHarness({ typingAfterMs: 1 });
    const typing = () => slow.connector.taken.some((one) => one.activity.type === 'typing');
    slow.answers(async () => {
      while (!typing()) await new Promise((resolve) => setTimeout(resolve, 5));
      return { kind: 'sentence', text: 'Here it is.' };
    });
    await slow.send({ ...inChannel(slow.connector.serviceUrl), ...typed('x') });
    expect(slow.connector.taken.map((one) => one.activity.type)).toEqual(['typing', 'message']);
    expect(slow.connector.taken[0]?.conversation).toContain(';messageid=1481567603816');
    await slow.close();
  });
});
