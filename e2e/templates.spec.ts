import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { until } from "../sandbox/browser/until.ts";
import { expect, test, type World } from "./courier-test.ts";
import { lookAt } from "./look-at.ts";

test("starter templates are added with one press, edited, and still there after a reload", async ({
  world,
}) => {
  const { page } = await world.openOptions();
  const templates = page.getByRole("region", { name: "Templates" });
  await templates.getByRole("button", { name: "Add ten starter templates" }).click();
  await expect(templates.getByText("10 templates are added.")).toBeVisible();
  await templates.getByRole("button", { name: "First hello", exact: true }).click();
  await templates.getByRole("textbox", { name: "Text" }).fill("Hello {{first_name|you}},");
  await templates.getByRole("button", { name: "First name" }).click();
  await expect(templates.getByText("Hello Ada,Ada")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(templates.getByRole("textbox", { name: "Text" })).toHaveValue(
    "Hello {{first_name|you}},",
  );
  await templates.getByRole("textbox", { name: "Title" }).fill("My hello");
  await page.keyboard.press("Enter");
  await expect(templates.getByRole("button", { name: "My hello", exact: true })).toBeFocused();

  await world.stopWorker();
  await page.reload();
  await templates.getByRole("button", { name: "My hello", exact: true }).click();
  await expect(templates.getByRole("textbox", { name: "Text" })).toHaveValue(
    "Hello {{first_name|you}},",
  );
});

/** Playwright's own folder for downloads goes with the first popup that it was connected to. */
async function textOfDownload({ courier }: World, folder: string, click: () => Promise<void>) {
  await mkdir(folder, { recursive: true });
  const allowed = { behavior: "allow", downloadPath: folder } as const;
  await courier.cdp.send("Browser.setDownloadBehavior", allowed);
  await click();
  const name = await until("download", async () => {
    const names = await readdir(folder);
    return names.find((each) => each.endsWith(".json"));
  });
  return readFile(path.join(folder, name), "utf8");
}

test("an exported file comes in again, after it was shown what it would change", async ({
  world,
}) => {
  const { page } = await world.openOptions();
  const templates = page.getByRole("region", { name: "Templates" });
  await templates.getByRole("button", { name: "Add ten starter templates" }).click();
  const text = await textOfDownload(world, test.info().outputDir, () =>
    templates.getByRole("button", { name: "Export" }).click(),
  );

  await templates.getByRole("button", { name: "First hello", exact: true }).click();
  await templates.getByRole("button", { name: "Delete" }).click();
  await expect(templates.getByText("“First hello” is deleted.")).toBeVisible();
  const file = {
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(text.replace("An open role", "A role")),
  };
  await templates.locator("input[type=file]").setInputFiles(file);
  await expect(templates.getByText("The same", { exact: true })).toHaveCount(8);
  await templates.getByText("Look at the text").first().click();
  await templates.getByText("Look at the text").last().click();
  await lookAt(page, "templates-import");
  await templates.getByRole("checkbox", { name: "A role" }).uncheck();
  await templates.getByRole("button", { name: "Import one template" }).click();
  await expect(templates.getByText("One template is imported.")).toBeVisible();
  await expect(templates.getByRole("button", { name: "First hello", exact: true })).toBeVisible();
  await expect(templates.getByRole("button", { name: "An open role", exact: true })).toBeVisible();
});

test("templates in each state, looked at", async ({ world }) => {
  const { page } = await world.openOptions();
  const templates = page.getByRole("region", { name: "Templates" });
  await page.setViewportSize({ width: 800, height: 1_700 });
  const starters = templates.getByRole("button", { name: "Add ten starter templates" });
  await starters.scrollIntoViewIfNeeded();
  await lookAt(page, "templates-empty");
  await starters.click();
  await templates.getByRole("button", { name: "Favourite: Check in" }).click();
  await templates.getByText("Your name and variables of your own").click();
  await templates.getByRole("button", { name: "Add a variable" }).click();
  await lookAt(page, "templates-list");

  await templates.getByRole("button", { name: "An open role", exact: true }).click();
  const message = templates.getByRole("textbox", { name: "Text" });
  await message.fill("Hi {{frist_name|there}},\n\nI saw {{company}}. [[ {{?what they did}}\n");
  await templates.getByRole("button", { name: "Save" }).click();
  await expect(templates.getByText(/Not saved yet/)).toBeVisible();
  await lookAt(page, "templates-editor");
});
