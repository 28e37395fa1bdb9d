import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { ComposerView, DraftText } from "../../messaging/protocol";
import { draftTextSchema } from "../../messaging/requests";
import { keptText } from "./draft-text";
import { createWorld, valueOf, type World } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const count = fc.nat({ max: 1_000 });
const messageType = fc.constantFrom("message" as const, "inmail" as const);
const template = fc.record({
  id: fc.uuid(),
  answers: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), text, { maxKeys: 3 }),
  isChosen: fc.boolean(),
});

const fields: { [Field in keyof DraftText]-?: fc.Arbitrary<NonNullable<DraftText[Field]>> } = {
  message: text,
  subject: text,
  messageType,
  channel: fc.constantFrom("inbox", "sales-navigator"),
  withSubject: fc.boolean(),
  files: fc.array(fc.record({ id: fc.uuid(), name: fc.constant("plan.pdf"), size: count }), {
    maxLength: 3,
  }),
  touched: fc.boolean(),
  template,
  replaced: fc.array(
    fc.record(
      { message: text, subject: text, messageType, touched: fc.boolean(), caret: count, template },
      { requiredKeys: ["message", "subject", "messageType", "touched", "caret"] },
    ),
    { maxLength: 3 },
  ),
  caret: count,
  cursor: fc.record({
    field: fc.constantFrom("message" as const, "subject" as const),
    start: count,
    end: count,
    scrolled: count,
  }),
};

const whole = fc.record(fields);
const some = fc.record(fields, {
  requiredKeys: ["message", "subject", "messageType", "touched", "caret"],
});

describe("the text of a draft", () => {
  it("comes back with every field that it was kept with, and with nothing of the record", async () => {
    const world = await createWorld();
    const view = valueOf(await openComposer(world, 1));
    await fc.assert(
      fc.asyncProperty(fc.oneof(whole, some), async (draft) => {
        expect(await keptAs(world, view, draft)).toEqual(draft);
      }),
    );
  });

  it("has every field that a screen may hand over", () => {
    const [draft] = fc.sample(whole, 1);
    expect(Object.keys(v.parse(draftTextSchema, draft)).sort()).toEqual(
      Object.keys(draftTextSchema.entries).sort(),
    );
  });
});

async function keptAs(world: World, view: ComposerView, draft: DraftText) {
  const { attemptId, person } = view;
  const parsed = v.parse(draftTextSchema, draft);
  valueOf(await saveDraft(world, { recipientId: person.recipientId, attemptId, draft: parsed }));
  const kept = await world.drafts.get(attemptId);
  return kept === null ? null : keptText(kept).draft;
}
