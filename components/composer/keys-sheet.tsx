import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useBoundKeys } from "@/components/hooks/use-bound-keys";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { pickerKeysName, sendKeysName, undoKeysName } from "./key-names";
import styles from "./keys-sheet.module.css";

/** Every key of the composer; those that Chrome binds as they are bound in this browser. */
export function KeysSheet() {
  const { keys, panel } = useEnvironment();
  const bound = useBoundKeys();
  return (
    <section aria-labelledby="keys-title" className={styles["sheet"]}>
      <h1 id="keys-title" className={styles["title"]}>
        {i18n.t("keys.open")}
      </h1>
      <dl className={styles["list"]}>
        <Row what={i18n.t("keys.courier")}>{bound !== null && <Bound by={bound.popup} />}</Row>
        <Row what={i18n.t("keys.panel")}>{bound !== null && <Bound by={bound.panel} />}</Row>
        <Row what={i18n.t("keys.template")}>
          <Keys by={pickerKeysName()} />
        </Row>
        <Row what={i18n.t("keys.fields")}>
          <Keys by="Tab" /> <Keys by="Shift Tab" />
        </Row>
        <Row what={i18n.t("keys.send")}>
          <Keys by={sendKeysName()} />
        </Row>
        <Row what={i18n.t("keys.undo")}>
          <Keys by={undoKeysName()} />
        </Row>
        <Row what={i18n.t(panel === null ? "keys.close" : "keys.close_panel")}>
          <Keys by="Esc" />
        </Row>
        <Row what={i18n.t("keys.this")}>
          <Keys by="?" />
        </Row>
      </dl>
      <Button look="quiet" onClick={() => void keys?.change()}>
        {i18n.t("keys.change")}
      </Button>
    </section>
  );
}

function Row({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div className={styles["row"]}>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Bound({ by }: { by: string | null }) {
  return by === null ? i18n.t("keys.unbound") : <Keys by={by} />;
}

function Keys({ by }: { by: string }) {
  return <kbd className={styles["keys"]}>{by}</kbd>;
}
