import { describe, expect, it } from '@jest/globals';
import { roles } from '#domain/partnership/people.ts';
import { maySee, type Viewer, viewerOf } from '#domain/requests/viewer.ts';
import { anAccepted, on, person } from '#tests/support/summaries.ts';

const as = (id: string): Viewer => viewerOf({ id: person(id), roles });
const restricted = anAccepted({
  restrictedTo: [person('named')],
  raisedBy: person('raiser'),
  lead: person('lead'),
  delegate: { person: person('delegate'), from: on('2026-11-01'), until: null },
  owner: person('owner'),
  contributors: [person('contributor')],
  advisers: [person('adviser')],
  followers: [person('follower')],
});

describe('who may see', () => {
  it('everybody, when nothing restricts it', () => {
    for (const viewer of [as('stranger'), { kind: 'thread' }, { kind: 'digest' }, { kind: 'app' }] as const) {
      expect(maySee(viewer, anAccepted())).toBe(true);
    }
  });

  it.each(['named', 'raiser', 'lead', 'delegate', 'owner', 'contributor'])(
    'a restricted one: the %s',
    (id) => {
      expect(maySee(as(id), restricted)).toBe(true);
    },
  );

  it.each(['stranger', 'adviser', 'follower'])('a restricted one: not the %s, whatever their roles', (id) => {
    expect(maySee(as(id), restricted)).toBe(false);
  });

  it('a restricted one: never a channel, always the app', () => {
    expect(maySee({ kind: 'thread' }, restricted)).toBe(false);
    expect(maySee({ kind: 'digest' }, restricted)).toBe(false);
    expect(maySee({ kind: 'app' }, restricted)).toBe(true);
  });

  it('a restricted one, nobody named: still only those who work on it', () => {
    const none = { ...restricted, restrictedTo: [] };
    expect(maySee(as('named'), none)).toBe(false);
    expect(maySee(as('owner'), none)).toBe(true);
  });
});
