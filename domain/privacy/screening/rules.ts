import type { FindingKind, Match } from './finding.ts';
import { findCourtCases } from './identifiers/court-case.ts';
import { findCrns } from './identifiers/crn.ts';
import { findCros } from './identifiers/cro.ts';
import { findDrivingLicences } from './identifiers/driving-licence.ts';
import { findEmails } from './identifiers/email.ts';
import { findLocalReferences } from './identifiers/local-reference.ts';
import { findNationalInsurance } from './identifiers/national-insurance.ts';
import { findNhsNumbers } from './identifiers/nhs-number.ts';
import { findPassports } from './identifiers/passport.ts';
import { findPhones } from './identifiers/phone.ts';
import { findPncs } from './identifiers/pnc.ts';
import { findPostcodes } from './identifiers/postcode.ts';
import { findPrisonNumbers } from './identifiers/prison-number.ts';
import { findUlns } from './identifiers/uln.ts';
import { findUpns } from './identifiers/upn.ts';
import { findVehicles } from './identifiers/vehicle.ts';
import { findIntelligence } from './intelligence.ts';
import { findSoftLanguage } from './language/soft-language.ts';
import type { Page } from './page.ts';
import { findAddresses } from './people/address.ts';
import { findAges } from './people/age-and-place.ts';
import { findBirthDates } from './people/born.ts';
import { findCombinations } from './people/combination.ts';
import { findNames } from './people/names.ts';
import { findOnline } from './people/online.ts';

export interface Rule {
  readonly kind: FindingKind;
  readonly find: (page: Page) => readonly Match[];
}

/** Every rule, the surest first: where two find the same stretch at one level, the earlier names it. */
export const rules: readonly Rule[] = [
  { kind: 'nhs-number', find: findNhsNumbers },
  { kind: 'upn', find: findUpns },
  { kind: 'phone', find: findPhones },
  { kind: 'uln', find: findUlns },
  { kind: 'court-case', find: findCourtCases },
  { kind: 'driving-licence', find: findDrivingLicences },
  { kind: 'national-insurance', find: findNationalInsurance },
  { kind: 'pnc', find: findPncs },
  { kind: 'cro', find: findCros },
  { kind: 'prison-number', find: findPrisonNumbers },
  { kind: 'crn', find: findCrns },
  { kind: 'passport', find: findPassports },
  { kind: 'email', find: findEmails },
  { kind: 'postcode', find: findPostcodes },
  { kind: 'vehicle', find: findVehicles },
  { kind: 'local-reference', find: findLocalReferences },
  { kind: 'intelligence', find: findIntelligence },
  { kind: 'date-of-birth', find: findBirthDates },
  { kind: 'address', find: findAddresses },
  { kind: 'named-person', find: findNames },
  { kind: 'date-of-birth', find: findAges },
  { kind: 'online', find: findOnline },
  { kind: 'combination', find: findCombinations },
  { kind: 'language', find: findSoftLanguage },
];
