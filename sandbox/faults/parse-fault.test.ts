import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMessage, askSend, createTestApi } from "../api/ask-api.ts";
import { parseFault, type PresetName, presetNames } from "./parse-fault.ts";

const now = Date.parse("2026-03-04T05:06:07Z");

function isAnswered(preset: PresetName): boolean {
  const { hold, cut, delayMs } = parseFault({ preset }, now)?.behaviour ?? {};
  const hasAnswer = cut === "no" || cut === "in-answer" || cut === "after-answer";
  return hasAnswer && hold === false && delayMs === 0;
}

describe("a fault by name or of one's own", () => {
  it.each(presetNames)("knows %s", (preset) => {
    expect(parseFault({ preset }, now)).toMatchObject({ name: preset, on: "send", times: 1 });
  });

  it.each(presetNames.filter(isAnswered))("answers with %s", async (name) => {
    const { api, state } = createTestApi();
    const fault = parseFault({ preset: name }, now);
    if (fault !== null) state.faults.add(fault);
    const response = await askSend(api, aMessage);
    expect(response.status).toBe(fault?.behaviour.status ?? 200);
    await response.body?.cancel();
  });

  it.each([
    ["an unknown name", { preset: "nothing" }],
    ["an unknown endpoint", { preset: "daily", on: "everything" }],
    ["no uses", { preset: "daily", times: 0 }],
    ["a status that cannot be sent", { status: 101 }],
    ["a header that cannot be sent", { headers: { "a b": "c" } }],
    ["a header with a line break", { headers: { a: "b\r\nc: d" } }],
    ["a word it does not know", { stauts: 500 }],
    ["text", "daily"],
    ["nothing", null],
  ])("refuses %s", (_, input) => {
    expect(parseFault(input, now)).toBeNull();
  });

  it("that is accepted can always be carried out", async () => {
    const own = fc.record(
      {
        status: fc.integer({ min: 150, max: 650 }),
        body: fc.jsonValue(),
        headers: fc.dictionary(fc.string(), fc.string()),
        taken: fc.boolean(),
        rateLimit: fc.constantFrom("real", "none", "nonsense"),
        fillToBytes: fc.nat(200_000),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(own, async (input) => {
        const { api, state } = createTestApi();
        const fault = parseFault(input, now);
        if (fault === null) return;
        state.faults.add(fault);
        const response = await askSend(api, aMessage);
        expect(response.status).toBe(input.status ?? 200);
        await response.arrayBuffer();
      }),
    );
  });
});
