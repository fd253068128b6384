/** How an answer was counted, where the file leaves it out: invented like the rest, and true to its data sets. */
export interface Counted {
  readonly counting: string;
  /** Names from the partnership's data map. */
  readonly dataSets: readonly string[];
  /** Why a second person looked at it: some numbers were small, or the answer leaves the partnership. */
  readonly checkedBecause: 'small numbers' | 'it leaves the partnership';
}

const missing = 'Missing episodes (Compact)';
const placements = 'Children looked after, placements';
const antisocial = 'Anti-social behaviour reports';
const exclusions = 'Exclusions and suspensions';
const youthWork = 'Detached youth work contacts';
const youthJustice = 'Youth justice assessments';
const emergency = 'Emergency department attendances';
const interviews = 'Return-home interviews';
const licensing = 'Licensing complaints';

const small = (counting: string, ...dataSets: readonly string[]): Counted => ({
  counting,
  dataSets,
  checkedBecause: 'small numbers',
});
const leaves = (counting: string, ...dataSets: readonly string[]): Counted => ({
  counting,
  dataSets,
  checkedBecause: 'it leaves the partnership',
});

/** By request number; the back catalogue's are numbered on from R-25. */
const counted: Readonly<Record<number, Counted>> = {
  1: small(
    'Missing episodes reported to police that ended within 500 m, October to September against the year before; episodes, not children',
    missing,
    placements,
    youthWork,
  ),
  2: small('Police reports of the last two terms, by place and hour; a report counted once'),
  3: small(
    'Young people with both, the last two school years, each counted once; school returns and police missing records',
    exclusions,
    missing,
  ),
  5: leaves('What each of four neighbouring forces wrote about when it sets a flag, read side by side'),
  11: small('', missing, interviews),
  13: small('', licensing),
  16: small('Aged 10 to 17, the last twelve months, each counted once in a service', youthJustice),
  17: small('Reports in the sea front ward, the same four weeks of four summers, by evening', antisocial),
  18: small(
    'Themes in 41 interviews of the last year, coded by two people; what was said, not how often',
    interviews,
  ),
  19: small('Working days from first contact to first offer, young people first known in the last year'),
  20: small('Attendances coded as assault, residents under 18, three years by quarter and ward', emergency),
  23: leaves('Five authorities asked in writing, all answered; the form each of them uses'),
  25: small('Each agency asked which missing-episode data it holds; answers of eight agencies', missing),
  26: small('Reports of two years by month, a report counted once', antisocial),
  27: leaves(
    'Pupils on a part-time timetable in the autumn term against all pupils; missing episodes of that year',
    missing,
    exclusions,
  ),
  28: small('Noise complaints of one year, read for any mention of age', antisocial),
  29: small('Pharmacy consultations of three years by month, residents under 18'),
  31: small('A sample of 120 assessments over two years, read by two people'),
  32: small('Front-door contacts of two school years by school of the referrer'),
  33: small('Lights reported out in one winter, against the places young people named on the map', youthWork),
  34: small('Reports of two years by week of the school year', antisocial),
  35: small('Episodes starting within 1 km of a session, a year by evening', missing, youthWork),
  36: leaves(
    'Days from referral to first appointment, under-18s, one year, with the region’s published figure',
  ),
  37: small(
    'Children with a first episode in one school year, followed for twelve months, each counted once',
    missing,
    exclusions,
  ),
  38: small(
    'Episodes of young people with an open order, six months; hours from report to message',
    youthJustice,
    missing,
  ),
  39: small(
    'Reports within 300 m, the six months before and after opening, weekdays and weekends',
    antisocial,
  ),
  40: small('Recovered bikes of one year by ward, against where sessions are held', youthWork),
  41: small('38 plans of one year; a new episode within three months or not', missing),
  42: small('Suspensions of two school years by first reason, maintained schools', exclusions),
  43: small('Visits of one year by ward of home and age under 18; wards with few visits joined'),
  44: small('Open plans on one day, with or without a date in the next six weeks'),
};

export function countedFor(number: number): Counted {
  const found = counted[number];
  if (found === undefined) throw new Error(`How the answer to R-${number} was counted is not in the sample.`);
  return found;
}
