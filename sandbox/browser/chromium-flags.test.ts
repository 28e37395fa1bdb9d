import { describe, expect, it } from "vitest";
import { chromiumFlags } from "./chromium-flags.ts";
import { idOfFolder } from "./begin-profile.ts";

const setup = { extensionDir: "/built", headless: true } as const;

describe("how Chromium is started", () => {
  it("has the extension and no other, and lets the debugger click its button", () => {
    const args = chromiumFlags(setup, "/profile", false);
    expect(args).toContain("--load-extension=/built");
    expect(args).toContain("--disable-extensions-except=/built");
    expect(args).toContain("--enable-unsafe-extension-debugging");
    expect(args).toContain("--user-data-dir=/profile");
  });

  it("trusts one certificate at most, never any", () => {
    const args = chromiumFlags({ ...setup, spkiHash: "abc=" }, "/profile", false);
    expect(args).toContain("--ignore-certificate-errors-spki-list=abc=");
    expect(args).not.toContain("--ignore-certificate-errors");
    const none = chromiumFlags(setup, "/profile", false);
    expect(none.filter((arg) => arg.startsWith("--ignore"))).toEqual([]);
  });

  it("gives up Chromium's own sandbox only where it is asked to", () => {
    expect(chromiumFlags(setup, "/profile", false)).not.toContain("--no-sandbox");
    expect(chromiumFlags(setup, "/profile", true)).toContain("--no-sandbox");
  });

  it("shows a window when asked for one", () => {
    const args = chromiumFlags({ ...setup, headless: false }, "/profile", false);
    expect(args).not.toContain("--headless=new");
    expect(args).toContain("--window-size=1280,860");
  });

  it("leads the mapped host names to the sandbox", () => {
    const hostRules = "MAP www.linkedin.com 127.0.0.1:4321";
    const args = chromiumFlags({ ...setup, hostRules }, "/profile", false);
    expect(args).toContain(`--host-resolver-rules=${hostRules}`);
  });
});

describe("the id of an unpacked extension", () => {
  it("is 32 letters from a to p, always the same for a folder", () => {
    expect(idOfFolder("/example/extension")).toBe("eapjfeggcniogbkfdnelfcempbdmdflk");
    expect(idOfFolder("/example/other")).toMatch(/^[a-p]{32}$/);
  });
});
