/** The fixed words of a request: kept as they are shown, so that code and screen cannot drift. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];
export const lenses = ['place', 'peer group', 'perpetrator pattern', 'cross-cutting'] as const;
export type Lens = (typeof lenses)[number];
export const populations = ['known', 'thought to be exploited', 'all'] as const;
export type Population = (typeof populations)[number];
export const waysToContribute = [
  'collected',
  'extracted',
  'analysed',
  'checked',
  'practice insight',
] as const;
export type How = (typeof waysToContribute)[number];
export const confidences = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof confidences)[number];
export const commentKinds = ['comment', 'question', 'challenge', 'practice insight'] as const;
export type CommentKind = (typeof commentKinds)[number];
export const decisionTypes = [
  'changed a decision',
  'new action',
  'resource or commission',
  'targeted prevention or education',
  'disruption',
  'recording or definition change',
  'escalated',
  'confirmed',
  'further question',
  'noted, no action because',
  'not used because',
  'too early, look again on',
] as const;
export type DecisionType = (typeof decisionTypes)[number];
export const adviceOutcomes = ['go ahead', 'go ahead with changes', 'wait'] as const;
export type AdviceOutcome = (typeof adviceOutcomes)[number];
/** Asked, not decided, when a request is taken on (privacy.md). "not sure, ask" is an answer. */
export const triggers = [
  'linking records of two agencies',
  'cohort likely under 10',
  'geography below ward',
  'special category or criminal offence',
  'new data set or purpose',
  'profiling of individuals',
  'publication outside the partnership',
  'AI used',
  'out of area or several forces',
  'not sure, ask',
] as const;
export type Trigger = (typeof triggers)[number];
