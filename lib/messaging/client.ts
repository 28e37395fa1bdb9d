import * as v from "valibot";
import { failureSchema } from "../kernel/failure";
import { fail, ok, type Result } from "../kernel/result";
import { type Input, type MessageName, type Output, replies } from "./protocol";
import { send } from "./send";

/**
 * Longer than a send without files may take (30 s to undo, 90 s on its way, the reads before). One with
 * files may take two minutes more: `followToEnd` asks again.
 */
const answerLimitMs = 180_000;

const replySchema = v.variant("ok", [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), failure: failureSchema }),
]);

/**
 * Asks the worker. Never throws: a worker that does not answer, or answers something else than the
 * protocol says, is the failure "worker-unavailable".
 */
export function ask<N extends MessageName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
  return understand(name, send(name, input));
}

/** What the worker's reply to a message says, for one that was sent already; as `ask`. */
export async function understand<N extends MessageName>(
  name: N,
  reply: Promise<unknown>,
): Promise<Result<Output<N>>> {
  try {
    return parseReply(name, await withinLimit(reply));
  } catch {
    return fail({ kind: "worker-unavailable" });
  }
}

function parseReply<N extends MessageName>(name: N, reply: unknown): Result<Output<N>> {
  const envelope = v.safeParse(replySchema, reply);
  if (!envelope.success) return fail({ kind: "worker-unavailable" });
  if (!envelope.output.ok) return envelope.output;
  const value = v.safeParse(replies[name], envelope.output.value);
  if (!value.success) return fail({ kind: "worker-unavailable" });
  // The compiler cannot follow that `replies[name]` is the schema of exactly this `N`.
  return ok(value.output as Output<N>);
}

function withinLimit(reply: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer")), answerLimitMs);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
