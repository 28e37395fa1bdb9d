import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTemplates } from "./compare-templates";
import { idOf, madeUpTemplate } from "./made-up-template";
import { readTemplateFile, writeTemplateFile } from "./template-file";

const used = madeUpTemplate(1, {
  message: 'Hi "{{first_name|there}}"\r\n\n🦉 שלום',
  uses: 7,
  lastUsedAt: "2026-11-23T10:00:00.000Z",
});
const fresh = madeUpTemplate(2, {
  type: "both",
  subject: "About {{company|you}}",
  folder: "Sales",
});

const kinds = (compared: readonly { kind: string }[]) => compared.map(({ kind }) => kind);

function reread(...templates: (typeof used)[]) {
  const read = readTemplateFile(writeTemplateFile(templates));
  return read.ok ? read.value : [];
}

describe("templates as a file", () => {
  it("come back to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (message, subject) => {
        const [read] = reread({ ...used, message, subject });
        expect([read?.message, read?.subject]).toEqual([message, subject]);
      }),
    );
  });

  it("can be read by a person, and say nothing of when and how they were used", () => {
    const file = writeTemplateFile([used, fresh]);
    expect(file).toContain('  "message": [\n        "Hi {{first_name|there}}"\n');
    expect(file).not.toMatch(/2026|uses|lastUsed|standard|order/u);
  });

  it("may be written by hand with title and text alone, in lines or in one", () => {
    const file = { format: "courier-templates", version: 1 };
    const templates = [
      { title: " Hello ", message: "Hi\nthere" },
      { title: "Bye", message: ["Bye", "now"] },
    ];
    const read = readTemplateFile(`\uFEFF${JSON.stringify({ ...file, templates })}`);
    expect(read).toMatchObject({
      ok: true,
      value: [
        { id: null, title: "Hello", message: "Hi\nthere", type: "message", folder: "" },
        { title: "Bye", message: "Bye\nnow", favourite: false },
      ],
    });
  });

  it.each([
    ["Hi {{first_name}}", { kind: "not-json" }],
    ["[1, 2]", { kind: "not-a-template-file" }],
    ['{"format":"other","version":1,"templates":[]}', { kind: "not-a-template-file" }],
    ['{"format":"courier-templates","version":2,"templates":[7]}', { kind: "newer-version" }],
    ['{"format":"courier-templates","version":1,"templates":[]}', { kind: "no-templates" }],
    [
      '{"format":"courier-templates","version":1,"templates":[{"title":"a","message":"b"},{"title":" ","message":"b"}]}',
      { kind: "template-broken", position: 2 },
    ],
    [" ".repeat(5_000_001), { kind: "too-large" }],
  ])("are refused with a reason: %.60s", (text, fault) => {
    expect(readTemplateFile(text)).toEqual({ ok: false, failure: fault });
  });

  it("never throw, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readTemplateFile(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (templates) => {
        const file = { format: "courier-templates", version: 1, templates };
        expect(typeof readTemplateFile(JSON.stringify(file)).ok).toBe("boolean");
      }),
    );
  });
});

describe("holding a file against what is kept", () => {
  it("finds all the same in a file that was just written", () => {
    expect(kinds(compareTemplates(reread(used, fresh), [used, fresh], () => idOf(9)))).toEqual([
      "same",
      "same",
    ]);
  });

  it("shows what would change, keeps its uses and its place, and touches no other", () => {
    const [filed] = reread({ ...used, title: "Other", message: "Hello" });
    const [compared] = compareTemplates(filed ? [filed] : [], [used, fresh], () => idOf(9));
    expect(compared).toEqual({
      kind: "changed",
      before: used,
      template: { ...used, title: "Other", message: "Hello" },
    });
  });

  it("knows one without an id by title and folder", () => {
    const filed = { ...fresh, id: null, message: "Hello" };
    const compared = compareTemplates([filed, { ...filed, folder: "" }], [used, fresh], () =>
      idOf(9),
    );
    expect(kinds(compared)).toEqual(["changed", "new"]);
  });

  it("takes one for a kept one by its title only where none in the file has that one's id", () => {
    const namesake = madeUpTemplate(5, { title: fresh.title, folder: fresh.folder, message: "Hi" });
    const filed = reread(namesake, { ...fresh, message: "Hello" });
    const compared = compareTemplates(filed, [used, fresh], () => idOf(9));
    expect(compared.map(({ kind, template }) => [kind, template.id])).toEqual([
      ["new", namesake.id],
      ["changed", fresh.id],
    ]);
  });

  it("takes the same one twice as a change and a new one, with an id of its own", () => {
    const filed = reread({ ...used, message: "a" }, { ...used, message: "b" });
    const compared = compareTemplates(filed, [used], () => idOf(9));
    expect(kinds(compared)).toEqual(["changed", "new"]);
    expect(compared[1]?.template.id).toBe(idOf(9));
  });

  it("puts new ones behind the kept ones, in the order of the file", () => {
    const filed = reread(madeUpTemplate(5), madeUpTemplate(4));
    const compared = compareTemplates(filed, [used, fresh], () => idOf(9));
    expect(compared.map(({ template }) => [template.id, template.order])).toEqual([
      [idOf(5), 3],
      [idOf(4), 4],
    ]);
  });
});
