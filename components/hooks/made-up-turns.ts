/** For tests: lets so many rounds of what is waiting already take place. */
export async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
