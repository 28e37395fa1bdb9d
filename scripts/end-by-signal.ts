import { constants } from "node:os";

/** By a signal alone a process ends before its "exit", at which its browsers are ended and their profiles removed. */
export function endBySignal(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
