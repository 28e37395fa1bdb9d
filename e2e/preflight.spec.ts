import { expect, test, type World } from "./courier-test.ts";
import { rahel, tomas } from "../sandbox/linkedin/people.ts";
import { lookAt } from "./look-at.ts";
import type { ComposerPopup } from "./pages/composer-popup.ts";

const personal = /\/(?:exists|relationship|messages\?|inmail|check-email|profile)/;
const warmingUp = "66f0c0de5a4d000000000002";

/** What was asked about a person, by endpoint. */
function questions({ sandbox }: World): string[] {
  return sandbox.requests().flatMap(({ path }) => personal.exec(path)?.[0] ?? []);
}

/** The messages that were asked for, by endpoint. */
function sends({ sandbox }: World): string[] {
  return sandbox
    .requests()
    .flatMap(({ method, path }) => (method === "POST" && path.endsWith("/send") ? path : []));
}

async function open(world: World, slug: string): Promise<ComposerPopup> {
  return world.openComposer(await world.visit(`/in/${encodeURIComponent(slug)}/`));
}

/** Where Send is, in pixels from the top of the popup. */
async function sendAt({ send }: ComposerPopup): Promise<number> {
  return (await send.boundingBox())?.y ?? Number.NaN;
}

test("from the first key a connection is told, and Send stays where it is", async ({ asking }) => {
  const composer = await open(asking, "ada-brandt");
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  const before = await sendAt(composer);
  await composer.message.press("End");
  await composer.message.press("!");
  await expect(composer.beforeYouSend).toContainText(
    "You are connected, with no conversation yet.",
  );
  expect(await sendAt(composer)).toBe(before);
  expect(questions(asking).toSorted()).toEqual(["/exists", "/relationship"]);
  await lookAt(composer.page, "known-connected");
});

test("looking on is enough", async ({ asking }) => {
  const composer = await open(asking, tomas.slug);
  await expect(composer.beforeYouSend).toContainText("Last from Tomas Lindqvist");
});

test("a conversation shows its last words, and whose they are", async ({ asking }) => {
  const composer = await open(asking, rahel.slug);
  await composer.message.press("End");
  await composer.message.press("!");
  await expect(composer.beforeYouSend).toContainText("Last from Rahel Immergrün, Jan 13");
  await expect(composer.beforeYouSend).toContainText("Write to me in spring");
  await expect(composer.beforeYouSend).toContainText("Reply to Rahel Immergrün");
  await expect(composer.beforeYouSend).toContainText("Your invitation is still open.");
  await lookAt(composer.page, "known-reply");

  asking.sandbox.setCounting({ counts: "new-conversations" });
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Rahel Immergrün");
  expect(sends(asking)).toEqual(["/linkedin/conversations/send"]);
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
});

test("without the service nothing of the person is said, a Send is not lost, and back it leaves once", async ({
  asking,
}) => {
  const composer = await open(asking, "ada-brandt");
  await expect(composer.page.getByText("150 of 150")).toBeVisible();
  await asking.stopWorkerBehind(composer);
  asking.sandbox.setFault({ on: "any", preset: "cut-before", times: 200 });
  await composer.message.fill("Hello Ada");
  await composer.pressSend();
  await expect(composer.page.getByText(/could not be reached/i).first()).toBeVisible();
  await expect(composer.beforeYouSend).not.toContainText("connected");
  await expect(composer.message).toHaveValue("Hello Ada");
  expect(asking.sandbox.deliveries()).toEqual([]);
  await lookAt(composer.page, "composer-unreachable");

  asking.sandbox.reset();
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  expect(asking.sandbox.deliveries()).toHaveLength(1);
});

test("a last message of one's own without a reply is amber, and stops nothing", async ({
  asking,
}) => {
  const composer = await open(asking, "ines-morgado");
  await composer.message.fill("Hello again");
  await expect(composer.beforeYouSend).toContainText(/Your last message of Feb 3.* has no reply/);
  await lookAt(composer.page, "known-unanswered");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ines Morgado");
});

