import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { typedFirstName } from "@/lib/linkedin/typed-name";
import type { PersonView } from "@/lib/messaging/protocol";
import styles from "./name-field.module.css";

interface GreetingFieldProps {
  person: PersonView;
  /** Null: back to what the page says. */
  onGreet: (greeting: Pick<PersonView, "firstName"> | null) => void;
  /** `isDone`: by a key or a button here, so that the focus has to go back. */
  onClose: (isDone: boolean) => void;
}

/** The first name, to be corrected. Enter keeps it, Escape leaves it; so does going elsewhere, which keeps. */
export function GreetingField({ person, onGreet, onClose }: GreetingFieldProps) {
  const { firstName, greeting } = person;
  const [text, setText] = useState(firstName ?? "");
  const [isTried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isClosing = useRef(false);
  const typed = typedFirstName(text);
  useEffect(() => input.current?.select(), []);

  /** The focus that goes back leaves the field, too: what was typed counts by the key or button alone. */
  function close(): void {
    isClosing.current = true;
    onClose(true);
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (typed === null) return;
    // A guess that is left as it is was looked at: from now on it is the user's word.
    if (typed.firstName !== firstName || greeting.source === "guessed") onGreet(typed);
    close();
  }
  function leave(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // Chrome closes a popup at an Escape that nobody took.
    event.preventDefault();
    close();
  }
  function goElsewhere({ currentTarget, relatedTarget }: FocusEvent): void {
    if (isClosing.current) return;
    const form = currentTarget.closest("form");
    if (relatedTarget instanceof Node && form?.contains(relatedTarget)) return;
    if (typed !== null && typed.firstName !== firstName) onGreet(typed);
    onClose(false);
  }
  function takeBack(): void {
    onGreet(null);
    close();
  }

  const ways = { onKeyDown: leave, onBlur: goElsewhere };
  return (
    <form className={styles["name"]} onSubmit={submit}>
      <TextField
        {...ways}
        id="first-name"
        ref={input}
        label={i18n.t("greeting.field")}
        value={text}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        hint={i18n.t("greeting.hint")}
        error={isTried && typed === null ? i18n.t("person.name_missing") : null}
        onValue={setText}
      />
      <Button submit {...ways}>
        {i18n.t("greeting.keep")}
      </Button>
      {greeting.source === "set" && greeting.unset !== firstName && (
        <p className={styles["beside"]}>
          <Button look="quiet" onClick={takeBack} {...ways}>
            {greeting.unset === null
              ? i18n.t("greeting.forget")
              : i18n.t("greeting.back_to", [greeting.unset])}
          </Button>
        </p>
      )}
    </form>
  );
}
