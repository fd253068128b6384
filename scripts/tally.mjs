/**
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number,
 * }} JestResults the part of Jest's --json that is counted
 */

/**
 * Counts what Jest reports. A file that broke before its first test counts as one failure, and so does a
 * test that was skipped: otherwise "0 failed" could stand over tests that never ran.
 *
 * @param {JestResults} results
 */
export function tally(results) {
  const skipped = results.numPendingTests + results.numTodoTests;
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed,
    failed,
    line: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  };
}
