import { useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import type { useKey } from "@/components/hooks/use-key";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayNumber } from "@/components/words/say-number";
import type { Result } from "@/lib/kernel/result";
import type { AccountsView, KeyView } from "@/lib/messaging/protocol";
import { KeyForm } from "./key-form";
import styles from "./settings.module.css";

interface KeySectionProps {
  view: KeyView;
  accounts: Result<AccountsView> | undefined;
  save: ReturnType<typeof useKey>["save"];
  remove: ReturnType<typeof useKey>["remove"];
}

/** No key: the form. A key: how it ends, and what can be done with it. */
export function KeySection({ view, accounts, save, remove }: KeySectionProps) {
  const [replacing, setReplacing] = useState(false);
  const [isPressed, setIsPressed] = useState(false);
  function replace(next: boolean): void {
    setIsPressed(true);
    remove.reset();
    setReplacing(next);
  }
  const showForm = !view.present || replacing;
  return (
    <section className={styles["section"]} aria-labelledby="key-heading">
      <h2 id="key-heading" className={styles["heading"]}>
        {i18n.t("settings.key_title")}
      </h2>
      {view.present && (
        <KeptKey
          last4={view.last4}
          isRemoving={remove.isPending}
          takesFocus={isPressed}
          onReplace={replacing ? null : () => replace(true)}
          onRemove={() => {
            replace(false);
            remove.mutate();
          }}
        />
      )}
      {showForm && (
        <KeyForm
          save={save}
          takesFocus={isPressed}
          onKept={() => setReplacing(false)}
          onCancel={
            replacing
              ? () => {
                  save.reset();
                  replace(false);
                }
              : null
          }
        />
      )}
      <div role="status">
        {remove.data?.ok === false && <FailureNotice failure={remove.data.failure} />}
        {view.present && save.data?.ok === true && accounts?.ok === true && (
          <Reach count={accounts.value.accounts.length} />
        )}
        {!view.present && remove.data?.ok === true && save.data === undefined && (
          <Notice tone="plain">
            <p>{i18n.t("settings.removed")}</p>
          </Notice>
        )}
      </div>
    </section>
  );
}

/** A key without accounts is told of beside the account, where something can be done about it. */
function Reach({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Notice tone="good">
      <p>{i18n.t("settings.works", count, [sayNumber(count)])}</p>
    </Notice>
  );
}

interface KeptKeyProps {
  last4: string;
  isRemoving: boolean;
  /** What stood in the place of "Replace" is gone: the keyboard goes on there. */
  takesFocus: boolean;
  onReplace: (() => void) | null;
  onRemove: () => void;
}

function KeptKey({ last4, isRemoving, takesFocus, onReplace, onRemove }: KeptKeyProps) {
  const replaceRef = useRef<HTMLButtonElement>(null);
  const mayReplace = onReplace !== null;
  useEffect(() => {
    if (takesFocus && mayReplace && document.activeElement === document.body) {
      replaceRef.current?.focus();
    }
  }, [takesFocus, mayReplace]);
  return (
    <div className={styles["kept"]}>
      <p>
        <strong className={styles["key"]}>{i18n.t("settings.kept", [last4])}</strong>
        <br />
        <span className={styles["quiet"]}>{i18n.t("settings.kept_note")}</span>
      </p>
      <div className={styles["actions"]}>
        {onReplace && (
          <Button ref={replaceRef} onClick={onReplace}>
            {i18n.t("settings.replace")}
          </Button>
        )}
        <Button busy={isRemoving} onClick={onRemove}>
          {i18n.t("settings.remove")}
        </Button>
      </div>
    </div>
  );
}
