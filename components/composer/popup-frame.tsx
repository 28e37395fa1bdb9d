import { type ReactNode, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useLastSends } from "@/components/hooks/use-last-sends";
import { Button } from "@/components/ui/button";

interface PopupFrameProps {
  /** Whom a side panel goes on with; null for whoever is in the tab. */
  recipientId: string | null;
  onKeys: () => void;
  /** Leads to the form for another person's address; null where the form is there already. */
  onElsewhere: (() => void) | null;
  /** Leads to the last sends; null where they are there already. */
  onSends: (() => void) | null;
  children: ReactNode;
}

/** The bar on top of every state of the popup; popup.html draws the same one before React runs. */
export function PopupFrame(props: PopupFrameProps) {
  const { recipientId, onKeys, onElsewhere, onSends, children } = props;
  const { openOptions, openPanel } = useEnvironment();
  const [isRefused, setRefused] = useState(false);
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
        <Button
          look="quiet"
          aria-label={i18n.t("composer.settings")}
          title={i18n.t("composer.settings")}
          onClick={() => void openOptions()}
        >
          <Mark of="M2 4.5h5m4 0h3M2 11.5h3m4 0h5M9 2.5v4M7 9.5v4" />
        </Button>
        {openPanel !== null && (
          <Button
            look="quiet"
            aria-label={i18n.t("panel.open")}
            title={i18n.t("panel.open")}
            onClick={() => void openPanel(recipientId).then((isOpen) => setRefused(!isOpen))}
          >
            <Mark of="M2 3h12v10H2zM10 3v10" />
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={i18n.t("keys.open")}
          title={i18n.t("keys.open")}
          onClick={onKeys}
        >
          ?
        </Button>
      </header>
      <div aria-live="polite">
        {isRefused && <p className="frame-note">{i18n.t("panel.not_opened")}</p>}
      </div>
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

/** A drawing of lines, for a button whose name it goes with. */
function Mark({ of }: { of: string }) {
  return (
    <svg className="frame-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={of} />
    </svg>
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
