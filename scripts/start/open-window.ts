import type { CourierBrowser } from "../../sandbox/browser/launch-browser.ts";
import { ada, fullName, profilePath } from "../../sandbox/linkedin/people.ts";
import type { Sandbox } from "../../sandbox/start-sandbox.ts";
import { account, connectAccount } from "./connect-account.ts";

const whatToDo = (controlUrl: string): string => `
The window shows the profile of ${fullName(ada)}, who does not exist. Courier is connected to the sandbox as
${account}; nothing leaves this computer, and nobody gets a message.

  1. Click Courier beside the address bar, or press Alt+Shift+M.
  2. Change the message if you like, then Send.

What arrived, faults to try, the clock:  ${controlUrl}

Ctrl+C here, or closing the window, ends everything.`;

/** Resolves when the person has closed the last tab; on some platforms the browser itself stays. */
function lastTabClosed({ context }: CourierBrowser): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once("close", look);
    context.on("page", (page) => page.once("close", look));
  });
}

/** Connects Courier, shows a profile, says what to do, and waits until the person is done. */
export async function openWindow(browser: CourierBrowser, sandbox: Sandbox): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(browser.extensionPage("options.html"));
  await connectAccount(page, sandbox.sandboxKey);
  await page.goto(`https://www.linkedin.com${profilePath(ada)}`);
  console.log(whatToDo(sandbox.controlUrl));
  await Promise.race([lastTabClosed(browser), browser.ended]);
}
