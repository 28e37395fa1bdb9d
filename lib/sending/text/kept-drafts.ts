import type { Draft } from "../../drafts/draft";
import { mostRemoved } from "../../drafts/most-removed";
import { fail, ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import { memberNumberIn, slugIn } from "../../linkedin/same-person";
import type { ComposerView, Output } from "../../messaging/protocol";
import { namedAccount } from "../../settings/accounts-kept";
import { accountsReached } from "../account/accounts-reached";
import { composerFrom } from "../recipient/open-composer";
import { nowIso, type Ports } from "../ports";
import { personFromAddress } from "../recipient/recipient-from-tab";
import { isSent } from "./text-of-attempt";

type Drafts = Output<"drafts.list">;

/**
 * The texts that somebody typed and did not send, newest first; what only fills a template is not
 * one. A text that is on its way stands among the last sends.
 */
export async function listDrafts(
  ports: Pick<Ports, "drafts" | "outbox" | "underway" | "accounts">,
): Promise<Result<Drafts>> {
  const [{ drafts, damaged }, accounts] = await Promise.all([
    ports.drafts.all(),
    ports.accounts.read(),
  ]);
  const waiting = await Promise.all(drafts.map((draft) => isWaiting(ports, draft)));
  return ok({
    drafts: drafts
      .filter((_, place) => waiting[place])
      .map(({ attemptId, accountId, persons, name, message, subject, updatedAt }) => {
        const account = namedAccount(accounts, accountId)?.name ?? null;
        const slug = slugOf({ persons });
        return { attemptId, slug, name: name ?? null, account, message, subject, updatedAt };
      }),
    damaged,
  });
}

async function isWaiting(
  { outbox, underway }: Pick<Ports, "outbox" | "underway">,
  draft: Draft,
): Promise<boolean> {
  if (!draft.touched || underway.has(draft.attemptId)) return false;
  const attempt = await outbox.get(draft.attemptId);
  return attempt === null || !isSent(attempt, draft);
}

/** The address of the person when the text was last kept. */
function slugOf({ persons }: Pick<Draft, "persons">): string {
  return slugIn(persons) ?? "";
}

function meantBy({ persons }: Pick<Draft, "persons">): Pick<Recipient, "meant"> {
  const meant = memberNumberIn(persons);
  return meant === null ? {} : { meant };
}

/**
 * Deletes a draft by hand, damaged or not. It can be brought back until the browser is closed. One
 * that is on its way stays: its outcome decides about it.
 */
export async function removeDraft(ports: Ports, attemptId: string): Promise<Result<Drafts>> {
  await ports.draftsInTurn(async () => {
    if (ports.underway.has(attemptId)) return;
    // Kept before it goes: whatever stops in between, it is in one of the two.
    const record = await ports.drafts.peek(attemptId);
    if (record === undefined) return;
    await ports.removed.update((kept) =>
      [{ attemptId, record }, ...(kept ?? [])].slice(0, mostRemoved),
    );
    await ports.drafts.remove(attemptId);
  });
  return listDrafts(ports);
}

/** Brings back a draft that was deleted by hand, as it stood. */
export async function restoreDraft(ports: Ports, attemptId: string): Promise<Result<Drafts>> {
  await ports.draftsInTurn(async () => {
    const found = (await ports.removed.read())?.find((each) => each.attemptId === attemptId);
    if (found === undefined) return;
    await ports.drafts.putBack(attemptId, found.record);
    await ports.removed.update((kept) => (kept ?? []).filter((each) => each !== found));
  });
  return listDrafts(ports);
}

/**
 * The composer for a kept draft, from the account it was written for. Who it is for is known by the
 * address alone: no page proves it now, so no urn is used and the screen says so. Failures:
 * "draft-gone", "no-key", "account-not-found", "not-a-profile", "own-profile", "other-product".
 */
export async function openKeptDraft(
  ports: Ports,
  attemptId: string,
): Promise<Result<ComposerView>> {
  const draft = await ports.drafts.get(attemptId);
  if (draft === null) return fail({ kind: "draft-gone" });
  const reached = await accountsReached(ports);
  if (!reached.ok) return reached;
  const account = namedAccount(reached.value, draft.accountId);
  if (account === null) return fail({ kind: "account-not-found" });
  const person = personFromAddress(
    `https://www.linkedin.com/in/${encodeURIComponent(slugOf(draft))}/`,
  );
  if (!person.ok) return person;
  const { name = null, firstName = null } = draft;
  const facts = { ...person.value, name, firstName, ...meantBy(draft) };
  const accountBy = account.id === reached.value.chosenId ? "chosen" : "picked";
  return composerFrom(
    ports,
    reached.value,
    { ...facts, origin: { kind: "draft" } },
    { account, accountBy },
    async () => {
      // Of two texts for the person, this is the one that is wanted now.
      const now = await ports.drafts.get(attemptId);
      if (now !== null) await ports.drafts.put({ ...now, updatedAt: nowIso(ports) });
    },
  );
}
