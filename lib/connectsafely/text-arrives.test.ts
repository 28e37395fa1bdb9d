import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availableAccount } from "../../sandbox/api/accounts";
import { createApi } from "../../sandbox/api/app";
import { sandboxKey } from "../../sandbox/api/keys";
import { createState } from "../../sandbox/api/state";
import { clientOf } from "./made-up-client";

const seed = Math.floor(Math.random() * 2 ** 31);
const noon = Date.UTC(2026, 8, 1, 12);

/** What a text may be made of, half characters, control characters and line breaks of all kinds among it. */
const odd = fc.constantFrom(
  "\r\n",
  "\r",
  "\n",
  "\u0000",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\ud83d",
  "\udc69",
  "👩‍👩‍👧‍👦",
  "e\u0301",
  "\u00e9",
  "\u202bשלום\u202c",
  "مرحبا",
  "  ",
  "\t",
  "{{",
  '"\\',
);
const text = fc
  .array(fc.oneof(odd, fc.string({ unit: "binary" })), { minLength: 1, maxLength: 30 })
  .map((parts) => `a${parts.join("")}`);

async function arrived(message: string, subject: string): Promise<unknown> {
  const state = createState(() => noon);
  const client = clientOf(createApi({ state }), sandboxKey, () => noon);
  await client.sendMessage({
    accountId: availableAccount.id,
    recipient: { slug: "ada-example", urn: null },
    messageType: "inmail",
    subject,
    message,
  });
  return state.deliveries.map((each) => [each.message, each.subject]);
}

describe(`a message and its subject (seed ${seed})`, () => {
  it("arrive as they were typed, unit by unit", async () => {
    const property = fc.asyncProperty(text, text, async (message, subject) => {
      expect(await arrived(message, subject)).toEqual([[message, subject]]);
    });
    await fc.assert(property, { seed });
  });
});
