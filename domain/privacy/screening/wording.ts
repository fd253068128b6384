import type { FindingKind } from './finding.ts';

export interface Wording {
  /** What it looks like, as it is called in a list of rules. */
  readonly label: string;
  readonly why: string;
  readonly rephrase: string;
}

const oneChild = 'It points to one person, and this log may be disclosed by several organisations.';
const count =
  'Leave it out, and say how many, of what kind and in which area: “three young people in [ward]”.';

/** Every sentence a finding says, by what it is about. */
export const wording: Readonly<Record<FindingKind, Wording>> = {
  'nhs-number': { label: 'NHS number', why: `This looks like an NHS number. ${oneChild}`, rephrase: count },
  upn: { label: 'Unique pupil number', why: `This looks like a pupil’s UPN. ${oneChild}`, rephrase: count },
  uln: {
    label: 'Unique learner number',
    why: `This looks like a learner’s ULN. ${oneChild}`,
    rephrase: count,
  },
  'national-insurance': {
    label: 'National Insurance number',
    why: `This looks like a National Insurance number. ${oneChild}`,
    rephrase: count,
  },
  postcode: {
    label: 'Postcode',
    why: 'A full postcode is about fifteen homes: with anything else it points to one household.',
    rephrase: 'Give the ward, or only the first half of the postcode (“TS10”).',
  },
  phone: {
    label: 'Telephone number',
    why: `This looks like somebody’s telephone number. ${oneChild}`,
    rephrase: 'Leave it out. A service’s own published number can be added by the data-protection lead.',
  },
  email: {
    label: 'E-mail address',
    why: `This is somebody’s e-mail address. ${oneChild}`,
    rephrase: 'Name the team or the role, or mention the colleague by name in Teams.',
  },
  'date-of-birth': {
    label: 'Date of birth or age',
    why: 'A date of birth, or an age with a place, can be enough to know one child.',
    rephrase: 'Give an age band and a wider area: “a young person in [ward]”, “aged 13 to 15”.',
  },
  pnc: {
    label: 'PNC id',
    why: `This looks like a Police National Computer id. ${oneChild}`,
    rephrase: count,
  },
  cro: { label: 'CRO number', why: `This looks like a criminal record number. ${oneChild}`, rephrase: count },
  crn: { label: 'Probation number', why: `This looks like a probation CRN. ${oneChild}`, rephrase: count },
  'prison-number': {
    label: 'Prison number',
    why: `This looks like a prison number. ${oneChild}`,
    rephrase: count,
  },
  'court-case': {
    label: 'Court case number',
    why: `This looks like a court case number. ${oneChild}`,
    rephrase: count,
  },
  'local-reference': {
    label: 'Number from a local system',
    why: 'This looks like a number from an agency’s own system: whoever can open that system can find the child.',
    rephrase: 'Leave the number out. Say what kind of record it is and how many there are.',
  },
  'driving-licence': {
    label: 'Driving licence number',
    why: 'This looks like a driving licence number, which holds a surname and a date of birth.',
    rephrase: count,
  },
  passport: {
    label: 'Passport number',
    why: `This looks like a passport number. ${oneChild}`,
    rephrase: count,
  },
  vehicle: {
    label: 'Vehicle registration',
    why: 'This looks like a number plate: it leads to a keeper, and belongs in the police’s own systems.',
    rephrase: 'Say the kind and number of vehicles: “two hire cars”.',
  },
  'named-person': {
    label: 'A person’s name',
    why: 'This looks like the name of somebody outside the partnership. This log is for patterns, not for people.',
    rephrase:
      'Say “a young person”, “a parent”, “an adult”, and how many. Names belong in the practitioner group.',
  },
  address: {
    label: 'Address',
    why: 'An address points to one household.',
    rephrase: 'Give the ward or the neighbourhood instead.',
  },
  online: {
    label: 'Online handle or profile',
    why: 'A handle or a profile leads straight to one person’s account.',
    rephrase: 'Name the platform and how many accounts, not the account.',
  },
  combination: {
    label: 'Details that together point to one child',
    why: 'Each detail is harmless; together they may describe one child whom a reader knows.',
    rephrase: 'Keep the detail the question needs and widen the others: age band, area, quarter.',
  },
  intelligence: {
    label: 'Police intelligence',
    why: 'Police intelligence, or anything marked SECRET or above, must not be entered here at all.',
    rephrase: 'Leave it out and use the force’s own system. Ask for the pattern, without source or grading.',
  },
  language: {
    label: 'Language',
    why: 'These words can put the blame on a child.',
    rephrase: 'Say what was done to the child, and by whom.',
  },
};
