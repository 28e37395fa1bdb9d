import { describe, expect, it } from "vitest";
import { memberId } from "../../sandbox/linkedin/member-ids.ts";
import { brokenRules } from "./rules.ts";

const note = ["TO", "DO"].join("");

describe("the rules of the repository", () => {
  it("leave an ordinary file alone", () => {
    expect(brokenRules("lib/quota/allowance.ts", "export const limit = 150;\n")).toEqual([]);
  });

  it("stop a code file of more than 300 lines, not a long lock file", () => {
    expect(brokenRules("lib/a.ts", "x\n".repeat(300))).toEqual([]);
    expect(brokenRules("lib/a.ts", "x\n".repeat(301))).toHaveLength(1);
    expect(brokenRules("package-lock.json", "x\n".repeat(9000))).toEqual([]);
    expect(brokenRules("locales/en.yml", "x\n".repeat(301))).toEqual([]);
  });

  it.each(["lib/utils/a.ts", "lib/helpers.ts", "components/common.module.css", "lib/a/types.d.ts"])(
    "stop a name that says nothing: %s",
    (path) => {
      expect(brokenRules(path, "")).toHaveLength(1);
    },
  );

  it("take such a word as part of a name that says more", () => {
    expect(brokenRules("lib/linkedin/message-types.ts", "")).toEqual([]);
  });

  it("stop a code file that is not in kebab-case", () => {
    expect(brokenRules("components/SendButton.tsx", "")).toHaveLength(1);
    expect(brokenRules("docs/ARCHITECTURE.md", "")).toEqual([]);
  });

  it("ask for a day beside a note for later", () => {
    expect(brokenRules("lib/a.ts", `// ${note}: later`)).toHaveLength(1);
    expect(brokenRules("lib/a.ts", `// ${note}(2027-01-31): later`)).toEqual([]);
  });

  it.each(["work", "root", "home/me"])("stop a path of one machine: /%s", (folder) => {
    expect(brokenRules("docs/a.md", `see /${folder}/courier`)).toHaveLength(1);
    expect(brokenRules("docs/a.md", `see https://example.com/${folder}/courier`)).toEqual([]);
  });

  it.each(["it.ski_p(", "describe.onl_y(", "page.waitForTimeou_t("])(
    "stop %s in a test",
    (words) => {
      const call = words.replace("_", "");
      expect(brokenRules("e2e/a.spec.ts", `${call}"x")`)).toHaveLength(1);
      expect(brokenRules("lib/a.ts", `${call}"x")`)).toEqual([]);
    },
  );

  it("stop an id that could be a member's, in every family", () => {
    const real = Buffer.from(memberId(4_000_000_001), "base64url");
    real.writeUIntBE(123_456_789, 2, 6);
    expect(brokenRules("lib/a.test.ts", real.toString("base64url"))).toHaveLength(1);
    for (const family of ["profile", "sales", "recruiter"] as const) {
      expect(brokenRules("lib/a.test.ts", memberId(4_000_000_009, family))).toEqual([]);
    }
  });
});
