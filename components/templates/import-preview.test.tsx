// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, expect, it, vi } from "vitest";
import { compareTemplates } from "@/lib/templates/compare-templates";
import { madeUpTemplate } from "@/lib/templates/made-up-template";
import type { TemplateText } from "@/lib/templates/template";
import { ImportPreview } from "./import-preview";

vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));

/** What is said of the template now, and as it is in the file. */
async function columns(change: Partial<TemplateText>): Promise<(string | null)[]> {
  const kept = madeUpTemplate(1, { title: "Hello", message: "Hi", folder: "Sales" });
  const compared = compareTemplates([{ ...kept, ...change }], [kept], () => "new");
  const place = document.createElement("div");
  await act(async () =>
    createRoot(place).render(
      <ImportPreview compared={compared} onTake={vi.fn()} onLeave={vi.fn()} />,
    ),
  );
  return [...place.querySelectorAll("article")].map((each) => each.textContent);
}

it.each([
  [{ title: "Goodbye" }, "templates.title_fieldHello", "templates.title_fieldGoodbye"],
  [
    { type: "inmail" },
    "templates.typetemplates.type_message",
    "templates.typetemplates.type_inmail",
  ],
  [{ folder: "" }, "templates.import_folderSales", "templates.import_foldertemplates.no_folder"],
  [
    { favourite: true },
    "templates.import_favouritetemplates.import_no",
    "templates.import_favouritetemplates.import_yes",
  ],
] as const)("the preview of an import names what would change: %j", async (change, now, then) => {
  expect(await columns(change)).toEqual([
    `templates.import_before${now}Hi`,
    `templates.import_after${then}Hi`,
  ]);
});

it("the preview of an import names nothing else where only the text would change", async () => {
  expect(await columns({ message: "Hey" })).toEqual([
    "templates.import_beforeHi",
    "templates.import_afterHey",
  ]);
});