test("to a stranger InMail is suggested with its credits, and taking it is the user's", async ({
  asking,
}) => {
  const composer = await open(asking, "noor-haddad");
  await composer.message.press("End");
  const before = await sendAt(composer);
  await composer.message.press("!");
  await expect(composer.beforeYouSend).toContainText(/Not connected.*InMail credits left: 12/);
  await expect(composer.page.getByRole("radio", { name: "Message" })).toBeChecked();
  expect(await sendAt(composer)).toBe(before);
  await lookAt(composer.page, "known-stranger");
  await composer.page.getByRole("button", { name: "Write an InMail" }).click();
  await expect(composer.message).toBeFocused();
  await expect(composer.subject).toBeVisible();
  await expect(composer.beforeYouSend).toContainText("InMail to Noor Haddad");
  await lookAt(composer.page, "known-inmail");
  await composer.chooseType("Message");
  await expect(composer.beforeYouSend).toContainText(/may refuse a message/);
  await expect(composer.page.getByRole("button", { name: "Write an InMail" })).toBeHidden();
});

test("InMail without credits is amber, unless the profile is open", async ({ asking }) => {
  asking.sandbox.setAcquaintance({ credits: 0 });
  const composer = await open(asking, "noor-haddad");
  await composer.chooseType("InMail");
  await expect(composer.beforeYouSend).toContainText("no InMail credits left");
  await lookAt(composer.page, "known-no-credits");
  const other = await open(asking, "odile-vasseur");
  await other.chooseType("InMail");
  await expect(other.beforeYouSend).toContainText("Odile Vasseur takes InMail without a credit");
});

test("nothing is asked about a person where that is switched off", async ({ asking }) => {
  const options = await asking.openOptions();
  await expect(options.questionsSwitch).toBeChecked();
  await options.questionsSwitch.scrollIntoViewIfNeeded();
  await lookAt(options.page, "options-questions");
  await options.questionsSwitch.click();
  await expect(options.questionsSwitch).not.toBeChecked();
  await options.page.close();
  const composer = await open(asking, "noor-haddad");
  await composer.chooseType("InMail");
  await composer.subject.fill("A question");
  await composer.message.fill("Hello Noor");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Noor Haddad");
  expect(questions(asking)).toEqual([]);
});

/** From now on, questions about a person get no answer. */
function holdAnswers({ sandbox }: World): void {
  for (const on of ["exists", "relationship"] as const) sandbox.setFault({ on, hold: true });
}

test("a service that does not answer is in nobody's way", async ({ asking }) => {
  holdAnswers(asking);
  const composer = await open(asking, "ada-brandt");
  await composer.message.fill("Hello Ada, without waiting");
  await expect.poll(() => asking.sandbox.held()).toBe(2);
  await expect(composer.message).toHaveValue("Hello Ada, without waiting");
  await composer.pressSend();
  await expect(composer.outcome).toContainText("Sent to Ada Brandt");
  asking.sandbox.release();
});

for (const names of ["existsNames", "relationshipNames"] as const) {
  test(`another member in ${names} stops Send, on screen and in the worker`, async ({ asking }) => {
    asking.sandbox.setAcquaintance({ [names]: "another" });
    const composer = await open(asking, "ada-brandt");
    await composer.message.fill("Hello Ada");
    await expect(composer.outcome).toContainText(/LinkedIn member 4000000001.*member 4099000001/);
    await expect(composer.send).toHaveAttribute("aria-disabled", "true");
    await composer.message.press("Control+Enter");
    if (names === "existsNames") await lookAt(composer.page, "known-another");
    // A composer that is told nothing: the worker remembers.
    holdAnswers(asking);
    const again = await open(asking, "ada-brandt");
    await again.pressSend();
    await expect(again.outcome).toContainText("member 4099000001");
    expect(asking.sandbox.deliveries()).toEqual([]);
  });
}

test("an address alone is found, and still to be checked", async ({ asking }) => {
  const composer = await asking.openComposer(await asking.visit("/feed/"));
  await composer.page
    .getByRole("textbox", { name: "Profile address" })
    .fill("linkedin.com/in/bo-x");
  await composer.page.keyboard.press("Enter");
  await expect(composer.beforeYouSend).toContainText("finds a member at this address");
  await lookAt(composer.page, "known-address");
});

test("another account has no credits of its own", async ({ asking }) => {
  const options = await asking.openOptions();
  await options.chooseAccount("Tobi Quillberg");
  await options.page.close();
  const composer = await open(asking, "noor-haddad");
  await composer.chooseType("InMail");
  await expect(composer.beforeYouSend).toContainText("no InMail credits left");
  const asked = asking.sandbox.requests().filter(({ path }) => path.includes("/inmail/"));
  expect(asked.map(({ path }) => path)).toEqual([
    `/linkedin/inmail/credits?accountId=${warmingUp}`,
  ]);
});
