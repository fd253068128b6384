import { type BackRow, type SampleRequest, sampleFile } from './file.ts';

/** Older loops, a row each, as requests like the others: numbered on from the last of them. */
export function backCatalogue(): readonly SampleRequest[] {
  const { requests, backCatalogue } = sampleFile;
  return backCatalogue.rows.map((row, at) => requestOf(requests.length + 1 + at, row));
}

function requestOf(n: number, row: BackRow): SampleRequest {
  const [day, raisedBy, owner, question, answeredAfter, headline, doesNotTell, decidedAfter, type] = row;
  const [, , , , , , , , , whatChanged, acknowledged] = row;
  const asked = { n, day, raisedBy, question };
  const answeredOn = day + answeredAfter;
  if (type === 'declined') {
    const signpost = `The agency that holds it: ${agencyOf(owner).name}`;
    return { ...asked, declined: { day: answeredOn, by: owner, reason: whatChanged ?? '', signpost } };
  }
  const checkedBy = checkerFor(owner);
  const answered = { ...asked, owner, checkedBy, answer: { day: answeredOn, headline, doesNotTell } };
  if (decidedAfter === null || type === null || whatChanged === null) return answered;
  return {
    ...answered,
    whatCameOfIt: { day: answeredOn + decidedAfter, type, whatChanged, by: raisedBy },
    acknowledged: acknowledged === true ? [owner, checkedBy] : [],
  };
}

const personOf = (id: string) => sampleFile.people.find((one) => one.id === id);

function agencyOf(id: string) {
  const found = sampleFile.agencies.find((one) => one.id === personOf(id)?.agency);
  if (found === undefined) throw new Error(`The sample partnership has no agency for "${id}".`);
  return found;
}

/** The other analyst of the owner's agency, else Leila. */
const checkerFor = (owner: string): string =>
  sampleFile.people.find(
    (one) => one.id !== owner && one.agency === personOf(owner)?.agency && one.roles.includes('analyst'),
  )?.id ?? 'leila';
