import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { outcomeSchema } from "../outbox/entry";
import { classifySend, type Settled } from "./classify-send";
import type { Exchange } from "./exchange";
import { bodyOf, madeUpAnswers } from "./made-up-answers";
import type { Body } from "./read-body";

const statuses = Array.from({ length: 500 }, (_, index) => 100 + index);
/** Refused whatever the body says, unless it claims success. */
const byStatus = new Set([401, 403, 404, 405, 410, 411, 413, 415, 429]);

function answer(status: number, body: Body): Exchange {
  const headers = { observation: null, retryAt: null, resetsAt: null, clockAhead: null };
  return { kind: "answer", status, headers, body };
}

function classify(exchange: Exchange): Settled {
  return classifySend(exchange, () => "not-compared");
}

/** The rule once more, from the documents: which states a status and a meaning add up to. */
function stateOf(status: number, meaning: string): Settled["state"] {
  if (status === 200 && meaning === "success") return "sent";
  if (meaning.startsWith("success")) return "unconfirmed";
  const byBody =
    ((status === 400 || status === 422) && meaning === "fields") ||
    (status === 400 && meaning === "channel") ||
    (status === 500 && meaning === "session-lost");
  return byStatus.has(status) || byBody ? "refused" : "unconfirmed";
}

describe("every status from 100 to 599", () => {
  it.each(madeUpAnswers)("with %s as its body is what it says", async (_name, text, meaning) => {
    const body = await bodyOf(text);
    for (const status of statuses) {
      const { state } = classify(answer(status, body));
      expect([status, state]).toEqual([status, stateOf(status, meaning)]);
    }
  });

  it.each<Body>([{ kind: "cut" }, { kind: "timed-out" }, { kind: "too-large" }])(
    "with a body of which only %j is known is what its status says",
    (body) => {
      for (const status of statuses) {
        const { state } = classify(answer(status, body));
        expect([status, state]).toEqual([status, stateOf(status, "nothing")]);
      }
    },
  );
});

describe("no answer", () => {
  it("is unconfirmed, unless the request never left", () => {
    const errors = ["cut", "timed-out", "never-left"] as const;
    const states = errors.map((error) => classify({ kind: "error", error }).state);
    expect(states).toEqual(["unconfirmed", "unconfirmed", "refused"]);
    expect(classify({ kind: "redirect" }).state).toBe("unconfirmed");
  });
});

describe("any answer", () => {
  const status = fc.oneof(
    fc.constantFrom(200, 400, 401, 404, 422, 429, 500),
    fc.integer({ min: 100, max: 599 }),
  );
  const word = fc.constantFrom(
    "message is required",
    "Failed to get LinkedIn authentication credentials",
    "Failed to send",
    "ok",
    "",
  );
  const field = fc.oneof(fc.boolean(), fc.constant(null), word, fc.jsonValue());
  const names = ["success", "message", "error", "code", "errorDetails", "recipientProfileUrn"];
  const body = fc.dictionary(fc.constantFrom(...names), field);
  const documents = fc.constantFrom(...madeUpAnswers.map(([, text]) => text).filter(isOne));
  const text = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    documents,
    fc.string(),
  );

  it("has an outcome that can be written down", async () => {
    await fc.assert(
      fc.asyncProperty(status, text, async (status, text) => {
        expect(v.is(outcomeSchema, classify(answer(status, await bodyOf(text))))).toBe(true);
      }),
    );
  });

  it("is sent only with a 200 that claims success and says nothing against it", async () => {
    await fc.assert(
      fc.asyncProperty(status, body, async (status, value) => {
        const { state } = classify(answer(status, await bodyOf(JSON.stringify(value))));
        if (state !== "sent") return;
        expect([status, value["success"]]).toEqual([200, true]);
        expect([null, undefined, ""]).toContain(value["error"]);
        expect([null, undefined, ""]).toContain(value["errorDetails"]);
      }),
    );
  });

  it("is refused only by a documented status, and never where it claims success", async () => {
    await fc.assert(
      fc.asyncProperty(status, body, async (status, value) => {
        const { state } = classify(answer(status, await bodyOf(JSON.stringify(value))));
        if (state !== "refused") return;
        expect(value["success"]).not.toBe(true);
        expect([...byStatus, 400, 422, 500]).toContain(status);
      }),
    );
  });

  it("becomes no more certain by its end being lost", async () => {
    const cuts = fc.tuple(documents, fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(status, cuts, async (status, [text, share]) => {
        const part = await bodyOf(text.slice(0, Math.floor((text.length - 1) * share)));
        const { state } = classify(answer(status, part));
        expect(state).toBe(byStatus.has(status) ? "refused" : "unconfirmed");
      }),
    );
  });

  it("becomes unconfirmed by anything that is said against it", async () => {
    const said = fc.oneof(fc.stringMatching(/^[a-z ]{1,20}$/), fc.constant({ message: "no" }));
    const against = fc.record({ by: fc.constantFrom("error", "errorDetails"), said });
    await fc.assert(
      fc.asyncProperty(
        against,
        fc.constantFrom(...certain),
        async ({ by, said }, [status, body]) => {
          const doubted = status === 200 ? { ...body, [by]: said } : { ...body, success: true };
          const outcome = classify(answer(status, await bodyOf(JSON.stringify(doubted))));
          expect(outcome.state).toBe("unconfirmed");
        },
      ),
    );
  });
});

/** Whether a text is no whole document with something behind it. */
function isOne(text: string): boolean {
  return !text.includes("}{");
}

/** Answers whose meaning depends on their body. */
const certain: readonly (readonly [number, object])[] = [
  [200, { success: true }],
  [400, { error: "message is required" }],
  [422, { success: false, code: "validation_error", message: "x" }],
  [500, { error: "Failed to get LinkedIn authentication credentials" }],
];
