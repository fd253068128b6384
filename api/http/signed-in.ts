import type { Request as HttpRequest, RequestHandler, Response } from 'express';
import type { SignedIn, SignIn } from '#api/sign-in/sign-in.ts';
import type { PartnershipId } from '#domain/ids.ts';
import type { Member, Partnership } from '#domain/partnership/people.ts';
import type { Surroundings } from '#domain/request-service.ts';
import { dateOf, type Instant, type LocalDate } from '#domain/time.ts';
import type { AccountBook } from './account-book.ts';
import { problemOf, sendProblem } from './problems.ts';
import type { Room } from './room.ts';

export interface ApiServices {
  readonly signIn: SignIn;
  /** Null when there is no such partnership. */
  room(partnership: PartnershipId): Promise<Room | null>;
  readonly accounts: AccountBook;
  now(): Instant;
  /** `about` holds nothing that people wrote. */
  log(line: string, about: Readonly<Record<string, unknown>>): void;
}

/** Who is asking, of which partnership, and when: what every route starts from. */
export interface Visit {
  readonly who: Member;
  readonly room: Room;
  readonly around: Surroundings;
  readonly partnership: Partnership;
  readonly partnershipId: PartnershipId;
  readonly now: Instant;
  readonly today: LocalDate;
}

/** Refuses whoever is not signed in; routes find the person in `response.locals`. */
export function signedIn({ signIn }: ApiServices): RequestHandler {
  return async (request, response, next) => {
    const result = await signIn(request.get('authorization'));
    if (result.kind === 'refused') return sendProblem(response, problemOf('not signed in', result.sentence));
    response.locals.who = result.who satisfies SignedIn;
    next();
  };
}

/** Learns what a route needs, or answers the problem itself and gives null. */
export async function visit(
  services: ApiServices,
  request: HttpRequest,
  response: Response,
): Promise<Visit | null> {
  const who: SignedIn = response.locals.who;
  const asked = request.params.p ?? who.partnership;
  const room = asked === who.partnership ? await services.room(who.partnership) : null;
  if (room === null) {
    sendProblem(
      response,
      problemOf('not found', 'There is no such partnership that you belong to. See GET /api/v1/me.'),
    );
    return null;
  }
  const around = await room.surroundings();
  const member = around.partnership.people.get(who.person);
  if (member === undefined) {
    sendProblem(
      response,
      problemOf(
        'not a member',
        'You are not in this partnership’s list of people. Ask its manager to add you.',
      ),
    );
    return null;
  }
  const now = services.now();
  return {
    who: member,
    room,
    around,
    partnership: around.partnership,
    partnershipId: who.partnership,
    now,
    today: dateOf(now),
  };
}
