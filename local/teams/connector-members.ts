import type { Router } from 'express';
import { refuse } from './connector-faults.ts';
import { placeOf } from './place.ts';
import type { TeamsSide } from './teams-side.ts';
import { localChannel, localTeam, type Resident } from './world.ts';

const memberOf = (person: Resident) => {
  const [givenName = person.name, ...surname] = person.name.split(' ');
  const userPrincipalName = `${person.id}@${person.agencyId}.example`;
  return {
    id: person.account.channelAccount,
    name: person.name,
    givenName,
    surname: surname.join(' '),
    objectId: person.account.object,
    aadObjectId: person.account.object,
    email: userPrincipalName,
    userPrincipalName,
    tenantId: person.account.tenant,
    userRole: person.access === 'guest' ? 'guest' : 'user',
  };
};

/** Who is in a conversation, and what the team is called. */
export function addMemberRoutes(router: Router, side: TeamsSide): void {
  const membersOf = async (conversation: string) => {
    const people = await side.people();
    if (conversation === localTeam.id) return people;
    const place = placeOf(conversation, people);
    if (!place) return null;
    return place.kind === 'channel' ? people : [place.person];
  };
  router.get('/v3/conversations/:id/members', async (request, response) => {
    const members = await membersOf(request.params.id);
    if (members) response.json(members.map(memberOf));
    else refuse(response, 'ConversationNotFound');
  });
  router.get('/v3/conversations/:id/pagedmembers', async (request, response) => {
    const members = await membersOf(request.params.id);
    if (!members) return refuse(response, 'ConversationNotFound');
    const size = Math.min(500, Math.max(50, Number(request.query.pageSize) || 200));
    const from = Number(request.query.continuationToken) || 0;
    const next = from + size < members.length ? { continuationToken: String(from + size) } : {};
    response.json({ members: members.slice(from, from + size).map(memberOf), ...next });
  });
  router.get('/v3/conversations/:id/members/:member', async (request, response) => {
    const members = await membersOf(request.params.id);
    const wanted = request.params.member;
    const found = members?.find(
      ({ account }) => account.channelAccount === wanted || account.object === wanted,
    );
    if (found) response.json(memberOf(found));
    else refuse(response, members ? 'MemberNotFoundInConversation' : 'ConversationNotFound');
  });
  router.get('/v3/teams/:team', async (request, response) => {
    if (request.params.team !== localTeam.id) return refuse(response, 'ConversationNotFound');
    response.json({
      id: localTeam.id,
      name: localTeam.name,
      aadGroupId: localTeam.groupId,
      type: 'standard',
    });
  });
  router.get('/v3/teams/:team/conversations', async (request, response) => {
    if (request.params.team !== localTeam.id) return refuse(response, 'ConversationNotFound');
    response.json({ conversations: [{ id: localTeam.id }, localChannel] });
  });
}
