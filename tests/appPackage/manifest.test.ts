import { createRequire } from 'node:module';
import { describe, expect, it, jest } from '@jest/globals';
import type { TeamsManifest, AppManifestUtils as Utils } from '@microsoft/app-manifest';
import { filledManifest, packaged } from '#tests/appPackage/package.ts';

const { AppManifestUtils } = createRequire(import.meta.url)('@microsoft/app-manifest') as {
  AppManifestUtils: typeof Utils;
};

/** What Microsoft's published schema, which the package carries with it, says against a manifest. */
const complaints = (manifest: object): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);

describe('the manifest', () => {
  it("follows Microsoft's schema, without asking the network", async () => {
    const network = jest.spyOn(globalThis, 'fetch');
    expect(await complaints(filledManifest())).toEqual([]);
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown word', { supportsChanelFeatures: 'tier1' }],
    ['an id that is no GUID', { id: 'feedback-loop' }],
    ['a name too long', { name: { short: 'x'.repeat(31) } }],
  ])('would be refused with %s', async (_, change) => {
    expect(await complaints({ ...filledManifest(), ...change })).not.toEqual([]);
  });

  it('leaves no placeholder without a setting', () => {
    expect(JSON.stringify(filledManifest())).not.toContain('${{');
  });

  it('can be uploaded with team scope', () => {
    expect(filledManifest().supportsChannelFeatures).toBe('tier1');
  });

  it('shows the log in a channel, where only the first tab is shown, and has no configuration page', () => {
    const { staticTabs, configurableTabs } = filledManifest();
    expect(staticTabs?.[0]).toMatchObject({ entityId: 'requests', scopes: ['team', 'personal'] });
    expect(configurableTabs).toBeUndefined();
  });

  it('names nothing "My …" in its shared first tab', () => {
    expect(filledManifest().staticTabs?.[0]?.name).toBe('Requests');
  });

  it('has one bot in the three scopes, with commands for each and no slash', () => {
    const bot = filledManifest().bots?.[0];
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.commandLists?.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'team', 'groupChat']);
    const titles = bot?.commandLists?.flatMap(({ commands }) => commands.map(({ title }) => title)) ?? [];
    expect(titles).toContain('help');
    expect(titles.filter((title) => !/^[a-z]+$/.test(title))).toEqual([]);
  });

  it('asks from a message and from the box, in a dialog the bot draws; and searches', () => {
    const [ask, find] = filledManifest().composeExtensions?.[0]?.commands ?? [];
    expect(ask).toMatchObject({
      id: 'askQuestion',
      title: 'Ask a question',
      type: 'action',
      context: ['message', 'compose'],
      fetchTask: true,
    });
    expect(find).toMatchObject({ id: 'findRequest', type: 'query', parameters: [{ name: 'words' }] });
  });

  it('signs in as its own application, not as the bot, and trusts only its own domain', () => {
    const manifest = filledManifest();
    expect(manifest.webApplicationInfo?.id).not.toBe(manifest.bots?.[0]?.botId);
    expect(manifest.webApplicationInfo?.resource).toBe(
      `api://loop.example.org/${manifest.webApplicationInfo?.id}`,
    );
    expect(manifest.validDomains).toEqual(['loop.example.org']);
  });

  it('reads members only, never messages', () => {
    const asked = filledManifest().authorization?.permissions?.resourceSpecific?.map(({ name }) => name);
    expect(asked).toEqual(['TeamMember.Read.Group', 'ChannelMember.Read.Group']);
  });
});

describe('the icons', () => {
  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG of %i pixels a side', (name, side) => {
    const image = packaged(name);
    expect(image.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([side, side]);
  });

  it('outline.png can be see-through', () => {
    const truecolourWithAlpha = 6;
    expect(packaged('outline.png')[25]).toBe(truecolourWithAlpha);
  });
});
