import { type FormEvent, useState } from "react";
import { i18n } from "#i18n";
import { useVariables } from "@/components/hooks/use-templates";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { FailureNotice } from "@/components/words/failure-notice";
import { builtInNames } from "@/lib/templates/built-in-names";
import { ownNamePattern, type VariablesKept } from "@/lib/templates/variables";
import styles from "./templates.module.css";
import { useAskBeforeUnload } from "./use-ask-before-unload";

/**
 * How the user signs, and variables of their own: folded away, since most people need none. Hidden
 * and not taken out while something else stands there: what was typed would be gone.
 */
export function OwnWords({ isHidden }: { isHidden: boolean }) {
  const { variables, isKnown, keep, failure } = useVariables();
  return (
    <details className={styles["own"]} hidden={isHidden}>
      <summary>{i18n.t("templates.own_title")}</summary>
      {isKnown && (
        <OwnForm
          kept={variables}
          onEdit={() => keep.reset()}
          onKeep={(changed) => keep.mutate(changed)}
        />
      )}
      <div role="status">
        {failure !== null && <FailureNotice failure={failure} />}
        {keep.data?.ok === true && !keep.isPending && (
          <Notice tone="good">
            <p>{i18n.t("templates.own_saved")}</p>
          </Notice>
        )}
      </div>
    </details>
  );
}

interface OwnFormProps {
  kept: VariablesKept;
  /** What was said of an earlier Save is not true of what is typed now. */
  onEdit: () => void;
  onKeep: (kept: VariablesKept) => void;
}

type Own = VariablesKept["own"][number] & { key: string };

function OwnForm({ kept, onEdit, onKeep }: OwnFormProps) {
  const [myName, setMyName] = useState(kept.myName);
  const [own, setOwn] = useState(() => kept.own.map(keyed));
  const [isPressed, setIsPressed] = useState(false);
  const faults = own.map((each) => nameFault(each, own));
  const written = { myName, own: own.map(({ name, value }) => ({ name, value })) };
  useAskBeforeUnload(!isSame(written, kept));
  function change(next: Own[]): void {
    onEdit();
    setOwn(next);
  }
  const edit = (key: string, part: Partial<Own>) =>
    change(own.map((each) => (each.key === key ? { ...each, ...part } : each)));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsPressed(true);
    if (faults.some((fault) => fault !== null)) return;
    onKeep(written);
  }
  return (
    <form className={styles["editor"]} onSubmit={submit} noValidate>
      <TextField
        id="my-name"
        label={i18n.t("templates.my_name", ["{{my_name}}"])}
        hint={i18n.t("templates.my_name_hint")}
        value={myName}
        autoComplete="off"
        onValue={(value) => {
          onEdit();
          setMyName(value);
        }}
      />
      {own.map((each, index) => (
        <OwnRow
          key={each.key}
          own={each}
          fault={isPressed ? (faults[index] ?? null) : null}
          onEdit={(part) => edit(each.key, part)}
          onRemove={() => change(own.filter(({ key }) => key !== each.key))}
        />
      ))}
      <div className={styles["actions"]}>
        <Button look="primary" submit>
          {i18n.t("templates.save")}
        </Button>
        <Button onClick={() => change([...own, keyed({ name: "", value: "" })])}>
          {i18n.t("templates.own_add")}
        </Button>
      </div>
    </form>
  );
}

interface OwnRowProps {
  own: Own;
  fault: string | null;
  onEdit: (change: Partial<Own>) => void;
  onRemove: () => void;
}

function OwnRow({ own, fault, onEdit, onRemove }: OwnRowProps) {
  return (
    <div className={styles["pair"]}>
      <TextField
        id={`own-name-${own.key}`}
        label={i18n.t("templates.own_name")}
        hint={i18n.t("templates.own_name_hint", ["{{offer}}"])}
        value={own.name}
        autoComplete="off"
        spellCheck={false}
        error={fault}
        onValue={(name) => onEdit({ name })}
      />
      <TextField
        id={`own-value-${own.key}`}
        label={i18n.t("templates.own_value")}
        value={own.value}
        autoComplete="off"
        aside={
          <Button
            look="quiet"
            aria-label={i18n.t("templates.own_remove_named", [own.name])}
            onClick={onRemove}
          >
            {i18n.t("templates.own_remove")}
          </Button>
        }
        onValue={(value) => onEdit({ value })}
      />
    </div>
  );
}

function nameFault({ name, key }: Own, all: readonly Own[]): string | null {
  if (!ownNamePattern.test(name)) return i18n.t("templates.own_name_fault");
  const isTaken =
    builtInNames.some((builtIn) => builtIn === name) ||
    all.some((other) => other.key !== key && other.name === name);
  return isTaken ? i18n.t("templates.own_name_taken") : null;
}

function keyed(own: VariablesKept["own"][number]): Own {
  return { ...own, key: crypto.randomUUID() };
}

function isSame(one: VariablesKept, other: VariablesKept): boolean {
  return (
    one.myName === other.myName &&
    one.own.length === other.own.length &&
    one.own.every(
      ({ name, value }, at) => name === other.own[at]?.name && value === other.own[at]?.value,
    )
  );
}
