import { useCallback, useEffect, useState } from "react";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Input } from "@/lib/messaging/protocol";
import type { OpenForTab } from "./open-for-tab";
import { useAsking } from "./use-asking";
import { usePanelMoves } from "./use-panel-moves";

export type TypedAddress = Input<"composer.open-typed">;

/**
 * Whom a composer is opened for anew: the same person, whoever their tab shows by now, or whoever is
 * in the tab that is in front, which beside a side panel may be another one.
 */
export type Whom = "same" | "shown" | "in-front";

/** The composer for the tab this popup belongs to, and the way to one for a typed address. */
export function useComposer(openForTab: OpenForTab) {
  const [opened, setOpened] = useState<Result<ComposerView>>();
  const [switchedId, setSwitchedId] = useState<string | null>(null);
  const typed = useAsking(
    (address: TypedAddress) => ask("composer.open-typed", address),
    (view) => view.ok && setOpened(view),
  );
  const openHere = useCallback(() => void openForTab().then(setOpened), [openForTab]);
  const bring = useCallback((recipientId: string) => {
    void ask("composer.reopen", { recipientId, whoever: false }).then(setOpened);
  }, []);
  // The first before anything is opened: a call that comes meanwhile is heard.
  usePanelMoves({ hasPerson: opened?.ok !== false, onBrought: bring, onFront: openHere });
  useEffect(openHere, [openHere]);

  function reopen(whom: Whom): void {
    setOpened(undefined);
    const isAnew = opened?.ok !== true || whom === "in-front";
    const again = isAnew ? openForTab() : reopenFor(opened.value, whom === "shown", openForTab);
    void again.then(setOpened);
  }
  /** For the same person from another account: the list that was used for it keeps the focus. */
  function showSwitched(view: ComposerView): void {
    setSwitchedId(view.person.recipientId);
    setOpened(ok(view));
  }
  const isSwitched = opened?.ok === true && opened.value.person.recipientId === switchedId;
  return { opened, typed, reopen, isSwitched, showSwitched };
}

async function reopenFor(
  { person: { recipientId } }: ComposerView,
  whoever: boolean,
  openForTab: OpenForTab,
): Promise<Result<ComposerView>> {
  const view = await ask("composer.reopen", { recipientId, whoever });
  const isForgotten = !view.ok && view.failure.kind === "recipient-forgotten";
  return isForgotten ? openForTab() : view;
}
