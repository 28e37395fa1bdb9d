import { existsSync, readFileSync } from "node:fs";
import { listFiles } from "./list-files.ts";
import { report } from "./report.ts";
import { missingTests } from "./repository/named-tests.ts";
import { brokenRules } from "./repository/rules.ts";

const read = (path: string) => readFileSync(path, "utf8");
const files = listFiles(process.cwd()).filter((path) => !/\.(png|ico|zip|log)$/.test(path));
const broken = files.flatMap((path) => brokenRules(path, read(path)));
const pages = files.filter((path) => /^(?:README|docs\/\w+)\.md$/.test(path));
const missing = pages.flatMap((page) =>
  missingTests(read(page), (path) => (existsSync(path) ? read(path) : null)).map(
    (each) => `${page}: ${each}`,
  ),
);
report([...broken, ...missing], `${files.length} files keep the rules of the repository`);
