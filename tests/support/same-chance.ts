import fc from 'fast-check';

/**
 * The same chance at every run, so that a build that was green stays green until something changes. To look
 * for what no run has tried yet: `FAST_CHECK_SEED=$RANDOM npm test -- tests/domain`.
 */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_261_122);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
