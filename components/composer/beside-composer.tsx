import { type ReactNode, useEffect, useRef } from "react";
import { i18n } from "#i18n";
import { useEscape } from "@/components/hooks/use-escape";
import { Button } from "@/components/ui/button";
import styles from "./beside-composer.module.css";

/** A view over the composer, which waits below with its text; Back leads to it. */
export function BesideComposer({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const backRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const view = backRef.current;
    // A form takes the focus to its first field by itself.
    if (view?.contains(before) !== true) view?.querySelector("button")?.focus();
    return () => {
      // A text that was opened here has its cursor already, and it may be in the subject.
      if (document.activeElement?.closest("main")) return;
      document.querySelector<HTMLElement>("#message")?.focus();
    };
  }, []);
  useEscape(onBack);
  return (
    <main className={styles["view"]} ref={backRef}>
      <Button look="quiet" onClick={onBack}>
        {i18n.t("composer.back")}
      </Button>
      {children}
    </main>
  );
}
