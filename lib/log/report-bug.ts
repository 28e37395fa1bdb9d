/**
 * Says in the worker's console that something broke. Only the kind of error is printed: its message
 * might quote what the user typed.
 */
export function reportBug(where: string, bug: unknown): void {
  // oxlint-disable-next-line no-console -- the one place that writes to the console
  console.error(`Courier: ${where} broke (${bug instanceof Error ? bug.name : typeof bug})`);
}
