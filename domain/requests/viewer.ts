import type { PersonId } from '../ids.ts';
import type { Member, Role } from '../partnership/people.ts';
import type { Request } from './request.ts';
import { ownedPart, type Summary } from './summary.ts';

/**
 * Who looks. Nothing reads a row without one. A thread and the digest are read by a whole channel, its
 * guests included.
 */
export type Viewer =
  | { readonly kind: 'person'; readonly person: PersonId; readonly roles: readonly Role[] }
  | { readonly kind: 'thread' }
  | { readonly kind: 'digest' }
  /** The clock and the sender, who show nobody anything. */
  | { readonly kind: 'app' };

export const viewerOf = (member: Pick<Member, 'id' | 'roles'>): Viewer => ({
  kind: 'person',
  person: member.id,
  roles: member.roles,
});

type Guarded = Pick<Summary, 'restrictedTo' | 'raisedBy' | 'lead' | 'delegate' | 'owner' | 'contributors'>;

/**
 * The one place that decides who sees a request at all, in lists, counts and searches too. A restricted
 * one is seen by those it names and those who work on it; no role opens it. A delegate sees it before and
 * after the dates of acting, too: what was once seen is not unseen.
 */
export function maySee(viewer: Viewer, request: Guarded | Request): boolean {
  if (viewer.kind === 'app') return true;
  const { restrictedTo, raisedBy, lead, delegate, owner, contributors } =
    'asked' in request ? guarded(request) : request;
  if (restrictedTo === null) return true;
  if (viewer.kind !== 'person') return false;
  const { person } = viewer;
  return (
    restrictedTo.includes(person) ||
    person === raisedBy ||
    person === lead ||
    person === delegate?.person ||
    person === owner ||
    contributors.includes(person)
  );
}

const guarded = (request: Request): Guarded => ({
  restrictedTo: request.asked.restrictedTo,
  raisedBy: request.raisedBy,
  lead: request.lead,
  delegate: request.delegate,
  owner: ownedPart(request.state)?.owner ?? null,
  contributors: request.contributors.map((contributor) => contributor.person),
});
