import { beforeEach, describe, expect, it } from "vitest";
import { fail, ok } from "../../kernel/result";
import { askAllowance } from "./ask-allowance";
import { chooseAccount, listAccounts, removeKey, saveKey } from "./connect-key";
import {
  account,
  createWorld,
  madeUpKey,
  pressOn,
  restartWorker,
  valueOf,
  type World,
} from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";
import { saveDraft } from "../text/save-draft";
import { sweepFiles } from "../send/sweep-files";

const newKey = "99999999-8888-4777-8666-5555555500aa";
const second = { ...account, id: "fedcba9876543210fedcba98", name: "Second Account" };

let world: World;

beforeEach(async () => {
  world = await createWorld();
});

function answerAccounts(result: Awaited<ReturnType<World["answers"]["listAccounts"]>>["result"]) {
  world.answers.listAccounts = async () => ({ result, observation: null });
}

describe("saving a key", () => {
  it("keeps a key the service accepted and shows whose accounts it reaches", async () => {
    answerAccounts(ok([account, second]));
    expect(await saveKey(world, `  ${newKey}\n`)).toMatchObject({
      ok: true,
      value: {
        key: { present: true, last4: "00aa" },
        accounts: { accounts: [account, second], chosenId: account.id },
      },
    });
    expect((await world.vault.open())?.reveal()).toBe(newKey);
  });

  it.each(["key-refused", "plan-required", "unreachable"] as const)(
    "keeps the key that was there when the answer is %s",
    async (kind) => {
      answerAccounts(fail({ kind }));
      expect(await saveKey(world, newKey)).toEqual({ ok: false, failure: { kind } });
      expect(await world.vault.view()).toEqual({ present: true, last4: "55ff" });
    },
  );

  it("asks nobody about a text that cannot be a key", async () => {
    let asked = 0;
    world.answers.listAccounts = async () => {
      asked += 1;
      return { result: ok([account]), observation: null };
    };
    expect(await saveKey(world, "not a key")).toMatchObject({ failure: { kind: "key-malformed" } });
    expect(asked).toBe(0);
  });

  it("forgets accounts and allowances with the key, so that nothing of it is shown later", async () => {
    await askAllowance(world, true);
    expect(await removeKey(world)).toEqual({ ok: true, value: { present: false } });
    expect(await world.accounts.read()).toBeNull();
    expect(await world.allowances.read()).toBeNull();
    expect(await listAccounts(world)).toMatchObject({ failure: { kind: "no-key" } });
  });
});

describe("a text that was being written when the key was removed", () => {
  const cursor = { field: "message", start: 3, end: 6, scrolled: 12 } as const;
  const content = new Blob(["made-up plan"], { type: "application/pdf" });

  /** A text to Ada with a file and a cursor, as a popup that was closed since left it. */
  async function write() {
    const file = { id: world.newId(), name: "plan.pdf", size: content.size };
    await world.putFile(file.id, content);
    const view = valueOf(await openComposer(world, 1));
    const text = { message: "Hi Ada, the plan", subject: "Plan", caret: 6, cursor, files: [file] };
    const press = pressOn(view, text);
    valueOf(await saveDraft(world, press));
    return { ...press, fileId: file.id };
  }

  async function expectAll({ attemptId, draft, fileId }: Awaited<ReturnType<typeof write>>) {
    const view = valueOf(await openComposer(world, 1));
    expect(view).toMatchObject({ attemptId, account: { id: account.id } });
    expect(view.draft).toEqual(draft);
    expect(await (await world.files.get(fileId))?.text()).toBe("made-up plan");
  }

  it("is there again with cursor and files once the key was added again, whatever ran meanwhile", async () => {
    const written = await write();
    valueOf(await removeKey(world));
    expect(await openComposer(world, 1)).toMatchObject({ failure: { kind: "no-key" } });
    await restartWorker(world);
    await sweepFiles(world);
    valueOf(await saveKey(world, madeUpKey));
    await expectAll(written);
  });

  it("is there again where the key reaches several accounts, once its own is chosen again", async () => {
    answerAccounts(ok([second, account]));
    valueOf(await listAccounts(world));
    const written = await write();
    valueOf(await removeKey(world));
    valueOf(await saveKey(world, madeUpKey));
    expect(await openComposer(world, 1)).toMatchObject({ failure: { kind: "no-account" } });
    valueOf(await chooseAccount(world, second.id));
    expect(valueOf(await openComposer(world, 1)).draft.message).not.toContain("the plan");
    valueOf(await chooseAccount(world, account.id));
    await expectAll(written);
  });

  it("goes on being kept by a composer that is still open, with or without a key", async () => {
    const { fileId, ...press } = await write();
    valueOf(await removeKey(world));
    const draft = { ...press.draft, message: "Hi Ada, the plan is done" };
    valueOf(await saveDraft(world, { ...press, draft }));
    valueOf(await saveKey(world, newKey));
    await expectAll({ ...press, draft, fileId });
  });
});

describe("choosing the sending account", () => {
  it("takes one that the key reaches and no other", async () => {
    answerAccounts(ok([account, second]));
    await listAccounts(world);
    expect(await chooseAccount(world, second.id)).toMatchObject({
      value: { chosenId: second.id },
    });
    expect(await chooseAccount(world, "unknown")).toMatchObject({
      failure: { kind: "account-not-found" },
    });
    expect((await world.accounts.read())?.chosenId).toBe(second.id);
  });
});
