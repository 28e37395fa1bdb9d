/**
 * Asks again every 20 ms until there is an answer. For what the browser does without an event that Playwright passes on.
 * @param what for the error, as in "there was no <what> within 10 s"
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  limitMs = 10_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`there was no ${what} within ${limitMs / 1000} s`);
    await new Promise((next) => setTimeout(next, 20));
  }
}
