import { useRef, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { InitialsMark } from "@/components/ui/initials-mark";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { initials } from "@/components/words/initials";
import type { Failure } from "@/lib/kernel/failure";
import type { TypedName } from "@/lib/linkedin/typed-name";
import type { PersonView } from "@/lib/messaging/protocol";
import { asciiSlug } from "./ascii-slug";
import { GreetingLine } from "./greeting-line";
import styles from "./person-header.module.css";
import { sayDegree, sayHowSure } from "./say-person";

const NameField = later(async () => (await import("./name-field")).NameField);
const GreetingField = later(async () => (await import("./greeting-field")).GreetingField);
const GreetingNotice = later(async () => (await import("./greeting-notice")).GreetingNotice);

interface PersonHeaderProps {
  person: PersonView;
  greeting: {
    greet: (greeting: Pick<PersonView, "firstName"> | null) => void;
    failure: Failure | null;
  };
  /** While a message is under way, or sent, the greeting stays as it is. */
  locked: boolean;
  onName: (typed: TypedName) => void;
  /** The name, or the greeting, is settled: the keys go on in the message. */
  onNamed: () => void;
  onExplain: () => void;
}

/** Who the message goes to, how sure that is, and how they are greeted; what no page told can be typed in here. */
export function PersonHeader(props: PersonHeaderProps) {
  const { person, greeting, locked, onName, onNamed, onExplain } = props;
  const { name, nameSource, slug, headline, degree, firstName } = person;
  const { panel } = useEnvironment();
  const [isNaming, setNaming] = useState(false);
  const [isGreeting, setGreeting] = useState(false);
  const editRef = useRef<HTMLButtonElement>(null);
  /** The field for the name fills the greeting, too. */
  const isNamed = name !== null || firstName !== null;
  const near = sayDegree(degree);
  return (
    <header className={styles["person"]}>
      <InitialsMark letters={initials(name ?? slug)} />
      <div className={styles["facts"]}>
        <h1 className={styles["name"]}>
          <bdi>{name ?? slug}</bdi>
        </h1>
        {headline !== null && <p className={styles["headline"]}>{headline}</p>}
        <p className={styles["source"]}>
          <span>
            {sayHowSure(person, panel !== null)}
            <Button look="quiet" aria-label={i18n.t("person.explain")} onClick={onExplain}>
              {i18n.t("person.why")}
            </Button>
          </span>{" "}
          {near !== null && <span>{near}</span>}{" "}
          <span>
            <bdi className={styles["slug"]}>in/{asciiSlug(slug)}</bdi>
          </span>{" "}
          {isNamed && (
            <GreetingLine
              person={person}
              isEditing={isGreeting}
              inactive={locked}
              editRef={editRef}
              onEdit={() => setGreeting(true)}
            />
          )}
          {(nameSource === "typed" || name === null) && isNamed && !isNaming && (
            <span>
              <Button look="quiet" onClick={() => setNaming(true)}>
                {i18n.t("person.change_name")}
              </Button>
            </span>
          )}
        </p>
      </div>
      <div aria-live="polite" className={styles["wide"]}>
        {person.greeting.outdated !== null && (
          <GreetingNotice
            outdated={person.greeting.outdated}
            name={name ?? slug}
            inactive={locked}
            onGreet={(word) => {
              // Its buttons go with the answer.
              onNamed();
              greeting.greet(word);
            }}
          />
        )}
        {greeting.failure !== null && <FailureNotice failure={greeting.failure} tone="warn" />}
      </div>
      {isGreeting && isNamed && !locked && (
        <div className={styles["wide"]}>
          <GreetingField
            person={person}
            onGreet={greeting.greet}
            onClose={(isDone) => {
              setGreeting(false);
              if (isDone) editRef.current?.focus();
            }}
          />
        </div>
      )}
      {person.reason === "page-not-readable" && (
        <div className={styles["wide"]}>
          <Notice tone="warn">
            <p>{i18n.t("person.page_not_readable")}</p>
          </Notice>
        </div>
      )}
      {(!isNamed || isNaming) && (
        <div className={`${styles["wide"]} ${styles["field"]}`}>
          <NameField
            recipientId={person.recipientId}
            name={name ?? ""}
            doubtful={name === null ? person.doubtful : null}
            onName={onName}
            onDone={() => {
              setNaming(false);
              onNamed();
            }}
          />
        </div>
      )}
    </header>
  );
}
