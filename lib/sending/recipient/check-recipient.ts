import type { Failure } from "../../kernel/failure";
import { fail, ok, type Result } from "../../kernel/result";
import { isReadFromPage, type Recipient } from "../../linkedin/recipient";
import { speaksOfTwo } from "../../linkedin/speaks-of-two";
import type { Ports } from "../ports";
import { type PersonFacts, recipientFromTab } from "./recipient-from-tab";
import { somebodyElse } from "./somebody-else";

type TabPorts = Pick<Ports, "tabAddress" | "readPage" | "pause">;

/** A page moves on in a fraction of a second; one that stays in between is a question for the user. */
const moreReadings = 3;
const apartMs = 200;

interface Doubt {
  failure: Failure;
  /** Whether another reading can still lift it. */
  mayPass: boolean;
}

/**
 * Reads the tab a recipient came from once more, at the click on Send. Failures: "recipient-changed"
 * when it now shows somebody else, or the same address under another name; "page-speaks-of-two" when
 * it can no longer be read as the person it was read as. A doubt that may pass gets three more
 * readings. A tab that shows no profile any more, or may not be read, contradicts nothing: the
 * person on screen is still the one the message goes to.
 */
export async function checkRecipient(ports: TabPorts, recipient: Recipient): Promise<Result<null>> {
  if (recipient.origin.kind !== "tab") return ok(null);
  for (let left = moreReadings; ; left -= 1) {
    const doubt = await doubtAbout(ports, recipient, recipient.origin.tabId);
    if (doubt === null) return ok(null);
    if (!doubt.mayPass || left === 0) return fail(doubt.failure);
    await ports.pause(apartMs);
  }
}

async function doubtAbout(
  ports: TabPorts,
  recipient: Recipient,
  tabId: number,
): Promise<Doubt | null> {
  const shown = await recipientFromTab(ports, tabId);
  if (shown.ok) return doubtOf(recipient, shown.value);
  if (shown.failure.kind !== "own-profile") return null;
  const address = (await ports.tabAddress(tabId)) ?? "";
  return { failure: changed(recipient, address), mayPass: false };
}

function doubtOf(recipient: Recipient, facts: PersonFacts): Doubt | null {
  const other = somebodyElse(recipient, facts);
  if (other !== null) return { failure: changed(recipient, other.shown), mayPass: !other.isSure };
  if (!speaksOfTwo(facts) || !isSaidByPage(recipient)) return null;
  return { failure: { kind: "page-speaks-of-two", intended: nameOf(recipient) }, mayPass: true };
}

/** Of an address alone the screen says so, and there is nothing of the page to be taken back. */
function isSaidByPage(recipient: Recipient): boolean {
  const { name, nameSource } = recipient;
  return isReadFromPage(recipient) || (name !== null && nameSource === "page");
}

function changed(recipient: Recipient, shown: string): Failure {
  return { kind: "recipient-changed", intended: nameOf(recipient), shown };
}

function nameOf({ name, slug }: Recipient): string {
  return name ?? slug;
}
