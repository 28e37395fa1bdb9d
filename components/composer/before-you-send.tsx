import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { useOnline } from "@/components/hooks/use-online";
import { later } from "@/components/ui/later";
import { wordKey } from "@/components/words/word-key";
import { MessagesLeft } from "@/components/quota/messages-left";
import { sayFailure } from "@/components/words/say-failure";
import { sayTime } from "@/components/words/say-time";
import type { Failure } from "@/lib/kernel/failure";
import type { AccountView, ComposerView, DraftText, PersonView } from "@/lib/messaging/protocol";
import type { Allowance } from "@/lib/quota/allowance";
import type { Look } from "@/lib/guard/look";
import type { AccountLineProps } from "./account-line";
import type { Preflight } from "@/lib/preflight/preflight";
import { asciiSlug } from "./ascii-slug";
import styles from "./before-you-send.module.css";
import { isAmber, isOdd, isUnwell } from "./is-amber";
import { sayStop } from "./say-stop";
import { mayNotCount, type Stop, usedUp } from "./what-stops";

const AccountLine = later(async () => (await import("./account-line")).AccountLine);

const GuardLines = later(async () => (await import("./guard-words")).GuardLines);

const KnownBefore = later(async () => (await import("./known-before")).KnownBefore);

interface BeforeYouSendProps {
  person: PersonView;
  account: ComposerView["account"];
  accountBy: ComposerView["accountBy"];
  sender: Pick<AccountLineProps, "accounts" | "inactive" | "takesFocus" | "failure"> & {
    account: AccountView | null;
    switchTo: (accountId: string) => Promise<void>;
  };
  messageType: DraftText["messageType"];
  allowance: Allowance;
  /** Why the service could not say what is left, or null. */
  notAsked: Failure | null;
  lastContact: ComposerView["lastContact"];
  /** What the service says of the person; null as long as it said nothing. */
  known: Preflight | null;
  /** The user chose the type by hand. */
  isTypeChosen: boolean;
  onChoose: (type: DraftText["messageType"]) => void;
  /** What a second look found in the text; null before it, and where it could not be made. */
  found: Look | null;
  /** The question at Send says it already. */
  isAsked: boolean;
  stop: Stop | null;
  /** The field itself says already what is missing. */
  saidAtField: boolean;
}

const toKeys = { message: "before.message_to", inmail: "before.inmail_to" } as const;

/** One look before Send: who, from which account, how, what speaks against it, last contact, what is left. */
export function BeforeYouSend({
  person,
  account,
  accountBy,
  sender,
  messageType,
  allowance,
  notAsked,
  lastContact,
  known,
  isTypeChosen,
  onChoose,
  found,
  isAsked,
  stop,
  saidAtField,
}: BeforeYouSendProps) {
  const { now } = useEnvironment();
  const isOffline = !useOnline();
  const name: [string] = [person.name ?? person.slug];
  const isReply = messageType === "message" && known?.conversation === true;
  // The service knows of the whole conversation, Courier only of what left through it.
  const isToldBetter = lastContact === null && known !== null && known.conversation !== null;
  const isFree = mayNotCount(stop, allowance, now());
  const amber = isAmber(
    {
      person,
      account: sender.account,
      messageType,
      allowance,
      notAsked,
      lastContact,
      known,
      found,
      stop,
      isOffline,
    },
    now(),
  );
  return (
    <section
      aria-label={i18n.t("before.title")}
      className={`${styles["region"]} ${amber ? styles["amber"] : styles["green"]}`}
    >
      <p className={styles["line"]}>
        {i18n.t(isReply ? "before.reply_to" : toKeys[messageType], name)}{" "}
        {i18n.t(wordKey("before_from", accountBy), [account.name])}
      </p>
      {isOffline && <p className={styles["warning"]}>{i18n.t("before.offline")}</p>}
      {person.signedInAs !== null && (
        <p className={styles["warning"]}>
          {i18n.t("before.signed_in_as", [asciiSlug(person.signedInAs), account.name])}
        </p>
      )}
      {stop !== null && usedUp(stop) === null && !saidAtField && (
        <p className={styles["warning"]}>{sayStop(stop)}</p>
      )}
      {isOdd(found) && <GuardLines found={found} name={name[0]} isAsked={isAsked} />}
      {!person.proven && (
        <p className={styles["warning"]}>
          {i18n.t(known?.members === "one" ? "before.unproven_found" : "before.unproven")}
        </p>
      )}
      {!isToldBetter && <p className={styles["quiet"]}>{sayContact(lastContact, now())}</p>}
      {known !== null && (
        <KnownBefore
          known={known}
          messageType={messageType}
          name={name[0]}
          isChosen={isTypeChosen}
          now={now()}
          onChoose={onChoose}
        />
      )}
      {sender.account !== null && (isUnwell(sender.account) || sender.accounts.length > 1) && (
        <AccountLine
          {...sender}
          account={sender.account}
          signedInId={person.signedInId}
          onSwitch={(accountId) => void sender.switchTo(accountId)}
        />
      )}
      <MessagesLeft allowance={allowance} />
      {isFree && <p className={styles["warning"]}>{i18n.t("before.may_not_count")}</p>}
      {notAsked !== null && !isOffline && (
        <p className={styles["warning"]}>{sayFailure(notAsked, now())}</p>
      )}
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
