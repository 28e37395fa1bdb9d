import { readFileSync } from "node:fs";
import { judgeImports } from "./imports/judge-imports.ts";
import { readImports } from "./imports/read-imports.ts";
import { listFiles } from "./list-files.ts";
import { report } from "./report.ts";

const checked = /^(lib|components|entrypoints|sandbox|e2e|bench|scripts)\/.*\.(ts|tsx|mjs)$/;

const judge = (path: string): string[] => {
  const lang = path.endsWith(".tsx") ? "tsx" : "ts";
  return judgeImports(path, readImports(readFileSync(path, "utf8"), lang));
};

const files = listFiles(process.cwd()).filter((path) => checked.test(path));
const broken = files.flatMap(judge);
report(broken, `${files.length} files import only what their room may use`);
