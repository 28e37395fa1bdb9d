import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { MessagesLeft } from "@/components/quota/messages-left";
import { sayFailure } from "@/components/words/say-failure";
import { sayTime } from "@/components/words/say-time";
import type { Failure } from "@/lib/kernel/failure";
import type { ComposerView, DraftText, PersonView } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import { asciiSlug } from "./ascii-slug";
import styles from "./before-you-send.module.css";
import { sayStop } from "./say-stop";
import type { Stop } from "./what-stops";

interface BeforeYouSendProps {
  person: PersonView;
  account: ComposerView["account"];
  messageType: DraftText["messageType"];
  allowance: Allowance;
  /** Why the service could not say what is left, or null. */
  notAsked: Failure | null;
  lastContact: ComposerView["lastContact"];
  stop: Stop | null;
  /** The field itself says already what is missing. */
  saidAtField: boolean;
}

/** One look before Send: who, from which account, how, last contact, what is left. */
export function BeforeYouSend({
  person,
  account,
  messageType,
  allowance,
  notAsked,
  lastContact,
  stop,
  saidAtField,
}: BeforeYouSendProps) {
  const { now } = useEnvironment();
  const name: [string] = [person.name ?? person.slug];
  const to =
    messageType === "inmail" ? i18n.t("before.inmail_to", name) : i18n.t("before.message_to", name);
  const unsure =
    !person.proven ||
    person.signedInAs !== null ||
    lastContact?.state === "unconfirmed" ||
    lastContact?.state === "unavailable";
  const amber = unsure || stop !== null || notAsked !== null;
  return (
    <section
      aria-label={i18n.t("before.title")}
      className={`${styles["region"]} ${amber ? styles["amber"] : styles["green"]}`}
    >
      <p className={styles["line"]}>
        {to} {i18n.t("before.from", [account.name])}
      </p>
      <p className={styles["quiet"]}>{sayContact(lastContact, now())}</p>
      {stop !== null && stop.kind !== "quota" && !saidAtField && (
        <p className={styles["warning"]}>{sayStop(stop, now())}</p>
      )}
      {person.signedInAs !== null && (
        <p className={styles["warning"]}>
          {i18n.t("before.signed_in_as", [asciiSlug(person.signedInAs), account.name])}
        </p>
      )}
      {!person.proven && <p className={styles["warning"]}>{i18n.t("before.unproven")}</p>}
      <MessagesLeft allowance={allowance} now={now()} />
      {notAsked !== null && <p className={styles["warning"]}>{sayFailure(notAsked, now())}</p>}
    </section>
  );
}

function sayContact(contact: ComposerView["lastContact"], now: number): string {
  if (contact === null) return i18n.t("before.never");
  if (contact.at === null) return i18n.t("before.unconfirmed_unknown");
  const at: [string] = [sayTime(contact.at, now)];
  switch (contact.state) {
    case "sending":
      return i18n.t("before.sending", at);
    case "sent":
      return i18n.t("before.sent", at);
    case "refused":
      return i18n.t("before.refused", at);
    case "unconfirmed":
      return i18n.t("before.unconfirmed", at);
    case "held":
      return i18n.t("before.held", at);
    case "returned":
      return i18n.t("before.returned", at);
    case "not-delivered":
      return i18n.t("before.not_delivered", at);
    case "recalled":
      return i18n.t("before.recalled", at);
    case "unavailable":
      return i18n.t("before.unavailable", at);
  }
}
