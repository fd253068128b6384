/** Apart from the schemas, so that the tab can count characters without carrying zod. */
export { limits } from '#domain/requests/limits.ts';
