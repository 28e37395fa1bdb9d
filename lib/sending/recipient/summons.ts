import type { Result } from "../../kernel/result";
import type { Summons } from "../../linkedin/summons";
import type { ComposerView } from "../../messaging/protocol";
import { openComposer, openLinkedComposer } from "./open-composer";
import type { Ports } from "../ports";

/** Long enough to find the toolbar; after that a click there means the page. */
const lifeMs = 60_000;

export interface SummonPorts
  extends Pick<Ports, "now" | "summons" | "tabAddress" | "clearHint" | "stayAwake" | "pause"> {
  /** False where the browser does not let the popup open by itself. */
  openPopup: (windowId: number) => Promise<boolean>;
  /** Tells the user, at the toolbar and for this tab only, to click there. */
  showHint: (tabId: number) => Promise<void>;
}

/**
 * Opens the popup for a call from a tab; what was called for waits until the popup asks. A later
 * call from the same tab takes the place of an earlier one.
 */
export async function summon(
  ports: SummonPorts,
  tab: { id: number; windowId: number },
  link: string | null,
): Promise<void> {
  const { id: tabId, windowId } = tab;
  const call = { tabId, address: await ports.tabAddress(tabId), at: ports.now(), link };
  await ports.summons.update((kept) => [call, ...without(kept, tabId)]);
  if (await ports.openPopup(windowId)) return;
  await ports.showHint(tabId);
  await ports.stayAwake(ports.pause(lifeMs));
  const latest = (await ports.summons.read())?.find(isFrom(tabId));
  if (latest?.at === call.at) await take(ports, tabId);
}

/**
 * Answers the popup of a tab: with the person of the link that was just chosen there, once, and
 * only while the tab shows what it showed then; in every other case with the person in the tab.
 */
export async function openCalled(ports: Ports, tabId: number): Promise<Result<ComposerView>> {
  const call = await take(ports, tabId);
  const link = call !== undefined && (await isCurrent(ports, call)) ? call.link : null;
  return link === null ? openComposer(ports, tabId) : openLinkedComposer(ports, link);
}

/** Removes a tab's call and the hint to it. */
async function take(
  { summons, clearHint }: Pick<Ports, "summons" | "clearHint">,
  tabId: number,
): Promise<Summons | undefined> {
  let taken: Summons | undefined;
  // Most popups were not called from a page: nothing is written for them.
  if (!(await summons.read())?.some(isFrom(tabId))) return;
  await summons.update((kept) => {
    taken = kept?.find(isFrom(tabId));
    return without(kept, tabId);
  });
  await clearHint(tabId);
  return taken;
}

async function isCurrent(
  { now, tabAddress }: Pick<Ports, "now" | "tabAddress">,
  { tabId, address, at }: Summons,
): Promise<boolean> {
  const age = now() - at;
  return age >= 0 && age < lifeMs && address !== null && (await tabAddress(tabId)) === address;
}

const isFrom = (tabId: number) => (call: Summons) => call.tabId === tabId;

function without(kept: Summons[] | null, tabId: number): Summons[] {
  return (kept ?? []).filter((call) => call.tabId !== tabId);
}
