import { useCallback, useRef, useState } from "react";
import type { OpenForTab } from "@/components/hooks/open-for-tab";
import { type Opened, useComposer } from "@/components/hooks/use-composer";
import { isTyping } from "@/components/hooks/use-panel-moves";
import { useQuestionMark } from "@/components/hooks/use-question-mark";
import { later } from "@/components/ui/later";
import type { Result } from "@/lib/kernel/result";
import type { AddressFormProps } from "./address-form";
import { Composer } from "./composer";
import type { Over } from "./over-composer";
import { Opening, PopupFrame } from "./popup-frame";

const NoComposer = later(async () => (await import("./no-composer")).NoComposer);
const OverComposer = later(async () => (await import("./over-composer")).OverComposer);

/** What the toolbar click and the side panel open: the composer, or what is missing for one. */
export function PopupScreen({ openForTab }: { openForTab: OpenForTab }) {
  const [over, setOver] = useState<Over | null>(null);
  const back = useCallback(() => setOver(null), []);
  const clear = useCallback(
    () => setOver((now) => (now?.kind === "address" && isTyping() ? now : null)),
    [],
  );
  const composer = useComposer(openForTab, clear);
  const { opened, show, askTyped, askDraft, reopen, isSwitched, showSwitched } = composer;
  const attemptRef = useRef<string | null>(null);
  function onOpened(view: Opened): void {
    if (view?.ok === false) return;
    show(view);
    back();
  }
  const form: AddressFormProps = { onWrite: askTyped, onOpened };
  const showKeys = () => setOver({ kind: "keys" });
  useQuestionMark(showKeys);
  return (
    <PopupFrame
      recipientId={opened?.ok === true ? opened.value.person.recipientId : null}
      onKeys={showKeys}
      onElsewhere={needsForm(opened, over) ? () => setOver({ kind: "address" }) : null}
      onSends={hasSends(opened, over) ? () => setOver({ kind: "sends" }) : null}
      onDrafts={hasDrafts(opened, over) ? () => setOver({ kind: "drafts" }) : null}
    >
      <div hidden={over !== null}>
        {opened === undefined ? (
          <Opening />
        ) : opened.ok ? (
          <Composer
            key={opened.value.person.recipientId}
            view={opened.value}
            isSwitched={isSwitched}
            onSwitched={showSwitched}
            onReopen={reopen}
            attemptRef={attemptRef}
            onExplain={(person) => setOver({ kind: "explanation", person })}
          />
        ) : (
          <NoComposer failure={opened.failure} form={form} onRetry={() => reopen("same")} />
        )}
      </div>
      {over !== null && (
        <OverComposer
          over={over}
          form={form}
          isBelow={(attemptId) => attemptId === attemptRef.current}
          onOpenDraft={askDraft}
          onBack={back}
        />
      )}
    </PopupFrame>
  );
}

const formIsThere: readonly string[] = [
  "tab-not-called",
  "not-a-profile",
  "link-not-a-profile",
  "own-profile",
  "other-product",
];
const nothingToSendWith: readonly string[] = ["no-key", "no-account"];

/** Whether the form for an address has to be offered: it is of use, and not there already. */
function needsForm(opened: Result<unknown> | undefined, over: Over | null): boolean {
  if (opened === undefined || over?.kind === "address") return false;
  return opened.ok || ![...formIsThere, ...nothingToSendWith].includes(opened.failure.kind);
}

/** Whether the last sends are a step away: they stand below the form for an address. */
function hasSends(opened: Result<unknown> | undefined, over: Over | null): boolean {
  if (opened === undefined || over?.kind === "sends") return false;
  return opened.ok || !formIsThere.includes(opened.failure.kind);
}

/** Also where nothing can be sent: a text may still be read there, copied or deleted. */
function hasDrafts(opened: Result<unknown> | undefined, over: Over | null): boolean {
  return opened !== undefined && over?.kind !== "drafts";
}
