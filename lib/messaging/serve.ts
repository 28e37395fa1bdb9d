import * as v from "valibot";
import { browser } from "wxt/browser";
import { fail, type Result } from "../kernel/result";
import type { MessageName, Output } from "./protocol";
import { requests } from "./requests";
import { isOwnPage } from "./sender-gate";

type ParsedInput<N extends MessageName> = v.InferOutput<(typeof requests)[N]>;
type Handler<N extends MessageName> = (input: ParsedInput<N>) => Promise<Result<Output<N>>>;

/** One use case per message of the protocol; leaving one out does not compile. */
export type Handlers = { [N in MessageName]: Handler<N> };

const messageSchema = v.object({ name: v.string(), input: v.unknown() });

/**
 * Listens at once, so that the message that wakes the worker is not lost. `report` gets what a
 * handler threw: a bug, never shown to the page.
 */
export function serve(handlers: Handlers, ownId: string, report: (bug: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const parsed = v.safeParse(messageSchema, message);
    if (!parsed.success) return;
    void answerTo(handlers, parsed.output, isOwnPage(sender, ownId))
      .catch((bug: unknown) => {
        report(bug);
        return fail({ kind: "worker-unavailable" });
      })
      .then(reply);
    // Keeps the channel open, and the worker alive, until the reply.
    return true;
  });
}

async function answerTo(
  handlers: Handlers,
  { name, input }: v.InferOutput<typeof messageSchema>,
  isOwn: boolean,
): Promise<Result<unknown>> {
  const isKnown = isOwn && isMessageName(name);
  return isKnown ? answer(handlers, name, input) : fail({ kind: "not-allowed" });
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

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(requests, name);
}
