/** The sample's requests, each folded from its history; named by number and by what happened to them. */
export * from './requests/after-school.ts';
export * from './requests/endings.ts';
export { answered, answering, contributing, deciding } from './requests/parts.ts';
export * from './requests/premises-and-boys.ts';
export * from './requests/sea-front.ts';
export * from './requests/suspensions.ts';
