import { describe, expect, it } from "vitest";
import { foreignContent } from "./foreign-content.ts";
import { inlineContent } from "./inline-content.ts";
import { manifestDifferences } from "./manifest.ts";
import { misplacedPackages } from "./misplaced-packages.ts";
import { firstFiles, reachableFiles } from "./reachable-files.ts";
import type { Build } from "./read-build.ts";
import { overBudget, sizesOf } from "./sizes.ts";

const good: Readonly<Record<string, string>> = {
  "manifest.json": '{"manifest_version":3,"version":"1.2.3"}',
  "popup.html":
    '<link rel="stylesheet" href="/assets/p.css"><script src="/chunks/popup.js"></script>',
  "assets/p.css": "body{}",
  "chunks/popup.js": 'import "./react.js";const later=()=>import("./later.js");',
  "chunks/react.js": 'Symbol.for("react.transitional.element");"http://www.w3.org/2000/svg"',
  "chunks/later.js": "export default 1",
  "background.js": 'fetch("https://api.connectsafely.ai/x");schema["~standard"]',
  "profile-reader.js": "read()",
  "profile-button.js": "draw()",
};

const built = (changes: Readonly<Record<string, string>> = {}): Build =>
  new Map(Object.entries({ ...good, ...changes }));

describe("what an entry loads", () => {
  it("is itself, its scripts and styles, and all they import, also later", () => {
    expect(reachableFiles(built(), "popup.html").toSorted()).toEqual([
      "assets/p.css",
      "chunks/later.js",
      "chunks/popup.js",
      "chunks/react.js",
      "popup.html",
    ]);
  });

  it("is needed at once, but for what import() brings", () => {
    expect(firstFiles(built(), "popup.html").toSorted()).toEqual([
      "assets/p.css",
      "chunks/popup.js",
      "chunks/react.js",
      "popup.html",
    ]);
  });

  it("ends where files import each other", () => {
    const build = built({ "chunks/react.js": 'import "./popup.js"' });
    expect(reachableFiles(build, "popup.html")).toContain("chunks/react.js");
  });
});

describe("the manifest", () => {
  const expected = { manifest_version: 3 };

  it("is accepted with the version of package.json only", () => {
    expect(manifestDifferences(built(), expected, "1.2.3")).toEqual([]);
    expect(manifestDifferences(built(), expected, "1.2.4")).toHaveLength(1);
  });

  it("is refused with anything more, less, or other", () => {
    const manifest = '{"manifest_version":3,"version":"1.2.3","permissions":["tabs"]}';
    const build = built({ "manifest.json": manifest });
    expect(manifestDifferences(build, expected, "1.2.3")).toHaveLength(1);
    expect(manifestDifferences(built(), { ...expected, icons: {} }, "1.2.3")).toHaveLength(1);
    expect(manifestDifferences(built(), { manifest_version: 2 }, "1.2.3")).toHaveLength(1);
  });

  it("is refused when it is not there", () => {
    expect(manifestDifferences(new Map(), expected, "1.2.3")).toHaveLength(2);
  });
});

describe("foreign content", () => {
  it("is none in a good build", () => {
    expect(foreignContent(built())).toEqual([]);
  });

  it.each([
    ["a key", '"7c1e9a34-52d8-4b06-9f3e-d81b6a0e4f2a"'],
    ["a key", '"Bearer 7c1e9a3452d84b069f3e"'],
    ["an address of this computer", 'fetch("http://localhost:3000")'],
    ["an address of this computer", '"127.0.0.1"'],
    ["code made from text", 'eval("1")'],
    ["code made from text", 'new Function("return 1")'],
    ["code made from text", 'Function("return this")()'],
    ["telemetry.example", 'fetch("https://telemetry.example/x")'],
    ["api.connectsafely.ai.example", '"wss://api.connectsafely.ai.example/x"'],
  ])("%s is found: %s", (what, text) => {
    const [found] = foreignContent(built({ "background.js": text }));
    expect(found).toContain(what);
  });

  it("is looked for in every text, not in names that only look alike", () => {
    expect(
      foreignContent(built({ "assets/p.css": "@import 'https://cdn.example/a.css'" })),
    ).toHaveLength(1);
    expect(
      foreignContent(built({ "background.js": "x.eval(1);medieval(2);isFunction(f)" })),
    ).toEqual([]);
  });
});

describe("a page", () => {
  it("has nothing written into it", () => {
    expect(inlineContent(built())).toEqual([]);
  });

  it.each(["<script>go()</script>", "<style>p{}</style>", '<p style="x">', '<p onclick="x">'])(
    "is refused with %s",
    (markup) => {
      expect(inlineContent(built({ "popup.html": markup }))).toHaveLength(1);
    },
  );
});

describe("packages", () => {
  it("are where they belong", () => {
    expect(misplacedPackages(built())).toEqual([]);
  });

  it.each([
    ["background.js", 'import "./chunks/react.js";"~standard"'],
    ["profile-reader.js", 'import "./chunks/react.js"'],
    ["profile-reader.js", 'schema["~standard"]'],
    ["profile-button.js", 'import "./chunks/react.js"'],
    ["profile-button.js", 'schema["~standard"]'],
  ])("are refused in %s: %s", (path, text) => {
    expect(misplacedPackages(built({ [path]: text }))).toHaveLength(1);
  });

  it("are looked for with a marker that is known to tell", () => {
    const [broken] = misplacedPackages(built({ "chunks/react.js": "" }));
    expect(broken).toContain("no longer tells React");
  });
});

/** A script whose text does not compress well. */
const bulky = Array.from(
  { length: 600 },
  (_, i) => `v${(i * 7919) % 65537}(${(i * i * 31) % 9973});`,
);

describe("sizes", () => {
  it("count what a page needs at once, and the whole once", () => {
    const named = sizesOf(built()).map(({ what }) => what);
    expect(named).toEqual([
      "popup.html",
      "background.js",
      "profile-reader.js",
      "profile-button.js",
      "everything",
    ]);
    const larger = sizesOf(built({ "chunks/popup.js": bulky.join("") }));
    expect(larger[0]?.bytes).toBeGreaterThan((sizesOf(built())[0]?.bytes ?? 0) + 1000);
  });

  it("count what a page loads later in the whole only", () => {
    const before = sizesOf(built());
    const larger = sizesOf(built({ "chunks/later.js": bulky.join("") }));
    expect(larger[0]).toEqual(before[0]);
    expect(larger.at(-1)?.bytes).toBeGreaterThan((before.at(-1)?.bytes ?? 0) + 1000);
  });

  it("fail over budget only", () => {
    const size = { what: "background.js", budget: 20_000 };
    expect(overBudget([{ ...size, bytes: 20_000 }])).toEqual([]);
    expect(overBudget([{ ...size, bytes: 20_001 }])).toHaveLength(1);
  });
});
