/** The field stops the typing where the door would refuse it. */
export { limits } from '#domain/requests/limits.ts';
