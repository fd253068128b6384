import type { z } from 'zod';
import type { logQuery } from '#api/contract/reads.ts';
import type { AgencyId, ForumId, PersonId } from '#domain/ids.ts';
import type { LogQuery } from '#domain/log/query.ts';
import type { StateKind } from '#domain/requests/states.ts';

/** From the checked address to the query; ids the schema let through only get their names. */
export function readQuery(query: z.output<typeof logQuery>): LogQuery {
  const { state, agency, forum, owner, lead, overdue, ...rest } = query;
  return {
    ...rest,
    state: state?.split(',').map((one) => one.trim() as StateKind),
    agency: agency as AgencyId | undefined,
    forum: forum as ForumId | undefined,
    owner: owner as PersonId | undefined,
    lead: lead as PersonId | undefined,
    overdue: overdue === undefined ? undefined : overdue === 'true',
  };
}
