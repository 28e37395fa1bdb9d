import { i18n } from "#i18n";
import { useAsking } from "@/components/hooks/use-asking";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { sayFailure } from "@/components/words/say-failure";
import type { Failure } from "@/lib/kernel/failure";
import type { TypedName } from "@/lib/linkedin/typed-name";
import { ask } from "@/lib/messaging/client";
import styles from "./name-field.module.css";

interface LookUpNameProps {
  recipientId: string;
  onUse: (named: TypedName) => void;
}

/** Asks the service what it calls the person, at a press; the answer is offered, never set. */
export function LookUpName({ recipientId, onUse }: LookUpNameProps) {
  const { now } = useEnvironment();
  const lookUp = useAsking(
    () => ask("recipient.look-up", { recipientId }),
    () => undefined,
  );
  const { answer } = lookUp;
  if (answer?.ok === true) {
    const { name, firstName, headline } = answer.value;
    return (
      <p className={styles["looked-up"]}>
        <span id="looked-up">
          {headline === null
            ? i18n.t("person.looked_up", [name])
            : i18n.t("person.looked_up_as", [name, headline])}
        </span>{" "}
        <Button
          look="quiet"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone
          autoFocus
          aria-describedby="looked-up"
          onClick={() => onUse({ name, firstName })}
        >
          {i18n.t("person.use_looked_up")}
        </Button>
      </p>
    );
  }
  return (
    <p className={styles["looked-up"]}>
      <Button
        look="quiet"
        busy={lookUp.isAsking}
        aria-describedby={answer === undefined ? undefined : "not-looked-up"}
        onClick={() => void lookUp.ask(null)}
      >
        {i18n.t("person.look_up")}
      </Button>{" "}
      <span id="not-looked-up" aria-live="polite">
        {answer === undefined ? i18n.t("person.look_up_costs") : sayWhyNot(answer.failure, now())}
      </span>
    </p>
  );
}

/** The words for limits speak of messages, and there are enough of those. */
function sayWhyNot(failure: Failure, now: number): string {
  const isLimit = ["quota-reached", "too-fast", "on-hold"].includes(failure.kind);
  return isLimit ? i18n.t("person.look_up_later") : sayFailure(failure, now);
}
