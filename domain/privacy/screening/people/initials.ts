import type { Match } from '../finding.ts';
import { spanOf } from '../identifiers/match.ts';
import { between, isDigits, isUpper, type Page, startOf, typed, word } from '../page.ts';
import { ageAt, bareAgeBehind } from './ages.ts';
import { besideAgeSchoolOrBirth } from './beside.ts';

/** Two or three capitals that are counted in brackets in papers of this field. */
const acronyms = new Set(
  `dv mh sv pc dc ds di sw cp la yp yj uk eu ks ts ne am pm it hr gp ed ae id tv re pe vc ce se eh ep ft ig ir ld op
   sen asb cse cce csa mfh yjs yot yos pru lac cla cpp cin vru dbs nhs pcc soc ocg ehe nee npt fte rha bme grt taf
   tac eha ehm asd cyc ons lso lea kpi nrm sar cps hmp yoi rhi nfa poca pii all not and the for u13 oca pnd cdi ovc
   gbh abh twoc mds tss ctp dpo irt icb sip jsna nwg lgbt eal fsm cme neet ehcp ada`
    .trim()
    .split(/\s+/),
);

interface Initials {
  readonly first: number;
  readonly last: number;
}

/** `JB`, `J.B.`, `J B` from token `i`. */
function initialsAt(page: Page, i: number): Initials | null {
  if (isDigits(page, i) || !isUpper(typed(page, i, i))) return null;
  const letters = word(page, i);
  if (letters.length === 2 || letters.length === 3) return { first: i, last: i };
  if (letters.length !== 1 || word(page, i + 1).length !== 1 || isDigits(page, i + 1)) return null;
  return /^\.? ?$/.test(between(page, i)) && isUpper(typed(page, i + 1, i + 1))
    ? { first: i, last: i + 1 }
    : null;
}

/** Initials with an age behind: `JB, 14`, `JB (14)`, `JB aged 14`, `JB, a 14-year-old`. */
export function findInitials(page: Page): Match[] {
  const found: Match[] = [];
  for (let i = 0; i < page.tokens.count; i += 1) {
    const initials = initialsAt(page, i);
    if (!initials || page.links.inAny(startOf(page, i)) || page.tokens.after[i - 1] === glued) continue;
    if (
      acronyms.has(
        typed(page, i, initials.last)
          .replace(/[^A-Za-z]/g, '')
          .toLowerCase(),
      )
    )
      continue;
    const bare = bareAgeBehind(page, initials.last);
    const said = ageAt(page, initials.last + 1) ?? ageAt(page, initials.last + 2);
    const last = bare ?? (said && !said.plural ? said.last : null);
    if (last === null) continue;
    const sure = said !== null || besideAgeSchoolOrBirth(page, initials.first, last);
    found.push(spanOf(page, initials.first, last, sure ? 'block' : 'warn'));
    i = last;
  }
  return found;
}

const glued = 1;
