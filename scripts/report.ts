/** Ends a check: prints what is broken and fails, or says what holds. */
export function report(broken: readonly string[], holds: string): void {
  for (const sentence of broken) console.error(sentence);
  console.log(broken.length === 0 ? holds : `${broken.length} broken`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
