import { describe, expect, it } from "vitest";
import { aMessage, askSend, createTestApi } from "../api/ask-api.ts";
import { parseFault, type PresetName } from "./parse-fault.ts";

async function bodyOf(preset: PresetName): Promise<string> {
  const { api, state } = createTestApi();
  const fault = parseFault({ preset }, state.clock.now());
  if (fault !== null) state.faults.add(fault);
  return (await askSend(api, aMessage)).text();
}

const text = expect.any(String);

describe("every shape of body that clients of the service met (reference connectsafely-api 7.1)", () => {
  it.each<[number, PresetName, object]>([
    [1, "send-failed", { success: false, error: text }],
    [2, "send-failed-bare", { error: text }],
    [3, "validation-code", { success: false, code: "validation_error", message: text }],
    [4, "zod", { success: false, error: { name: "ZodError", issues: [expect.anything()] } }],
    [5, "error-details", { errorDetails: { message: text } }],
    [6, "success-false", { success: false, error: text }],
    [7, "hold-until", { success: false, error: text, holdUntil: text }],
    [8, "pending", { error: text, status: "PENDING" }],
    [8, "already-connected", { error: text, status: "CONNECTED" }],
    [10, "marked-truncated", { _truncated: true, preview: text }],
  ])("%i is %s", async (_, preset, shape) => {
    expect(JSON.parse(await bodyOf(preset))).toEqual(shape);
  });

  it.each<[PresetName, RegExp]>([
    ["empty-200", /^$/],
    ["empty-400", /^$/],
    ["text-500", /^upstream/],
    ["html-200", /^<!doctype html>/],
    ["truncated-json", /^\{"success":true,"message":"Mess$/],
  ])("9 is %s", async (preset, shape) => {
    expect(await bodyOf(preset)).toMatch(shape);
  });
});

describe("a preset with a change", () => {
  it("takes the message before an answer that is not its own", () => {
    const changed = parseFault({ preset: "bad-gateway", taken: true, delayMs: 9 }, 0);
    expect(changed?.behaviour).toMatchObject({ status: 502, taken: true, delayMs: 9, hold: false });
    expect(parseFault({ preset: "bad-gateway" }, 0)?.behaviour.taken).toBe(false);
  });
});
