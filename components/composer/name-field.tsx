import { type FormEvent, useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { TextField } from "@/components/ui/text-field";
import { type TypedName, typedName } from "@/lib/linkedin/typed-name";
import styles from "./name-field.module.css";

/** Few need it, and none in the first frame. */
const LookUpName = later(async () => (await import("./look-up-name")).LookUpName);

interface NameFieldProps {
  /** Whose name it is. */
  recipientId: string;
  /** What was typed before, for a correction. */
  name: string;
  /** A name the page shows that the address speaks against: only the user can tell. */
  doubtful: TypedName | null;
  onName: (typed: TypedName) => void;
  /** The name is in: the keys go on in the message. */
  onDone: () => void;
}

/** The name of a person whose page told none. It is taken when the field is left, too. */
export function NameField({ recipientId, name, doubtful, onName, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const [isTried, setTried] = useState(false);
  const typed = typedName(text);
  function take(): boolean {
    if (typed === null || text === name) return typed !== null;
    onName(typed);
    return true;
  }
  function use(named: TypedName): void {
    onName(named);
    onDone();
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (take()) onDone();
  }
  return (
    <form onSubmit={submit} className={styles["name"]}>
      <TextField
        id="person-name"
        label={i18n.t("person.name")}
        value={text}
        placeholder={i18n.t("person.name_hint")}
        autoComplete="off"
        spellCheck={false}
        error={isTried && typed === null ? i18n.t("person.name_missing") : null}
        onValue={setText}
        onBlur={take}
      />
      <Button submit>{i18n.t("person.use_name")}</Button>
      {doubtful !== null && (
        <p className={styles["doubtful"]}>
          {i18n.t("person.doubtful_name", [doubtful.name])}{" "}
          <Button look="quiet" onClick={() => use(doubtful)}>
            {i18n.t("person.use_doubtful")}
          </Button>
        </p>
      )}
      {name === "" && (
        <div className={styles["look-up"]}>
          <LookUpName recipientId={recipientId} onUse={use} />
        </div>
      )}
    </form>
  );
}
