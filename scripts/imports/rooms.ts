/**
 * Who may use whom. The direction is
 * kernel <- domains <- connectsafely, outbox, vault <- sending <- background;
 * screens see domains, components and the message client only, so neither the key nor the service's client can end up
 * in a page, and React cannot end up in the worker.
 */
export type Room = {
  readonly name: string;
  /** A folder, or one file without its ending. The longest one that fits a file is its room. */
  readonly at: string;
  /** Rooms by name; "outbox" stands for "outbox/entry" as well. A file may always use its own room. */
  readonly uses: readonly string[];
  /** Packages by name, with what is below them; one that ends in ":" stands for all that begin so. */
  readonly packages: readonly string[];
};

const domains = [
  "linkedin",
  "templates",
  "quota",
  "drafts",
  "settings",
  "preflight",
  "guard",
  "files",
];
const shapes = ["kernel", ...domains, "outbox/entry"];
const sending = [...shapes, "connectsafely", "outbox", "vault", "messaging/protocol"];
const worker = [...sending, "sending", "messaging", "log"];
const react = ["react", "react-dom", "@tanstack/react-query", "zustand", "#i18n"];
const tests = ["@playwright/test", "axe-core", "node:"];

const room = (at: string, uses: readonly string[], packages: readonly string[] = []): Room => ({
  name: at.replace(/^lib\//, ""),
  at,
  uses,
  packages,
});

export const rooms: readonly Room[] = [
  room("lib/kernel", [], ["valibot"]),
  room("lib/log", ["kernel"]),

  room("lib/linkedin", ["kernel"], ["valibot"]),
  room("lib/templates", ["kernel"], ["valibot", "idb"]),
  // What is left of a template in a text is one of the things that it looks for.
  room("lib/guard", ["kernel", "templates"]),
  room("lib/quota", ["kernel"], ["valibot"]),
  room("lib/preflight", ["kernel"], ["valibot"]),
  room("lib/settings", ["kernel"], ["valibot"]),
  // What goes with a text: a draft names it, and an attempt does.
  room("lib/files", ["kernel"], ["valibot", "idb"]),
  room("lib/drafts", ["kernel", "files"], ["valibot", "idb"]),

  // The shape of an attempt: what the service's answers become and what screens are told.
  room("lib/outbox/entry", ["kernel", ...domains], ["valibot"]),
  room("lib/outbox", shapes, ["valibot", "idb"]),
  room("lib/connectsafely", shapes, ["valibot"]),
  room("lib/vault", ["kernel", ...domains], ["valibot"]),

  // What the worker takes; what it answers is parsed by screens only and stays out of it.
  room("lib/messaging/requests", shapes, ["valibot"]),
  room("lib/messaging/views", [...shapes, "messaging/requests"], ["valibot"]),
  room("lib/messaging/protocol", [...shapes, "messaging/requests", "messaging/views"], ["valibot"]),
  room(
    "lib/messaging",
    [...shapes, "messaging/protocol", "messaging/requests", "messaging/send"],
    ["valibot", "wxt/browser"],
  ),
  room("lib/messaging/send", ["messaging/protocol"], ["wxt/browser"]),
  // Screens hear of changes by it, and the worker tells them.
  room("lib/messaging/draft-changes", ["drafts"], ["valibot"]),
  room("lib/messaging/client", [...shapes, "messaging"], ["valibot", "wxt/browser"]),

  room("lib/sending", [...sending, "sending/ports", "sending/underway"], ["valibot"]),
  // What the use cases ask of the outside world; `platform` provides it.
  room("lib/sending/ports", [...sending, "sending/underway"]),
  room("lib/sending/underway", sending),

  room("lib/storage", [...shapes, "outbox", "vault"], ["valibot", "idb", "wxt/browser"]),
  // The one store that a page may write to.
  room("lib/storage/page-files", ["kernel", "files", "storage"]),
  room(
    "lib/platform",
    [...shapes, "outbox", "vault", "sending/ports", "platform/words"],
    ["valibot", "wxt/browser"],
  ),
  // The type of the texts; the library itself is for screens.
  room("lib/platform/words", [], ["#i18n", "wxt/browser"]),

  room("components/ui", [], react),
  room(
    "components",
    [
      "components/ui",
      "kernel",
      ...domains,
      "messaging/client",
      "messaging/protocol",
      "messaging/draft-changes",
    ],
    react,
  ),

  room(
    "entrypoints",
    ["components", "messaging/client", "platform", "storage/page-files", "entrypoints/popup-start"],
    [...react, "wxt/browser"],
  ),
  room(
    "entrypoints/background",
    [...worker, "storage", "platform"],
    ["valibot", "wxt/browser", "wxt/utils/define-background"],
  ),
  // It runs before everything else of the popup: nothing that parses, and nothing of React.
  room(
    "entrypoints/popup-start",
    ["messaging/send", "platform"],
    ["wxt/utils/define-unlisted-script"],
  ),
  // It runs in LinkedIn's pages: nothing but the reading, and no package at run time.
  room("entrypoints/profile-reader", ["linkedin"], ["wxt/utils/define-unlisted-script"]),
  // The same, and not even a reading: it can say two words to the worker.
  room(
    "entrypoints/profile-button",
    ["settings", "platform/words"],
    ["wxt/browser", "wxt/utils/define-unlisted-script"],
  ),

  // Nothing of the product: the two must not be wrong together.
  room("sandbox", [], ["hono", "@hono/node-server", "selfsigned", "valibot", "node:"]),
  room("sandbox/browser", [], ["@playwright/test", "node:"]),
  room("e2e", ["sandbox", "e2e/pages"], tests),
  room("e2e/kill", ["sandbox", "e2e", "e2e/pages"], tests),
  // Part of a worker that only tests run: it wraps what the real one is made of.
  room("e2e/kill/probe", ["entrypoints/background"], ["wxt/browser"]),
  // The screens by the names on them; the tour of `npm start` finds its way by the same.
  room("e2e/pages", [], tests),
  room("bench", ["sandbox", "e2e/pages"], tests),
  room(
    "scripts",
    ["scripts/mutation", "sandbox", "e2e/pages", "e2e/kill", "bench"],
    [...tests, "vite", "wxt"],
  ),
  room("scripts/mutation", [], ["@stryker-mutator/core", "vitest/config", "fast-check", "node:"]),
];

/** What tests may use beside their own room; a test of the product also sees all of `lib/` and the sandbox's fixtures. */
export const testPackages = [
  "vitest",
  "fast-check",
  "fake-indexeddb",
  "happy-dom",
  "valibot",
  "idb",
  "wxt/testing",
  "node:",
];
