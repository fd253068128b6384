import type { RequestNumber } from '../../ids.ts';
import type { Draft } from '../draft.ts';
import type { Contributor } from '../request.ts';

/** Adds each part once: the same person may have several, and a repeat adds nothing. */
export function addContributors(draft: Draft, number: RequestNumber, parts: readonly Contributor[]): void {
  for (const part of parts) {
    const known = draft
      .request(number)
      .contributors.some(
        (one) => one.person === part.person && one.how === part.how && one.what === part.what,
      );
    if (!known) draft.record(number, { kind: 'contributor-added', contributor: part });
  }
}
