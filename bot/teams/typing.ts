/** People who wrote to the bot see it typing when the answer takes longer: Teams asks for a sign within 2 s. */
export const typingAfterMs = 1_500;
/** The answer waits for the sign at most this long. */
export const typingTimeoutMs = 2_000;

/** Runs `work`; if it takes longer than `afterMs`, `show` is called once. What `show` does wrong is no matter. */
export async function withTyping<T>(
  work: Promise<T>,
  show: () => Promise<unknown>,
  afterMs: number,
): Promise<T> {
  let shown: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    shown = show().catch(() => null);
  }, afterMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // Or the sign would arrive after the answer, and stay.
    if (shown) await shown;
  }
}
