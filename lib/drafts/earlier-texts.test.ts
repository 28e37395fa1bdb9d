import * as fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Draft, draftSchema } from "./draft";
import { leftWhenSent, over, withEarlierOf, withoutSent, withTextsOf } from "./earlier-texts";
import { filesNamed } from "./files-named";
import { madeUpDraft } from "./made-up-draft";
import { editText, replaceText, undoReplace } from "./replace-text";

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

const plan = { id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a00a", name: "plan.pdf", size: 9 };
const map = { ...plan, id: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a00b", name: "map.png" };

const names = (count: number) => Array.from({ length: count }, (_, at) => `by window ${at}`);
const typeInTurn = (windows: string[], first: Draft) =>
  windows.reduce((kept, line) => over(kept, text(line), { line, seen: null }), first);

describe("the texts of other windows", () => {
  it("are bounded, and the oldest of them goes first", () => {
    const kept = typeInTurn(names(31), text("first", { line: "first" }));
    expect(kept.message).toBe("by window 30");
    expect(earlierOf(kept)).toEqual(names(30).slice(-20));
    expect(v.is(draftSchema, kept)).toBe(true);
  });

  it("are not dropped while nobody typed so many: what only filled a template goes first", () => {
    const chosen = { id: newId(), answers: {}, isChosen: true };
    const filled = text("a template", { touched: false, template: chosen, line: "filled" });
    const before = typeInTurn(names(20), filled);
    expect(earlierOf(before)).toEqual(["a template", ...names(19)]);
    const kept = over(before, text("last"), { line: "last", seen: null });
    expect(earlierOf(kept)).toEqual(names(20));
    const more = withTextsOf(kept, text("on its way"));
    expect(earlierOf(more)).toEqual([...names(20).slice(1), "on its way"]);
  });

  it("are cut in a record that has more, which is no damaged one", () => {
    const { message: _, attemptId: _a, ...one } = text("");
    const earlier = names(25).map((message) => Object.assign({ message }, one));
    const stored: Draft = { ...text("latest"), earlier };
    expect(earlierOf(v.parse(draftSchema, stored))).toEqual(names(25).slice(-20));
  });
});

describe("what goes with a text beside it", () => {
  const seen = "of both";
  const both = text("Hi Ada,", { touched: false, edition: seen, line: "A" });

  it.each<Partial<Draft>>([
    { files: [plan] },
    { withSubject: true },
    { channel: "sales-navigator" },
  ])("makes another edition of the same words (%j)", (beside) => {
    const changed = over(both, { ...both, ...beside, edition: "another" });
    expect(changed.edition).toBe("another");
  });

  it("stays with the text that its writer had not seen, also where that only fills a template", () => {
    const withFile = over(
      both,
      { ...both, files: [plan], edition: "another" },
      { line: "A", seen },
    );
    const next = over(withFile, text("by window B"), { line: "B", seen });
    expect(next.files).toBeUndefined();
    expect(next.earlier).toMatchObject([{ message: "Hi Ada,", beside: { files: [plan] } }]);
    expect(filesNamed(next)).toEqual([plan.id]);
  });

  it("comes back with the text by Undo, and goes with it by another", () => {
    const byA = text("by window A", { line: "A", files: [plan], channel: "sales-navigator" });
    const kept = over(byA, text("by window B", { files: [map] }), { line: "B", seen: null });
    const [earlier] = kept.earlier ?? [];
    if (earlier === undefined) throw new Error("nothing is kept");
    const back = over(kept, replaceText(kept, earlier), { line: "B", seen: null });
    expect(back).toMatchObject({ message: "by window A", files: [plan], channel: byA.channel });
    expect(back).not.toHaveProperty("earlier");
    expect(filesNamed(back)).toEqual([plan.id, map.id]);
    const again = undoReplace(editText(back, { message: "by window A, more" }));
    expect(again).toMatchObject({ message: "by window B", files: [map] });
    expect(again).not.toHaveProperty("channel");
    expect(again && filesNamed(again)).toEqual([map.id, plan.id]);
  });

  it("is within reach of Undo also where the text that it went with only fills a template", () => {
    const theirs = { ...text("by window B"), beside: {} };
    const back = replaceText({ ...both, files: [plan] }, theirs);
    const typed = editText(back, { message: "more" });
    expect(filesNamed(typed)).toEqual([plan.id]);
    const template = undoReplace(typed);
    const round = template && undoReplace(template);
    expect(round).toMatchObject({ message: "more" });
    expect(round && filesNamed(round)).toEqual([plan.id]);
  });

  it("is back in the draft when the text over it was sent", () => {
    const byA = text("by window A", { line: "A", files: [plan], withSubject: true });
    const kept = over(byA, text("by window B", { files: [map] }), { line: "B", seen: null });
    const left = leftWhenSent(kept, false, newId);
    expect(left).toMatchObject({ message: "by window A", files: [plan], withSubject: true });
    expect(left && filesNamed(left)).toEqual([plan.id]);
  });

  it("is not lost, whatever windows write, choose and take back in turn", () => {
    const act = fc.record({
      line: fc.constantFrom("A", "B"),
      does: fc.constantFrom("type", "attach", "choose", "undo", "look"),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        let kept = both;
        const screens = new Map([["A", { draft: both, line: "A0", seen }]]);
        const attached: string[] = [];
        acts.forEach(({ line, does }, at) => {
          const screen = screens.get(line) ?? { draft: both, line: `${line}0`, seen };
          if (does === "look") {
            screens.set(line, { draft: kept, line: `${line}${at + 1}`, seen: kept.edition ?? "" });
            return;
          }
          const [name, id] = [`${at}.pdf`, `file ${at}`];
          if (does === "attach") attached.push(id);
          const draft = changed(screen.draft, does, { id, name, size: 9 });
          const { edition: _, line: _l, earlier: _e, ...written } = draft;
          kept = over(kept, { ...written, edition: `edition ${at}` }, screen);
          screens.set(line, { ...screen, draft: { ...kept } });
        });
        const onScreens = [...screens.values()].flatMap(({ draft }) => filesNamed(draft));
        const there = new Set([...filesNamed(kept), ...onScreens]);
        expect(attached.filter((id) => !there.has(id))).toEqual([]);
      }),
    );
  });
});

/** As a screen changes its text. */
function changed(draft: Draft, does: string, file: typeof plan): Draft {
  const { name: message } = file;
  switch (does) {
    case "type":
      return editText(draft, { message: `typed with ${message}` });
    case "attach":
      return { ...draft, files: [...(draft.files ?? []), file] };
    case "choose":
      return replaceText(draft, { ...text(`template ${message}`), touched: false });
    default: {
      const earlier = draft.earlier?.at(-1);
      const { earlier: _, ...own } = draft;
      return earlier === undefined ? (undoReplace(own) ?? own) : replaceText(own, earlier);
    }
  }
}

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

  it("leaves its text too where that is still wanted, the latest of all, with its files and Undo", () => {
    const mine = { ...replaceText(text("typed before"), text("A's")), line: "A", files: [plan] };
    const theirs = over(text("C's", { line: "C" }), text("B's"), { line: "B", seen: null });
    const kept = withTextsOf(theirs, mine);
    expect(kept.message).toBe("B's");
    expect(earlierOf(kept)).toEqual(["C's", "typed before", "A's"]);
    expect(kept.earlier?.at(-1)).toMatchObject({ message: "A's", beside: { files: [plan] } });
    expect(filesNamed(kept)).toContain(plan.id);
  });

  it("leaves no text that the one that stays has, but one that its line wrote before", () => {
    const mine = text("A's", { line: "A" });
    expect(earlierOf(withTextsOf(text("A's", { line: "B" }), mine))).toEqual([]);
    expect(earlierOf(withTextsOf(text("more", { line: "A" }), mine))).toEqual(["A's"]);
    const again = withTextsOf(withTextsOf(text("more", { line: "B" }), mine), mine);
    expect(earlierOf(again)).toEqual(["A's"]);
  });

  it("leaves texts that no later one of their lines takes along: it may be of before", () => {
    const latest = over(text("B's", { line: "B" }), text("A's", { line: "A" }), {
      line: "A",
      seen: null,
    });
    const kept = withTextsOf(text("A's before", { line: "A" }), latest);
    expect(earlierOf(kept)).toEqual(["B's", "A's"]);
    const next = over(kept, text("more"), { line: "B", seen: null });
    expect(earlierOf(next)).toEqual(["B's", "A's", "A's before"]);
  });
});

describe("a text kept beside another one", () => {
  it("is there no more once it was sent", () => {
    const kept = withTextsOf(withTextsOf(text("C's"), text("A's")), text("B's"));
    expect(earlierOf(withoutSent(kept, ({ message }) => message === "A's"))).toEqual(["B's"]);
    expect(withoutSent(kept, () => true)).not.toHaveProperty("earlier");
  });
});
