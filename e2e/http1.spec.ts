import { startSandbox } from "../sandbox/start-sandbox.ts";
import { expect, test as overHttp2 } from "./courier-test.ts";

/** The way to the service through a proxy that knows nothing newer, where Chromium takes no streamed body. */
const test = overHttp2.extend({
  sandbox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, provide) => {
      const sandbox = await startSandbox({ http2: false });
      await provide(sandbox);
      await sandbox.close();
    },
    { scope: "worker" },
  ],
});

test("a message is sent over HTTP/1.1 too", async ({ connected }) => {
  const composer = await connected.openComposer(await connected.visit("/in/ada-brandt/"));
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.outcome).toContainText(/Sent to Ada/);
  expect(connected.sandbox.deliveries().map(({ message }) => message)).toEqual(["Hello Ada"]);
  const post = connected.sandbox.requests().find(({ method }) => method === "POST");
  expect(post?.headerNames).toContain("content-length");
});
