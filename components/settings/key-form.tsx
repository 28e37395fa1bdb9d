import { type FormEvent, useEffect, useRef, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import type { useKey } from "@/components/hooks/use-key";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { saidBy, sayFailure } from "@/components/words/say-failure";
import type { Failure } from "@/lib/kernel/failure";
import styles from "./settings.module.css";

interface KeyFormProps {
  save: ReturnType<typeof useKey>["save"];
  onKept: () => void;
  onCancel: (() => void) | null;
  /** It came by a press, whose button is gone: the keyboard goes on here. */
  takesFocus: boolean;
}

/** A typed key stays in the field until it was accepted; then the field forgets it. */
export function KeyForm({ save, onKept, onCancel, takesFocus }: KeyFormProps) {
  const [text, setText] = useState("");
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) fieldRef.current?.focus();
  }, [takesFocus]);
  const [isShown, setIsShown] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(text, {
      onSuccess: (saved) => {
        if (!saved.ok) return;
        setText("");
        onKept();
      },
    });
  }
  return (
    <form onSubmit={submit} className={styles["form"]}>
      <TextField
        id="api-key"
        ref={fieldRef}
        label={i18n.t("settings.key")}
        value={text}
        type={isShown ? "text" : "password"}
        autoComplete="off"
        spellCheck={false}
        readOnly={save.isPending}
        hint={<KeyHint />}
        error={save.data?.ok === false && <KeyFailure failure={save.data.failure} />}
        aside={
          <Button look="quiet" onClick={() => setIsShown(!isShown)}>
            {isShown ? i18n.t("settings.hide") : i18n.t("settings.show")}
          </Button>
        }
        onValue={(value) => {
          save.reset();
          setText(value);
        }}
      />
      <div className={styles["actions"]}>
        <Button look="primary" submit busy={save.isPending}>
          {save.isPending ? i18n.t("settings.testing") : i18n.t("settings.save")}
        </Button>
        {onCancel && <Button onClick={onCancel}>{i18n.t("settings.cancel")}</Button>}
      </div>
    </form>
  );
}

function KeyHint() {
  return (
    <>
      {i18n.t("settings.key_hint")}{" "}
      <a href="https://connectsafely.ai/api-key" target="_blank" rel="noreferrer">
        {i18n.t("settings.key_where")}
      </a>
    </>
  );
}

function KeyFailure({ failure }: { failure: Failure }) {
  const { now } = useEnvironment();
  const said = saidBy(failure);
  return (
    <span role="alert">
      {sayFailure(failure, now())}
      {said !== null && (
        <>
          {" "}
          {i18n.t("failure.said")} <q>{said}</q>
        </>
      )}
    </span>
  );
}
