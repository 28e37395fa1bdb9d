import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useLastSends } from "@/components/hooks/use-last-sends";
import { Button } from "@/components/ui/button";

interface PopupFrameProps {
  /** Leads to the form for another person's address; null where the form is there already. */
  onElsewhere: (() => void) | null;
  /** Leads to the last sends; null where they are there already. */
  onSends: (() => void) | null;
  children: ReactNode;
}

/** The bar on top of every state of the popup; popup.html draws the same one before React runs. */
export function PopupFrame({ onElsewhere, onSends, children }: PopupFrameProps) {
  const { openOptions } = useEnvironment();
  return (
    <>
      <header className="frame-bar">
        <span className="frame-name">{i18n.t("ext.short_name")}</span>
        {onElsewhere !== null && (
          <Button look="quiet" aria-label={i18n.t("composer.elsewhere")} onClick={onElsewhere}>
            {i18n.t("composer.elsewhere_short")}
          </Button>
        )}
        {onSends !== null && <SendsButton onOpen={onSends} />}
        <Button look="quiet" onClick={() => void openOptions()}>
          {i18n.t("composer.settings")}
        </Button>
      </header>
      {children}
    </>
  );
}

function SendsButton({ onOpen }: { onOpen: () => void }) {
  const sends = useLastSends();
  const unseen = sends?.ok === true ? sends.value.unseen : 0;
  return (
    <Button look="quiet" onClick={onOpen}>
      {unseen > 0 ? i18n.t("sends.open_unseen", [String(unseen)]) : i18n.t("sends.open")}
    </Button>
  );
}

/** The person and the text as grey shapes, in the places where they will be. */
export function Opening() {
  return (
    <main className="frame-opening" aria-busy="true">
      <div className="frame-person" />
      <div className="frame-line" />
      <div className="frame-text" />
    </main>
  );
}
