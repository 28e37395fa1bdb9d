import { readFileSync } from "node:fs";
import { foreignContent } from "./artifact/foreign-content.ts";
import { inlineContent } from "./artifact/inline-content.ts";
import { manifestDifferences } from "./artifact/manifest.ts";
import { misplacedPackages } from "./artifact/misplaced-packages.ts";
import { readBuild } from "./artifact/read-build.ts";
import { overBudget, sizeLine, sizesOf } from "./artifact/sizes.ts";
import { report } from "./report.ts";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const build = readBuild(".output/chrome-mv3");
const sizes = sizesOf(build);
for (const size of sizes) console.log(sizeLine(size));
report(
  [
    ...manifestDifferences(
      build,
      readJson("scripts/expected-manifest.json"),
      readJson("package.json").version,
    ),
    ...foreignContent(build),
    ...inlineContent(build),
    ...misplacedPackages(build),
    ...overBudget(sizes),
  ],
  `${build.size} built files are as they should be`,
);
