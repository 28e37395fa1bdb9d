import { useCallback, useEffect, useState } from "react";
import { ok, type Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Input } from "@/lib/messaging/protocol";
import { latestQuestion } from "./latest-question";
import type { OpenForTab } from "./open-for-tab";
import { usePanelMoves } from "./use-panel-moves";

export type TypedAddress = Input<"composer.open-typed">;

/** A composer, or why there is none; null where something else was asked for meanwhile. */
export type Opened = Result<ComposerView> | null;

/**
 * Whom a composer is opened for anew: the same person, whoever their tab shows by now, or whoever is
 * in the tab that is in front, which beside a side panel may be another one.
 */
export type Whom = "same" | "shown" | "in-front";

/**
 * The composer for the tab this popup belongs to, and the ways to another one. An answer that comes
 * after another person was asked for is dropped: it would change the person under the user's fingers.
 */
export function useComposer(openForTab: OpenForTab, onBrought: () => void) {
  const [opened, setOpened] = useState<Result<ComposerView>>();
  const [switchedId, setSwitchedId] = useState<string | null>(null);
  const [latest] = useState(latestQuestion);
  const show = useCallback((view: Opened) => {
    if (view !== null) setOpened(view);
  }, []);
  const openHere = useCallback(
    () => void latest.ask(openForTab()).then(show),
    [latest, openForTab, show],
  );
  const showBrought = useCallback(
    (view: Opened) => {
      show(view);
      if (view !== null) onBrought();
    },
    [show, onBrought],
  );
  const bring = useCallback(
    (recipientId: string) => {
      const again = ask("composer.reopen", { recipientId, whoever: false });
      void latest.ask(again).then(showBrought);
    },
    [latest, showBrought],
  );
  const askFront = useCallback(() => latest.follow(openForTab), [latest, openForTab]);
  // The first before anything is opened: a call that comes meanwhile is heard.
  usePanelMoves({ hasPerson: opened?.ok !== false, onBrought: bring, askFront, onFront: show });
  useEffect(openHere, [openHere]);

  function reopen(whom: Whom): void {
    setOpened(undefined);
    const isAnew = opened?.ok !== true || whom === "in-front";
    const again = isAnew ? openForTab() : reopenFor(opened.value, whom === "shown", openForTab);
    void latest.ask(again).then(show);
  }
  /** For the same person from another account: the list that was used for it keeps the focus. */
  function showSwitched(view: ComposerView): void {
    setSwitchedId(view.person.recipientId);
    // In the place of the composer it was picked in, and of no other.
    setOpened((now) => (idOf(now) === idOf(opened) ? ok(view) : now));
  }
  const askTyped = (address: TypedAddress) => latest.ask(ask("composer.open-typed", address));
  const askDraft = (attemptId: string) => latest.ask(ask("composer.open-draft", { attemptId }));
  const isSwitched = opened?.ok === true && idOf(opened) === switchedId;
  return { opened, show, askTyped, askDraft, reopen, isSwitched, showSwitched };
}

function idOf(opened: Result<ComposerView> | undefined): string | null {
  return opened?.ok === true ? opened.value.person.recipientId : null;
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
