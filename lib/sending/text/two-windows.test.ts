import { beforeEach, describe, expect, it, vi } from "vitest";
import { answerWith, draftTexts } from "../made-up/made-up-answers";
import type { ComposerView } from "../../messaging/protocol";
import {
  account,
  createWorld,
  hitAt,
  sendMessage,
  type World,
  valueOf,
  pressOn,
} from "../made-up/made-up-world";
import { checkConversation } from "../after-send/check-conversation";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "./save-draft";
import { startSend } from "../send/start-send";
import { switchAccount } from "../account/switch-account";

let world: World;
let view: ComposerView;

beforeEach(async () => {
  world = await createWorld();
  view = valueOf(await openComposer(world, 1));
});

function input(message: string, attemptId = view.attemptId) {
  return pressOn(view, { message }, { attemptId });
}

/** Keeps the press waiting between its checks and its record. */
function holdUpPress() {
  const { promise, resolve } = Promise.withResolvers<null>();
  const tabAddress = world.tabAddress;
  const asked = vi.fn(async () => (await promise) ?? tabAddress(1));
  world.tabAddress = asked;
  return { isWaiting: () => vi.waitFor(() => expect(asked).toHaveBeenCalled()), resolve };
}

describe("a text that another window saves while a Send begins", () => {
  it.each(["sent", "refused", "unconfirmed"] as const)("stays when that is %s", async (state) => {
    answerWith(world, state);
    const press = holdUpPress();
    const sending = sendMessage(world, input("First"));
    await press.isWaiting();
    expect(valueOf(await saveDraft(world, input("Second"))).saved).toBe(true);
    press.resolve(null);
    await sending;
    expect(world.posted.map(({ message }) => message)).toEqual(["First"]);
    expect(await draftTexts(world)).toEqual(["Second"]);
  });

  it("stays when it comes between the draft and the record of the Send", async () => {
    const put = world.drafts.put.bind(world.drafts);
    let saving: Promise<unknown> = Promise.resolve();
    vi.spyOn(world.drafts, "put")
      .mockImplementationOnce(put)
      .mockImplementationOnce(async (draft) => {
        await put(draft);
        saving = saveDraft(world, input("Second"));
      });
    await sendMessage(world, input("First"));
    await saving;
    expect(await draftTexts(world)).toEqual(["Second"]);
  });
});

describe("a window that still names an attempt that ended", () => {
  beforeEach(async () => {
    answerWith(world, "unconfirmed");
    await sendMessage(world, input("First"));
    const next = valueOf(await openComposer(world, 1));
    await saveDraft(world, input("Second", next.attemptId));
  });

  it("does not take the place of what was typed since by pressing Send once more", async () => {
    expect(valueOf(await sendMessage(world, input("First"))).outcome.state).toBe("unconfirmed");
    expect(await draftTexts(world)).toEqual(["Second"]);
  });

  it("never types into the draft of an attempt that was made, to be dropped with it", async () => {
    const [draft] = await world.drafts.forPersons(["slug:ada-brandt"]);
    if (draft === undefined) throw new Error("no draft");
    // As a worker leaves it that dies before it tidies up.
    await sendMessage(world, input("Second", draft.attemptId));
    for (const left of await world.drafts.forPersons(["slug:ada-brandt"])) {
      await world.drafts.replace(left.attemptId, draft);
    }
    await saveDraft(world, input("Third"));
    world.answers.findSent = async () => ({ ok: true, value: hitAt("") });
    valueOf(await checkConversation(world, draft.attemptId));
    expect(await draftTexts(world)).toEqual(["Third"]);
  });
});

describe("the text of a press", () => {
  it("is kept whatever stops it", async () => {
    await sendMessage(world, input("Hello {{company}}"));
    expect(await draftTexts(world)).toEqual(["Hello {{company}}"]);
  });

  it("stays to the letter, also where it was the filled template", async () => {
    answerWith(world, "refused");
    const { message } = view.draft;
    await sendMessage(world, { ...input(message), draft: view.draft });
    world.template = "Another template";
    expect(valueOf(await openComposer(world, 1)).draft.message).toBe(message);
  });
});

describe("a composer of another account", () => {
  it("does not take over the text that is on its way from the first", async () => {
    world.hold = () => new Promise(() => undefined);
    valueOf(await startSend(world, input("First")));
    await world.accounts.update((kept) => ({
      accounts: [...(kept?.accounts ?? []), { ...account, id: "another" }],
      chosenId: "another",
    }));
    const { recipientId } = view.person;
    const other = valueOf(
      await switchAccount(world, {
        recipientId,
        attemptId: world.newId(),
        draft: view.draft,
        accountId: "another",
      }),
    );
    expect(other.attempt).toBeNull();
    expect(other.attemptId).not.toBe(view.attemptId);
    expect(other.draft.message).not.toBe("First");
  });
});

describe("two presses by one attempt", () => {
  it("tell how it stands by now", async () => {
    world.answers.sendMessage = () => new Promise(() => undefined);
    expect(valueOf(await startSend(world, input("First"))).outcome.state).toBe("held");
    await vi.waitFor(() => expect(world.posted).toHaveLength(1));
    expect(valueOf(await startSend(world, input("First"))).outcome.state).toBe("sending");
  });
});

describe("a text that is pressed twice under an attempt that has ended", () => {
  it("stays though another window's Send takes its place between the clicks", async () => {
    await sendMessage(world, input("First"));
    const other = valueOf(await openComposer(world, 1));
    await saveDraft(world, input("One", other.attemptId));
    const presses = [
      startSend(world, input("Second")),
      sendMessage(world, input("One", other.attemptId)),
      startSend(world, input("Second")),
    ];
    await Promise.all(presses);
    expect(world.posted.map(({ message }) => message)).toEqual(["First", "One"]);
    expect(await draftTexts(world)).toEqual(["Second"]);
  });
});
