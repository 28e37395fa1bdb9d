import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { answer } from "@/lib/messaging/serve";
import { createDatabase } from "@/lib/storage/database";
import { memoryItem } from "@/lib/storage/memory-item";
import { madeUpTemplate } from "@/lib/templates/made-up-template";
import { createTemplateStore } from "@/lib/templates/template-store";
import type { TemplateDefaults } from "@/lib/templates/template-defaults";
import type { VariablesKept } from "@/lib/templates/variables";
import { templateHandlers } from "./template-handlers";

const [one, two] = [madeUpTemplate(1), madeUpTemplate(2)];

function worker(open = createDatabase(crypto.randomUUID())) {
  const handlers = templateHandlers({
    templates: createTemplateStore(open),
    templateDefaults: memoryItem<TemplateDefaults>(),
    variables: memoryItem<VariablesKept>(),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the messages about templates are sent
  const all = handlers as Parameters<typeof answer>[0];
  return { ask: (...[name, input]: [keyof typeof handlers, object]) => answer(all, name, input) };
}

describe("messages about templates", () => {
  it("answer with all templates, in the user's order", async () => {
    const { ask } = worker();
    await ask("templates.save", { templates: [one, two] });
    expect(await ask("templates.reorder", { ids: [two.id, one.id] })).toMatchObject({
      value: { templates: [{ id: two.id }, { id: one.id }] },
    });
    expect(await ask("templates.remove", { ids: [two.id] })).toMatchObject({
      value: { templates: [{ id: one.id }] },
    });
    expect(await ask("templates.list", {})).toMatchObject({
      value: { templates: [{ id: one.id }] },
    });
  });

  it("tell with each answer what new texts begin with, for each type apart", async () => {
    const { ask } = worker();
    expect(await ask("templates.save", { templates: [one, two] })).toMatchObject({
      value: { defaults: { message: null, inmail: null } },
    });
    await ask("templates.choose-default", { type: "message", id: one.id });
    await ask("templates.choose-default", { type: "inmail", id: two.id });
    expect(await ask("templates.list", {})).toMatchObject({
      value: { defaults: { message: one.id, inmail: two.id } },
    });
    expect(await ask("templates.choose-default", { type: "message", id: null })).toMatchObject({
      value: { defaults: { message: null, inmail: two.id } },
    });
  });

  it("keep the user's own variables, and none of a name that no template could hold", async () => {
    const { ask } = worker();
    expect(await ask("variables.view", {})).toEqual({ ok: true, value: { myName: "", own: [] } });
    const kept = { myName: "Sam", own: [{ name: "offer", value: "a demo" }] };
    await ask("variables.keep", kept);
    const refused = { myName: "", own: [{ name: "a}}", value: "" }] };
    expect(await ask("variables.keep", refused)).toMatchObject({ ok: false });
    expect(await ask("variables.view", {})).toEqual({ ok: true, value: kept });
  });

  it("take no template without a title", async () => {
    const { ask } = worker();
    expect(await ask("templates.save", { templates: [{ ...one, title: " " }] })).toMatchObject({
      failure: { kind: "not-allowed" },
    });
  });

  it("say that the store cannot be used", async () => {
    const { ask } = worker(() => Promise.reject(new Error("disk full")));
    expect(await ask("templates.list", {})).toMatchObject({
      failure: { kind: "storage-unavailable" },
    });
  });
});
