import { describe, expect, it } from "vitest";
import { type ModuleGraph, neededBy } from "./screen-files";

const imports: Record<string, string[]> = {
  popup: ["composer", "words"],
  panel: ["composer", "front-tab"],
  settings: ["words", "form"],
  composer: ["words", "box"],
  words: ["composer"],
  drafts: ["box"],
};

const graph: ModuleGraph = {
  getModuleInfo: (id) => (id in imports ? { importedIds: imports[id] ?? [] } : null),
};

describe("the file that a module goes into", () => {
  const fileOf = neededBy("composer", ["popup", "panel"]);

  it("is one for everything that all of its pages need, however far away", () => {
    expect(["composer", "words", "box"].map((id) => fileOf(id, graph))).toEqual([
      "composer",
      "composer",
      "composer",
    ]);
  });

  it("is left to the bundler for what one of the pages does without", () => {
    expect(["front-tab", "form"].map((id) => fileOf(id, graph))).toEqual([null, null]);
  });

  it("is left to the bundler for what comes later, and for the pages themselves", () => {
    expect(["drafts", "popup", "panel"].map((id) => fileOf(id, graph))).toEqual([null, null, null]);
  });

  it("is found where the paths of the pages are those of Windows; modules have slashes everywhere", () => {
    const windows = {
      getModuleInfo: (id: string) => (id === "C:/a/popup.html" ? { importedIds: ["box"] } : null),
    };
    expect(neededBy("composer", ["C:\\a\\popup.html"])("box", windows)).toBe("composer");
  });

  it("is found anew for another build", () => {
    fileOf("front-tab", graph);
    const other = { getModuleInfo: () => ({ importedIds: ["front-tab"] }) };
    expect(fileOf("front-tab", other)).toBe("composer");
  });
});
