import { describe, expect, it } from "vitest";
import { readImports, readImportsAtOnce } from "./read-imports.ts";

describe("what a file imports", () => {
  it("is every form an import has", () => {
    const text = `
      import a from "./a"; import type { B } from "./b"; import { type C } from './c'; import "./d.css";
      export * from "./e"; export { f } from "./f"; export type { G } from "./g";
      const h = () => import("./h"); type I = import("./i").I; import j = require("./j");`;
    const expected = ["a", "b", "c", "d.css", "e", "f", "g", "h", "i", "j"];
    expect(readImports(text)).toEqual(expected.map((name) => `./${name}`));
  });

  it("is needed at once, but for what import() names", () => {
    const text = `import a from "./a"; export * from "./e"; const h = () => import("./h");`;
    expect(readImportsAtOnce(text)).toEqual(["./a", "./e"]);
  });

  it("is not what only looks like an import in a comment or a text", () => {
    const text = `// import x from "./x"\n/* export * from "./y" */ const z = 'import "./z"'; export { z };`;
    expect(readImports(text)).toEqual([]);
  });

  it("is a plain template as well, which is how a minifier writes it", () => {
    expect(readImports("const a = () => import(`./a`);")).toEqual(["./a"]);
    expect(readImports("const a = (b) => import(`./${b}`);")).toEqual(["(computed)"]);
  });

  it("is unknown for a computed import, which no rule allows", () => {
    expect(readImports("const a = (path: string) => import(path);")).toEqual(["(computed)"]);
  });

  it("is read from markup as well", () => {
    const text = `import { useState } from "react"; export const A = () => <p>{useState(1)[0]}</p>;`;
    expect(readImports(text, "tsx")).toEqual(["react"]);
  });
});
