import { describe, expect, it } from "vitest";
import { judgeImports } from "./judge-imports.ts";

const allowed = [
  ["lib/linkedin/slug.ts", "../kernel/result"],
  ["lib/connectsafely/request.ts", "../outbox/entry"],
  ["lib/outbox/recovery.ts", "./entry"],
  ["lib/sending/send-message.ts", "../connectsafely/client"],
  ["lib/sending/ports.ts", "../outbox/outbox-store"],
  ["lib/platform/read-tab.ts", "../sending/ports"],
  ["lib/platform/read-tab.ts", "wxt/browser"],
  ["components/composer/send.tsx", "@/lib/messaging/client"],
  ["components/composer/send.tsx", "../ui/button"],
  ["components/composer/send.tsx", "./send.module.css"],
  ["entrypoints/popup/main.tsx", "@/components/composer/composer"],
  ["entrypoints/popup/main.tsx", "react-dom/client"],
  ["entrypoints/background/compose.ts", "@/lib/storage/items"],
  ["entrypoints/profile-reader.ts", "@/lib/linkedin/read-profile"],
  ["e2e/send.spec.ts", "../sandbox/browser/toolbar.ts"],
  ["sandbox/api/app.ts", "hono"],
  ["sandbox/api/app.ts", "node:crypto"],
] as const;

const forbidden = [
  ["lib/kernel/result.ts", "../linkedin/slug"],
  ["lib/linkedin/slug.ts", "../quota/allowance"],
  ["lib/templates/fill-template.ts", "../linkedin/recipient"],
  ["lib/drafts/draft.ts", "../outbox/entry"],
  ["lib/quota/allowance.ts", "../connectsafely/client"],
  ["lib/quota/allowance.ts", "wxt/browser"],
  ["lib/linkedin/slug.ts", "node:url"],
  ["lib/connectsafely/request.ts", "../outbox/outbox-store"],
  ["lib/connectsafely/request.ts", "../vault/key-vault"],
  ["lib/connectsafely/request.ts", "../sending/ports"],
  ["lib/outbox/outbox-store.ts", "../connectsafely/client"],
  ["lib/vault/key-vault.ts", "../storage/items"],
  ["lib/sending/send-message.ts", "../storage/items"],
  ["lib/sending/send-message.ts", "../platform/read-tab"],
  ["lib/sending/send-message.ts", "../messaging/client"],
  ["lib/messaging/protocol.ts", "../sending/ports"],
  ["lib/messaging/serve.ts", "../outbox/outbox-store"],
  ["lib/platform/read-tab.ts", "../sending/send-message"],
  ["lib/storage/items.ts", "../sending/ports"],
  ["lib/storage/items.ts", "react"],
  ["components/composer/send.tsx", "@/lib/connectsafely/client"],
  ["components/composer/send.tsx", "@/lib/vault/key-vault"],
  ["components/composer/send.tsx", "@/lib/sending/send-message"],
  ["components/composer/send.tsx", "@/lib/outbox/entry"],
  ["components/composer/send.tsx", "@/lib/messaging/serve"],
  ["components/composer/send.tsx", "wxt/browser"],
  ["components/ui/button.tsx", "../composer/send"],
  ["components/ui/button.tsx", "@/lib/quota/allowance"],
  ["entrypoints/popup/main.tsx", "@/lib/sending/send-message"],
  ["entrypoints/popup/main.tsx", "@/lib/storage/items"],
  ["entrypoints/popup/main.tsx", "../background/compose"],
  ["entrypoints/background/index.ts", "@/components/ui/button"],
  ["entrypoints/background/index.ts", "react"],
  ["entrypoints/profile-reader.ts", "@/lib/messaging/client"],
  ["entrypoints/profile-reader.ts", "valibot"],
  ["entrypoints/profile-reader.ts", "wxt/browser"],
  ["lib/linkedin/slug.ts", "../../sandbox/linkedin/people"],
  ["sandbox/api/app.ts", "../../lib/connectsafely/client.ts"],
  ["sandbox/api/app.ts", "../browser/toolbar.ts"],
  ["sandbox/api/app.test.ts", "../../lib/connectsafely/client.ts"],
  ["e2e/send.spec.ts", "../lib/outbox/entry.ts"],
  ["e2e/send.spec.ts", "../components/ui/button.tsx"],
  ["bench/ready.ts", "@/lib/kernel/result"],
  ["scripts/tour.ts", "../lib/kernel/result.ts"],
  ["scripts/tour.ts", "left-pad"],
] as const;

describe("the import rules", () => {
  it.each(allowed)("let %s use %s", (file, specifier) => {
    expect(judgeImports(file, [specifier])).toEqual([]);
  });

  it.each(forbidden)("stop %s from using %s", (file, specifier) => {
    expect(judgeImports(file, [specifier])).toHaveLength(1);
  });

  it("let a test of the product use all of lib, the sandbox's fixtures and the test packages", () => {
    const used = ["vitest", "../vault/key-vault", "../../sandbox/linkedin/people"];
    expect(judgeImports("lib/quota/allowance.test.ts", used)).toEqual([]);
  });

  it("keep made-up fixtures out of everything but tests", () => {
    const fixture = "./made-up-world";
    expect(judgeImports("lib/sending/send-message.test.ts", [fixture])).toEqual([]);
    expect(judgeImports("lib/sending/send-message.ts", [fixture])).toHaveLength(1);
  });

  it("do not take a file whose name only begins like a room's", () => {
    expect(judgeImports("components/x.tsx", ["@/lib/messaging/client-of-worker"])).toHaveLength(1);
  });

  it("ask for a file in no room to be added to the table", () => {
    expect(judgeImports("lib/new-room/a.ts", [])[0]).toContain("in no room");
  });
});
