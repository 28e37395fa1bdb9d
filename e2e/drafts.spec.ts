import { clickElsewhere } from "../sandbox/browser/toolbar.ts";
import { expect, test } from "./courier-test.ts";

test("a text is there again, with the cursor, after a click elsewhere closed the popup mid-word", async ({
  connected,
}) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("");
  await composer.message.pressSequentially("Hello Ada, I am in the middle of a wo");
  await composer.page.keyboard.press("Home");
  await composer.page.keyboard.type("PS ");
  await clickElsewhere(connected.courier, page);

  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("PS Hello Ada, I am in the middle of a wo");
  await expect(again.message).toBeFocused();
  await again.page.keyboard.type("!");
  await expect(again.message).toHaveValue("PS !Hello Ada, I am in the middle of a wo");
});

test("each person and each account has a text of its own", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const forAda = await connected.openComposer(page);
  await forAda.message.fill("Only for Ada");
  await clickElsewhere(connected.courier, page);

  await page.goto("https://www.linkedin.com/in/noor-haddad/");
  const forNoor = await connected.openComposer(page);
  await expect(forNoor.message).toHaveValue(/^Hi Noor,/);
  await clickElsewhere(connected.courier, page);

  const options = await connected.openOptions();
  await options.chooseAccount("Tobi Quillberg");
  await options.page.close();
  await page.goto("https://www.linkedin.com/in/ada-brandt/");
  const fromTobi = await connected.openComposer(page);
  await expect(fromTobi.beforeYouSend).toContainText("Tobi Quillberg");
  await expect(fromTobi.message).toHaveValue(/^Hi Ada,/);
});

test("a text survives the worker being stopped", async ({ connected }) => {
  const page = await connected.visit("/in/ada-brandt/");
  const composer = await connected.openComposer(page);
  await composer.message.fill("Written before the worker stopped");
  await clickElsewhere(connected.courier, page);
  await connected.stopWorker();
  const again = await connected.openComposer(page);
  await expect(again.message).toHaveValue("Written before the worker stopped");
});
