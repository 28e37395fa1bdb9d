import { compose } from "../../../entrypoints/background/compose";
import { createHandlers } from "../../../entrypoints/background/handlers";
import { pass } from "./points";

type Composed = ReturnType<typeof compose>;

/** The real ports, which stop at K1, K2 and K5; the `fetch` below them at K3 and K4. */
export function composeProbed(): Composed {
  const realFetch = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) =>
    init?.method === "POST" ? probedFetch(realFetch(input, init)) : realFetch(input, init);
  const ports = compose();
  return { ...ports, outbox: { ...ports.outbox, put: (entry) => probedPut(ports, entry) } };
}

async function probedFetch(answer: Promise<Response>): Promise<Response> {
  // It may fail while the worker stands still.
  answer.catch(() => undefined);
  await pass("K3");
  const response = await answer;
  await pass("K4");
  return response;
}

async function probedPut(
  { outbox }: Composed,
  entry: Parameters<Composed["outbox"]["put"]>[0],
): Promise<void> {
  const isMark = entry.outcome.state === "sending";
  if (isMark) await pass("K1");
  if (entry.leftAt !== null && entry.endedAt !== null) await pass("K5");
  await outbox.put(entry);
  if (isMark) await pass("K2");
}

/** The real handlers, which stop at K0 and K6. */
export const createProbedHandlers: typeof createHandlers = (...made) => {
  const handlers = createHandlers(...made);
  return {
    ...handlers,
    "send.start": async (input) => {
      await pass("K0");
      return handlers["send.start"](input);
    },
    "send.follow": async (input) => {
      const report = await handlers["send.follow"](input);
      await pass("K6");
      return report;
    },
  };
};

export { composeProbed as compose, createProbedHandlers as createHandlers };
