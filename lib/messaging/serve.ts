import * as v from "valibot";
import { fail, type Result } from "../kernel/result";
import { onMessage } from "./channel";
import type { MessageName, Output } from "./protocol";
import { requests } from "./requests";
import { isOwnPage } from "./sender-gate";

type ParsedInput<N extends MessageName> = v.InferOutput<(typeof requests)[N]>;
type Handler<N extends MessageName> = (input: ParsedInput<N>) => Promise<Result<Output<N>>>;

/** One use case per message of the protocol; leaving one out does not compile. */
export type Handlers = { [N in MessageName]: Handler<N> };

/**
 * Registers every message in the same turn, so that the message that wakes the worker is not lost.
 * `report` gets what a handler threw: a bug, never shown to the page.
 */
export function serve(handlers: Handlers, ownId: string, report: (bug: unknown) => void): void {
  for (const name of messageNames()) {
    onMessage(name, async ({ data, sender }) => {
      if (!isOwnPage(sender, ownId)) return fail({ kind: "not-allowed" });
      return answer(handlers, name, data).catch((bug: unknown) => {
        report(bug);
        return fail({ kind: "worker-unavailable" });
      });
    });
  }
}

/** Parses, then acts. What does not parse is refused without a word about why. */
export async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  data: unknown,
): Promise<Result<Output<N>>> {
  const input = v.safeParse(v.strictObject(requests[name].entries), data);
  if (!input.success) return fail({ kind: "not-allowed" });
  return handlers[name](input.output);
}

function messageNames(): MessageName[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys is typed as string[]; the protocol has no other keys than its names
  return Object.keys(requests) as MessageName[];
}
