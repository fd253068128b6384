import { describe, expect, it } from '@jest/globals';
import { parseAddress, showAddress } from '#local/page/address.ts';
import { cardHtml } from '#local/page/card/card-html.ts';
import { matching, mentionAt } from '#local/page/composer/mention.ts';
import { readLink } from '#local/page/links.ts';
import { readText } from '#local/page/rich-text.ts';

describe('the address', () => {
  it.each([
    ['#/as/helen/channel', 'helen', { kind: 'channel', message: null }],
    ['#/as/helen/channel/1763816400000', 'helen', { kind: 'channel', message: '1763816400000' }],
    ['#/as/sam/chat', 'sam', { kind: 'chat' }],
    ['#/as/ruth/tab/requests/R-3', 'ruth', { kind: 'tab', path: 'requests/R-3' }],
    ['#/as/-/tab/requests?q=sea%20front', null, { kind: 'tab', path: 'requests?q=sea%20front' }],
    ['#/as/ruth/channel-tab/', 'ruth', { kind: 'channel tab', path: '' }],
  ])('%s is read and written', (hash, person, spot) => {
    expect(parseAddress(hash)).toEqual({ person, spot });
    expect(showAddress(parseAddress(hash))).toBe(hash);
  });

  it('that makes no sense is the channel', () => {
    for (const hash of ['', '#', '#/as/helen', '#/as/helen/cellar'])
      expect(parseAddress(hash)).toEqual({ person: null, spot: { kind: 'channel', message: null } });
  });
});

describe('a link', () => {
  const here = new URL('http://127.0.0.1:3978/#/as/helen/chat');
  const read = (text: string) => readLink(text, here);
  const tab = (path: string) => ({ kind: 'inside', spot: { kind: 'tab', path } });

  it('of ours opens inside, however it is written', () => {
    expect(read('http://127.0.0.1:3978/#/as/-/tab/requests/R-3')).toEqual(tab('requests/R-3'));
    expect(read('/tab/requests?turn=mine')).toEqual(tab('requests?turn=mine'));
    const context = encodeURIComponent('{"subEntityId":"requests/R-3"}');
    expect(read(`https://teams.microsoft.com/l/entity/app/requests?context=${context}`)).toEqual(
      tab('requests/R-3'),
    );
    expect(read('https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/176?x=1')).toEqual({
      kind: 'inside',
      spot: { kind: 'channel', message: '176' },
    });
  });

  it('elsewhere opens outside, and what is no web address not at all', () => {
    expect(read('https://www.gov.uk/')).toEqual({ kind: 'outside', url: 'https://www.gov.uk/' });
    expect(read('http://127.0.0.1:3979/tab/')).toMatchObject({ kind: 'outside' });
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://'])
      expect(read(bad)).toEqual({ kind: 'refused' });
  });
});

describe('a message’s text', () => {
  it('may be bold, italic, a list, a link; a mention only when it is one', () => {
    expect(readText('**Now** _or_ [never](https://gov.uk/x)\n\n- one\n- two', [])).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'bold', text: 'Now' },
            { kind: 'text', text: ' ' },
            { kind: 'italic', text: 'or' },
            { kind: 'text', text: ' ' },
            { kind: 'link', text: 'never', url: 'https://gov.uk/x' },
          ],
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]],
      },
    ]);
    const said = (mentions: string[]) => readText('<at>Sam Doyle</at>!', mentions)[0];
    expect(said(['Sam Doyle'])).toMatchObject({
      lines: [[{ kind: 'mention', text: 'Sam Doyle' }, { text: '!' }]],
    });
    expect(said([])).toMatchObject({ lines: [[{ kind: 'text', text: 'Sam Doyle!' }]] });
  });

  it('leaves snake_case, 2 * 3 * 4 and escaped signs alone', () => {
    const [block] = readText('a_b_c and 2 * 3 * 4 \\*\\*not bold\\*\\*', []);
    expect(block).toMatchObject({ lines: [[{ kind: 'text', text: 'a_b_c and 2 * 3 * 4 **not bold**' }]] });
  });

  it('never becomes markup of its own in a card', () => {
    expect(cardHtml('<img src=x onerror=alert(1)> & "x"')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;</p>',
    );
    expect(cardHtml('[x](javascript:alert(1))')).toBe('<p>[x](javascript:alert(1))</p>');
    expect(cardHtml('[x](https://a.b/"onmouseover="alert)')).toBe(
      '<p><a href="https://a.b/&quot;onmouseover=&quot;alert">x</a></p>',
    );
    expect(cardHtml('**<b>x</b>**')).toBe('<p><strong>&lt;b&gt;x&lt;/b&gt;</strong></p>');
  });
});

describe('typing a mention', () => {
  it('begins with an @ after a space, and ends with it', () => {
    expect(mentionAt('hi @Fee', 7)).toEqual({ from: 3, words: 'Fee' });
    expect(mentionAt('hi @Feedback Lo', 15)).toEqual({ from: 3, words: 'Feedback Lo' });
    expect(mentionAt('mail a@b', 8)).toBeNull();
    expect(mentionAt('@a b c', 6)).toBeNull();
  });

  it('finds names by the start of any word', () => {
    const names = ['Feedback Loop', 'Helen Marsh', 'Sam Doyle'];
    expect(matching(names, 'lo')).toEqual(['Feedback Loop']);
    expect(matching(names, 'mar')).toEqual(['Helen Marsh']);
    expect(matching(names, '')).toEqual(names);
    expect(matching(names, 'arsh')).toEqual([]);
  });
});
