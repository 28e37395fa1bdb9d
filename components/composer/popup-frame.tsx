import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";

/** The bar on top of every state of the popup; popup.html draws the same one before React runs. */
export function PopupFrame({ children }: { children: ReactNode }) {
  const { openOptions } = useEnvironment();
  return (
    <>
      <header className="frame-bar">
        <span className="frame-name">{i18n.t("ext.short_name")}</span>
        <Button look="quiet" onClick={() => void openOptions()}>
          {i18n.t("composer.settings")}
        </Button>
      </header>
      {children}
    </>
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
