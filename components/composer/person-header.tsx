import { i18n } from "#i18n";
import type { PersonView } from "@/lib/messaging/protocol";
import { asciiSlug } from "./ascii-slug";
import styles from "./person-header.module.css";

/** Who the message goes to, and how sure that is. */
export function PersonHeader({ person }: { person: PersonView }) {
  const { name, slug, headline } = person;
  return (
    <header className={styles["person"]}>
      <span className={styles["initials"]} aria-hidden="true">
        {initials(name ?? slug)}
      </span>
      <div className={styles["facts"]}>
        <h1 className={styles["name"]}>
          <bdi>{name ?? slug}</bdi>
        </h1>
        {headline !== null && <p className={styles["headline"]}>{headline}</p>}
        <p className={styles["source"]}>
          {howSure(person)} · <bdi className={styles["slug"]}>in/{asciiSlug(slug)}</bdi>
        </p>
      </div>
    </header>
  );
}

function howSure({ origin, proven }: PersonView): string {
  if (origin === "link") return i18n.t("person.from_link");
  if (origin === "typed") return i18n.t("person.typed_in");
  return proven ? i18n.t("person.read_from_page") : i18n.t("person.address_only");
}

/** First letters of the first and the last word that begin with a letter. */
function initials(text: string): string {
  const words = text.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0))
    .join("")
    .toUpperCase();
}
