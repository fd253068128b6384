/** Lists of words, each a line's worth of one idea, for the rules about people. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const titles = list('mr mrs ms miss mx dr master');

/** What stands before somebody's name: `mum Y`. */
export const kin = list(
  `mum mother mam dad father brother sister uncle aunt auntie cousin nan nana gran grandma grandad grandmother
   grandfather stepdad stepmum stepfather stepmother son daughter boyfriend girlfriend nephew niece`,
);
export const calledWords = list('called named nicknamed alias aka');
/** Before a listed name only: `girl Guides` is not somebody. */
export const personNouns = list(
  `girl boy child lad teenager teen pupil student youth male female victim person baby toddler infant woman man
   suspect perpetrator resident adolescent youngster friend mate carer parent guardian sibling twin neighbour`,
);

/** Behind or inside a name, they make it the name of a thing. */
export const institutions = list(
  `school schools academy college university nursery hospital surgery clinic centre center house hall home hostel
   court street st road rd avenue ave lane close drive crescent terrace way place gardens garden grove walk mews row
   parade square hill green park estate ward wards station bridge church chapel mosque temple cathedral trust
   foundation group project team service services council partnership board committee forum panel unit hub network
   programme scheme strategy report review inquiry act law bill award day week room building institute charity
   society association federation alliance club library museum theatre stadium arena hotel inn arms pub shop
   store market retail police constabulary force agency department office ministry index model method test toolkit
   framework guidance protocol fund grant bank ltd limited plc university system database dashboard profile matrix
   tool survey census barnardo's foster fostering ambulance beach bay pier valley river wood woods farm cottage lodge
   manor castle tower gate wharf quay island shire county borough district region parish town village city north
   south east west primary secondary junior infant infants sixth high grammar catholic`,
);

/** Capitals that start a sentence or a heading and are not surnames. */
export const notSurnames = list(
  `the a an and or but if in on at of for to from by with as is are was were be been has have had do does did not no
   yes we they he she it this that these those there here who what when where which why how all any some most many
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
   september october november december q1 q2 q3 q4 i`,
);

export const schoolWords = list('school academy college nursery sixth pru');
export const determiners = list('a an one the this that our another his her their');
export const months = list(
  `january february march april may june july august september october november december jan feb mar apr jun jul
   aug sep sept oct nov dec`,
);
