import { describe, expect, it } from "vitest";
import { inOrder, reordered, withoutTemplates, withSaved, withUse } from "./change-templates";
import { idOf, madeUpTemplate } from "./made-up-template";
import { blankText, newTemplate, newTemplates } from "./template";

const [one, two, three] = [madeUpTemplate(1), madeUpTemplate(2), madeUpTemplate(3)];
const all = [one, two, three];
const at = "2026-11-23T10:00:00.000Z";
const ids = (templates: readonly { id: string }[]) => templates.map(({ id }) => id);

describe("changing templates", () => {
  it("saves a text over the one of the same id, and leaves its uses and its place as they are", () => {
    const kept = withUse(all, two.id, at);
    const edited = { ...two, title: "Better", uses: 0, order: 99 };
    expect(withSaved(kept, [edited])[1]).toEqual({
      ...two,
      title: "Better",
      uses: 1,
      lastUsedAt: at,
    });
  });

  it("brings a removed one back as it was, when it is saved again", () => {
    const used = withUse(all, two.id, at);
    const removed = used.filter(({ id }) => id === two.id);
    const left = withoutTemplates(used, [two.id]);
    expect(ids(left)).toEqual([one.id, three.id]);
    expect(inOrder(withSaved(left, removed))).toEqual(used);
  });

  it("takes a new order, and leaves what it does not name behind it", () => {
    expect(ids(reordered(all, [three.id, one.id]))).toEqual([three.id, one.id, two.id]);
    expect(ids(inOrder(reordered(all, [three.id, idOf(9), one.id])))).toEqual([
      three.id,
      one.id,
      two.id,
    ]);
  });

  it("puts new ones behind all others", () => {
    expect(newTemplate(idOf(4), blankText, all).order).toBe(4);
    const added = newTemplates(
      [
        { ...blankText, id: idOf(4) },
        { ...blankText, id: idOf(5) },
      ],
      all,
    );
    expect(added.map(({ order }) => order)).toEqual([4, 5]);
  });
});
