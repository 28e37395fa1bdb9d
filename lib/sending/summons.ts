import type { Result } from "../kernel/result";
import type { Summons } from "../linkedin/summons";
import type { ComposerView } from "../messaging/protocol";
import { openComposer, openLinkedComposer } from "./open-composer";
import type { Ports } from "./ports";

/** Long enough to find the toolbar; after that a click there means the page. */
const lifeMs = 60_000;

export interface SummonPorts
  extends Pick<Ports, "now" | "summons" | "tabAddress" | "clearHint" | "stayAwake"> {
  /** False where the browser does not let the popup open by itself. */
  openPopup: (windowId: number) => Promise<boolean>;
  /** Tells the user, at the toolbar and for this tab only, to click there. */
  showHint: (tabId: number) => Promise<void>;
  wait: (ms: number) => Promise<void>;
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
  await ports.summons.update((kept) => [call, ...(kept ?? []).filter(isOtherTab(tabId))]);
  if (await ports.openPopup(windowId)) return;
  await ports.showHint(tabId);
  await ports.stayAwake(ports.wait(lifeMs));
  const latest = (await ports.summons.read())?.find((kept) => kept.tabId === tabId);
  if (latest?.at === call.at) await take(ports, tabId);
}

/**
 * Answers the popup of a tab: with the person of the link that was just chosen there, once, and
 * only while the tab shows what it showed then; in every other case with the person in the tab.
 */
export async function openCalled(ports: Ports, tabId: number): Promise<Result<ComposerView>> {
  const call = await take(ports, tabId);
  if (call === null || call.link === null || !(await isCurrent(ports, call))) {
    return openComposer(ports, tabId);
  }
  return openLinkedComposer(ports, call.link);
}

/** Removes a tab's call and the hint to it; null when there is none. */
async function take(
  { summons, clearHint }: Pick<Ports, "summons" | "clearHint">,
  tabId: number,
): Promise<Summons | null> {
  let taken: Summons | undefined;
  if (!(await summons.read())?.some((kept) => kept.tabId === tabId)) return null;
  await summons.update((kept) => {
    taken = kept?.find((call) => call.tabId === tabId);
    return (kept ?? []).filter(isOtherTab(tabId));
  });
  await clearHint(tabId);
  return taken ?? null;
}

async function isCurrent(
  { now, tabAddress }: Pick<Ports, "now" | "tabAddress">,
  { tabId, address, at }: Summons,
): Promise<boolean> {
  const age = now() - at;
  return age >= 0 && age < lifeMs && address !== null && (await tabAddress(tabId)) === address;
}

function isOtherTab(tabId: number): (call: Summons) => boolean {
  return (call) => call.tabId !== tabId;
}
