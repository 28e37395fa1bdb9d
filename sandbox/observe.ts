import { nameOfRequest } from "./api/app.ts";
import type { SandboxState, SeenRequest } from "./api/state.ts";
import type { ProxySetup } from "./fault-proxy.ts";
import type { Witness } from "./watch-answer.ts";

const apiHost = "api.connectsafely.ai";

/** What the network tells the sandbox's memory, and what the faults in it tell the network. */
export function observeBy(state: SandboxState): {
  readonly meet: ProxySetup["meet"];
  readonly witness: Witness;
} {
  const { events, faults } = state;
  const of = (request: Request, tell: (seen: SeenRequest) => void) => {
    const seen = state.seen(request);
    if (seen !== null) tell(seen);
  };
  return {
    async meet({ connection, host }) {
      events.add("connection", { connection, host });
      // A test without a name of its own is meant; LinkedIn's pages are not.
      const fault = host === null || host === apiHost ? faults.takeAtConnection() : null;
      if (fault === null) return null;
      if (fault.hold === "at-connection") await faults.released();
      if (fault.cut !== "at-connection") return null;
      events.add("cut", { request: null, how: fault.how });
      return fault.how === "reset" ? "reset" : "end";
    },
    witness: {
      sent: (request) =>
        of(request, (seen) => {
          events.add("answer-sent", { ...nameOfRequest(seen), status: seen.status ?? 0 });
        }),
      read: (request) => of(request, (seen) => events.add("answer-read", nameOfRequest(seen))),
      left: (request) => of(request, (seen) => events.add("client-left", nameOfRequest(seen))),
      cut: (request, how) =>
        of(request, ({ number }) => events.add("cut", { request: number, how })),
    },
  };
}
