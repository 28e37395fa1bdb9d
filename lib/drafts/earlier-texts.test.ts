import { describe, expect, it } from "vitest";
import type { Draft } from "./draft";
import { leftWhenSent, over, withEarlierOf } from "./earlier-texts";
import { madeUpDraft } from "./made-up-draft";
import { replaceText } from "./replace-text";

const text = (message: string, more: Partial<Draft> = {}): Draft => ({
  ...madeUpDraft,
  message,
  edition: `edition of ${message}`,
  ...more,
});
const earlierOf = ({ earlier = [] }: Draft) => earlier.map(({ message }) => message);
const newId = () => "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a009";

describe("a text in the place of another", () => {
  const byA = text("by window A", { line: "A" });

  it("keeps what its writer had not seen", () => {
    const next = over(byA, text("by window B"), { line: "B", seen: null });
    expect(next).toMatchObject({ message: "by window B", line: "B" });
    expect(earlierOf(next)).toEqual(["by window A"]);
  });

  it("keeps nothing of what the same window wrote before, or of what it took over", () => {
    expect(earlierOf(over(byA, text("more"), { line: "A", seen: null }))).toEqual([]);
    const seen = byA.edition ?? null;
    expect(earlierOf(over(byA, text("more"), { line: "B", seen }))).toEqual([]);
    expect(earlierOf(over(byA, text("more")))).toEqual([]);
  });

  it("keeps no filled template", () => {
    const template = text("Hi Ada,", { touched: false });
    expect(earlierOf(over(template, text("typed"), { line: "B", seen: null }))).toEqual([]);
  });

  it("keeps the latest of the other when two windows type at once", () => {
    const typed = ["a1 A", "b1 B", "a2 A", "b2 B"].map((each) => each.split(" "));
    const kept = typed.reduce<Draft | null>(
      (before, [message = "", line = ""]) => over(before, text(message), { line, seen: null }),
      null,
    );
    expect(kept?.message).toBe("b2");
    expect(kept && earlierOf(kept)).toEqual(["a2"]);
  });

  it("keeps one of each of three windows", () => {
    const byB = over(byA, text("by window B"), { line: "B", seen: null });
    const byC = over(byB, text("by window C"), { line: "C", seen: null });
    expect(earlierOf(byC)).toEqual(["by window A", "by window B"]);
  });

  it("keeps what Undo would have brought back in the text that its writer had not seen", () => {
    const undone = replaceText(text("typed before"), byA);
    const next = over({ ...undone, line: "A" }, text("by window B"), { line: "B", seen: null });
    expect(earlierOf(next)).toEqual(["typed before", "by window A"]);
  });

  it("keeps no longer what was taken back, or is within reach of Undo", () => {
    const kept = over(byA, text("by window B"), { line: "B", seen: null });
    const back = over(kept, replaceText(kept, byA), { line: "B", seen: null });
    expect(back.message).toBe("by window A");
    expect(earlierOf(back)).toEqual([]);
    const again = over(kept, replaceText({ ...kept, message: "by window A" }, text("third")));
    expect(earlierOf(again)).toEqual([]);
  });

  it("is the same edition when it is the same text", () => {
    expect(over(byA, { ...byA, edition: "another" }).edition).toBe(byA.edition);
  });
});

describe("what is left when a text was sent", () => {
  const kept = over(text("A's", { line: "A" }), text("B's"), { line: "B", seen: null });

  it("is the other window's, as a draft of its own", () => {
    const left = leftWhenSent(kept, false, newId);
    expect(left).toMatchObject({ message: "A's", touched: true, attemptId: newId() });
    expect(left && earlierOf(left)).toEqual([]);
  });

  it("is nothing where there is no other", () => {
    expect(leftWhenSent(text("alone"), false, newId)).toBeNull();
  });

  it("is what Undo would bring back in a copy, and not in what was sent itself", () => {
    const copy = replaceText(text("typed before"), text("sent"));
    expect(leftWhenSent(copy, true, newId)).toMatchObject({ message: "typed before" });
    expect(leftWhenSent(copy, false, newId)).toBeNull();
  });
});

describe("a draft that goes", () => {
  it("leaves what it kept beside its text to the one that stays", () => {
    const gone = over(text("A's", { line: "A" }), text("B's"), { line: "B", seen: null });
    expect(earlierOf(withEarlierOf(text("stays"), gone))).toEqual(["A's"]);
    expect(earlierOf(withEarlierOf(text("A's"), gone))).toEqual([]);
  });
});
