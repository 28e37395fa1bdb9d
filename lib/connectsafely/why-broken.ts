/** How an exchange ended without a whole answer: by our time limit, or by the network. */
export type Break = "timed-out" | "cut";

/** `AbortSignal.timeout` rejects with a "TimeoutError"; the network with a TypeError that says nothing. */
export function whyBroken(thrown: unknown): Break {
  const named = typeof thrown === "object" && thrown !== null && "name" in thrown;
  return named && thrown.name === "TimeoutError" ? "timed-out" : "cut";
}
