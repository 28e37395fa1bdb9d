import type { Ref } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import type { PersonView } from "@/lib/messaging/protocol";
import styles from "./greeting-line.module.css";

interface GreetingLineProps {
  person: PersonView;
  isEditing: boolean;
  inactive: boolean;
  editRef: Ref<HTMLButtonElement>;
  onEdit: () => void;
}

/** Which first name texts to this person use, how sure that is, and the way to change it. */
export function GreetingLine({ person, isEditing, inactive, editRef, onEdit }: GreetingLineProps) {
  const { firstName, greeting } = person;
  const isGuess = firstName !== null && greeting.source === "guessed";
  return (
    <span>
      {firstName === null ? (
        sayNone(person)
      ) : (
        <>
          {i18n.t("greeting.label")}{" "}
          <bdi className={styles[isGuess ? "guess" : "name"]}>{firstName}</bdi>
          {isGuess && `, ${i18n.t("greeting.guessed")}`}
          {greeting.setFor !== null && `, ${i18n.t("greeting.set_for", [greeting.setFor])}`}
        </>
      )}{" "}
      <Button
        look="quiet"
        ref={editRef}
        aria-label={i18n.t("greeting.edit_label")}
        aria-expanded={isEditing}
        inactive={inactive}
        onClick={onEdit}
      >
        {i18n.t("greeting.edit")}
      </Button>
    </span>
  );
}

function sayNone({ greeting }: PersonView): string {
  return greeting.source === "set" ? i18n.t("greeting.none_wanted") : i18n.t("greeting.none");
}
