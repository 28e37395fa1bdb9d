import { readFileSync } from "node:fs";
import { listFiles } from "./list-files.ts";
import { report } from "./report.ts";
import { brokenRules } from "./repository/rules.ts";

const files = listFiles(process.cwd()).filter((path) => !/\.(png|ico|zip|log)$/.test(path));
const broken = files.flatMap((path) => brokenRules(path, readFileSync(path, "utf8")));
report(broken, `${files.length} files keep the rules of the repository`);
