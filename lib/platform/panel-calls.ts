import * as v from "valibot";
import { browser } from "wxt/browser";
import type { Clock } from "../kernel/clock";
import { type PanelCall, panelCallKey } from "./open-panel";

const callSchema: v.GenericSchema<unknown, PanelCall> = v.object({
  windowId: v.number(),
  recipientId: v.nullable(v.string()),
  at: v.number(),
});

/** A panel that Chrome opens loads within a second or two; a call from before it is over. */
const lifeMs = 60_000;

/** The call that is meant for the side panel of this window, which takes it. */
export async function takePanelCall(now: Clock): Promise<PanelCall | null> {
  return taken((await browser.storage.session.get(panelCallKey))[panelCallKey], now);
}

/** Calls back when a side panel that is open already is called again, until what it returns is called. */
export function onPanelCall(called: (call: PanelCall) => void, now: Clock): () => void {
  const { onChanged } = browser.storage.session;
  const look = (changes: Record<string, { newValue?: unknown }>) =>
    void taken(changes[panelCallKey]?.newValue, now).then((call) => call !== null && called(call));
  onChanged.addListener(look);
  return () => onChanged.removeListener(look);
}

async function taken(kept: unknown, now: Clock): Promise<PanelCall | null> {
  const call = v.safeParse(callSchema, kept);
  if (!call.success) return null;
  const { id } = await browser.windows.getCurrent();
  if (id !== call.output.windowId) return null;
  await browser.storage.session.remove(panelCallKey);
  const age = now() - call.output.at;
  return age >= 0 && age < lifeMs ? call.output : null;
}
