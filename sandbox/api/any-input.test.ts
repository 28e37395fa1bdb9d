import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMember, apiOrigin, askRaw, createTestApi } from "./ask-api.ts";

const json = { "Content-Type": "application/json" };
const documented = [200, 400, 404, 413, 429, 500];

/** A second opinion on what may be delivered, written without the checks of the API. */
function mayBeDelivered(text: string): boolean {
  try {
    const { message, recipientProfileId, recipientProfileUrn } = JSON.parse(text);
    const names = [recipientProfileId, recipientProfileUrn].filter((name) => name !== undefined);
    const areTexts = names.every((name) => typeof name === "string" && name !== "");
    return typeof message === "string" && message.trim() !== "" && names.length > 0 && areTexts;
  } catch {
    return false;
  }
}

const nearlyValid = fc.record(
  {
    message: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
    recipientProfileUrn: fc.oneof(fc.constant(aMember), fc.jsonValue()),
    recipientProfileId: fc.oneof(fc.string({ unit: "grapheme" }), fc.jsonValue()),
    accountId: fc.oneof(fc.string(), fc.jsonValue()),
    messageType: fc.oneof(fc.constantFrom("normal", "inmail"), fc.jsonValue()),
    subject: fc.oneof(fc.string(), fc.jsonValue()),
  },
  { requiredKeys: [] },
);

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => new TextEncoder().encode(text)),
  nearlyValid.map((value) => new TextEncoder().encode(JSON.stringify(value))),
);

describe("any input", () => {
  it("is always answered, and delivered only when it is a valid send", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (bytes) => {
        const { api, state } = createTestApi();
        const response = await askRaw(api, Uint8Array.from(bytes), json);
        expect(documented).toContain(response.status);
        expect(typeof (await response.json()).success).toBe("boolean");
        expect(state.deliveries).toHaveLength(response.status === 200 ? 1 : 0);
        if (response.status === 200) {
          expect(mayBeDelivered(new TextDecoder().decode(bytes))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("arrives exactly as it was written, whatever the text", async () => {
    const texts = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(texts, async (message) => {
        const { api, state } = createTestApi();
        await askRaw(api, JSON.stringify({ recipientProfileUrn: aMember, message }), json);
        expect(state.deliveries[0]?.message).toBe(message);
      }),
    );
  });

  it("gets an answer for every path, method and header", async () => {
    const methods = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    const paths = fc.oneof(
      fc.webPath(),
      fc.webPath().map((path) => `/linkedin${path}`),
    );
    await fc.assert(
      fc.asyncProperty(methods, paths, fc.base64String(), async (method, path, key) => {
        const { api, state } = createTestApi();
        const headers = { Authorization: `Bearer ${key}` };
        const response = await api.fetch(new Request(apiOrigin + path, { method, headers }));
        expect(response.status).toBeLessThan(500);
        expect(state.deliveries).toEqual([]);
      }),
    );
  });
});
