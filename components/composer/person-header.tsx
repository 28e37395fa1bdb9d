import { useState } from "react";
import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { InitialsMark } from "@/components/ui/initials-mark";
import { Notice } from "@/components/ui/notice";
import { initials } from "@/components/words/initials";
import type { TypedName } from "@/lib/linkedin/typed-name";
import type { PersonView } from "@/lib/messaging/protocol";
import { asciiSlug } from "./ascii-slug";
import { NameField } from "./name-field";
import styles from "./person-header.module.css";
import { sayDegree, sayHowSure } from "./say-person";

interface PersonHeaderProps {
  person: PersonView;
  onName: (typed: TypedName) => void;
  /** The keys go on in the message. */
  onNamed: () => void;
  onExplain: () => void;
}

/** Who the message goes to, and how sure that is; a name that no page told can be typed in here. */
export function PersonHeader({ person, onName, onNamed, onExplain }: PersonHeaderProps) {
  const { name, nameSource, slug, headline, degree } = person;
  const [isNaming, setNaming] = useState(false);
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
          {sayHowSure(person)}
          <Button look="quiet" aria-label={i18n.t("person.explain")} onClick={onExplain}>
            {i18n.t("person.why")}
          </Button>
          {near !== null && `·\u00A0${near} `}
          <span className={styles["address"]}>
            ·{"\u00A0"}
            <bdi className={styles["slug"]}>in/{asciiSlug(slug)}</bdi>
          </span>
          {nameSource === "typed" && !isNaming && (
            <Button look="quiet" onClick={() => setNaming(true)}>
              {i18n.t("person.change_name")}
            </Button>
          )}
        </p>
      </div>
      {person.reason === "page-not-readable" && (
        <div className={styles["wide"]}>
          <Notice tone="warn">
            <p>{i18n.t("person.page_not_readable")}</p>
          </Notice>
        </div>
      )}
      {(name === null || isNaming) && (
        <div className={styles["wide"]}>
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
