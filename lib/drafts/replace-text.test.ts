import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editText, isWritten, replacedSchema, replaceText, undoReplace } from "./replace-text";
import * as v from "valibot";

const plain: Parameters<typeof replaceText>[0] = {
  message: "Hi Ada,",
  subject: "",
  messageType: "message",
  touched: false,
  caret: 0,
};
const template = { id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001", answers: {}, isChosen: true };
const filled = { ...plain, message: "A template", template };
const mine = { ...plain, message: "My own words", touched: true };

const text = fc.record({
  message: fc.string(),
  subject: fc.string(),
  messageType: fc.constantFrom("message" as const, "inmail" as const),
  touched: fc.boolean(),
  caret: fc.nat(),
});

describe("a text in the place of another", () => {
  it("gives exactly the text before back by Undo, however many came in its place", () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 19 }), (first, others) => {
        const before = [first];
        let now: Parameters<typeof replaceText>[0] = first;
        for (const other of others) {
          before.push(other);
          now = replaceText(now, { ...other, touched: false });
        }
        for (const expected of before.slice(0, -1).toReversed().slice(0, -1)) {
          now = undoReplace(now) ?? now;
          expect(now).toMatchObject({ ...expected, touched: false });
        }
        if (others.length > 0) expect(undoReplace(now)).toEqual(first);
      }),
    );
  });

  it("never loses a typed text, whatever is chosen, typed and taken back after it", () => {
    const act = fc.constantFrom("choose", "type", "undo");
    fc.assert(
      fc.property(fc.array(act, { maxLength: 18 }), (acts) => {
        let now: Parameters<typeof replaceText>[0] = mine;
        let hasEdited = false;
        for (const each of acts) {
          if (each === "choose") now = replaceText(now, filled);
          else if (each === "undo") now = undoReplace(now) ?? now;
          // Typing in the very text changes it, which the field's own Undo takes back.
          else if (now.message !== mine.message) now = editText(now, { message: "Another" });
          else hasEdited = true;
        }
        const texts = [now, ...(now.replaced ?? [])].map(({ message }) => message);
        expect(hasEdited || texts.includes(mine.message)).toBe(true);
      }),
    );
  });

  it("is gone for good once something is typed, where it only was a filled template", () => {
    const typed = editText(replaceText(plain, filled), { message: "A template!" });
    expect(undoReplace(typed)).toBeNull();
    expect(Object.hasOwn(typed, "replaced")).toBe(false);
  });

  it("changes places with what was typed over it", () => {
    const typed = editText(replaceText(mine, filled), { message: "A template, mended" });
    const back = undoReplace(typed);
    expect(back).toMatchObject(mine);
    expect(back && undoReplace(back)).toMatchObject({ message: "A template, mended", template });
  });

  it("is bounded, and lets go of filled templates before typed texts", () => {
    let now: Parameters<typeof replaceText>[0] = mine;
    for (let count = 0; count < 50; count += 1) now = replaceText(now, filled);
    expect(v.is(replacedSchema, now.replaced)).toBe(true);
    expect(now.replaced?.[0]).toEqual(mine);
  });
});

describe("a draft", () => {
  it("is somebody's once it was typed, chosen, or put in the place of another", () => {
    expect(isWritten(plain)).toBe(false);
    expect(isWritten({ ...plain, template: { ...template, isChosen: false } })).toBe(false);
    expect([mine, filled, replaceText(mine, plain)].map(isWritten)).toEqual([true, true, true]);
    expect(isWritten({ ...plain, files: [] })).toBe(false);
    expect(isWritten({ ...plain, files: ["plan.pdf"] })).toBe(true);
  });
});
