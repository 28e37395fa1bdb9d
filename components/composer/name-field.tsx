import { type FocusEvent, type FormEvent, useRef, useState } from "react";
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

/** The name of a person whose page told none. It is taken when the form is left, too. */
export function NameField({ recipientId, name, doubtful, onName, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const [isTried, setTried] = useState(false);
  /** The keys that go on in the message leave the form, too: what is in is not taken once more. */
  const isIn = useRef(false);
  const typed = typedName(text);
  function put(named: TypedName): void {
    isIn.current = true;
    onName(named);
    onDone();
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (typed === null) return;
    if (text === name) onDone();
    else put(typed);
  }
  /** A press of its other buttons is no end of typing. */
  function leave({ currentTarget, relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    if (typed !== null && text !== name && !isIn.current) onName(typed);
  }
  function write(next: string): void {
    isIn.current = false;
    setText(next);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- whatever in it the keys leave from
    <form onSubmit={submit} onBlur={leave} className={styles["name"]}>
      <TextField
        id="person-name"
        label={i18n.t("person.name")}
        value={text}
        placeholder={i18n.t("person.name_hint")}
        autoComplete="off"
        spellCheck={false}
        error={isTried && typed === null ? i18n.t("person.name_missing") : null}
        onValue={write}
      />
      <Button submit>{i18n.t("person.use_name")}</Button>
      {doubtful !== null && (
        <p className={styles["doubtful"]}>
          {i18n.t("person.doubtful_name", [doubtful.name])}{" "}
          <Button look="quiet" onClick={() => put(doubtful)}>
            {i18n.t("person.use_doubtful")}
          </Button>
        </p>
      )}
      <div className={styles["look-up"]}>
        <LookUpName recipientId={recipientId} onUse={put} />
      </div>
    </form>
  );
}
