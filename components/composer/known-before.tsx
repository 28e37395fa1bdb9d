import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { sayNumber } from "@/components/words/say-number";
import { sayDay } from "@/components/words/say-time";
import type { DraftText } from "@/lib/messaging/protocol";
import type { LastWords } from "@/lib/preflight/facts";
import type { Preflight } from "@/lib/preflight/preflight";
import { type Objection, speaksAgainst } from "@/lib/preflight/speaks-against";
import { suggestType } from "@/lib/preflight/suggest-type";
import styles from "./before-you-send.module.css";

interface KnownBeforeProps {
  known: Preflight;
  messageType: DraftText["messageType"];
  /** What the person is called. */
  name: string;
  /** The user chose the type by hand: nothing is suggested against that. */
  isChosen: boolean;
  now: number;
  onChoose: (type: DraftText["messageType"]) => void;
}

/** What the service knows of the person: the conversation, how near the two are, and what speaks against it. */
export function KnownBefore({
  known,
  messageType,
  name,
  isChosen,
  now,
  onChoose,
}: KnownBeforeProps) {
  const against = speaksAgainst(known, messageType);
  const better = isChosen ? null : betterType(known, messageType);
  const near = sayNearness(known, messageType, against, name);
  return (
    <>
      {known.lastWords === null ? (
        <Conversation known={known} messageType={messageType} />
      ) : (
        <LastLine words={known.lastWords} name={name} now={now} />
      )}
      {against.includes("two-members") && (
        <p className={styles["warning"]}>{i18n.t("known.two_members")}</p>
      )}
      {(near !== null || better !== null) && (
        <p className={styles[isWarning(against) ? "warning" : "quiet"]}>
          {near}{" "}
          {better !== null && (
            <Button look="quiet" onClick={() => onChoose(better)}>
              {i18n.t(better === "inmail" ? "known.use_inmail" : "known.use_message")}
            </Button>
          )}
        </p>
      )}
    </>
  );
}

type TypeProps = Pick<KnownBeforeProps, "known" | "messageType">;

function Conversation({ known, messageType }: TypeProps) {
  const words = sayConversation(known, messageType);
  return words === null ? null : <p className={styles["quiet"]}>{words}</p>;
}

function sayConversation(known: Preflight, type: DraftText["messageType"]): string | null {
  const { conversation } = known;
  const isConnected = known.connected === true && type === "message";
  if (conversation === true) return i18n.t("known.conversation");
  if (isConnected) return i18n.t(conversation === null ? "known.connected" : "known.connected_new");
  // To a stranger what follows from it is said, and the room is small.
  const isSaid = speaksAgainst(known, type).includes("not-connected");
  return conversation === null || isSaid ? null : i18n.t("known.no_conversation");
}

function LastLine({ words, name, now }: { words: LastWords; name: string; now: number }) {
  const { by, at, line } = words;
  return (
    <p className={styles[by === "us" ? "warning" : "quiet"]}>
      <span className={styles["when"]}>{sayWhose(by, name, sayDay(at, now))}</span>
      {line !== "" && (
        <q className={styles["last"]}>
          <bdi>{line}</bdi>
        </q>
      )}
    </p>
  );
}

function sayWhose(by: LastWords["by"], name: string, day: string): string {
  if (by === "us") return i18n.t("known.unanswered", [day]);
  return by === "them" ? i18n.t("known.last_theirs", [name, day]) : i18n.t("known.last", [day]);
}

function isWarning(against: readonly Objection[]): boolean {
  return against.some((each) => each !== "unanswered" && each !== "two-members");
}

/** The type that is suggested, where that is another one than the chosen. */
function betterType(known: Preflight, type: DraftText["messageType"]) {
  const suggestion = suggestType(known);
  if (suggestion === null) return null;
  const better = suggestion.type === "inmail" ? "inmail" : "message";
  return better === type ? null : better;
}

function sayNearness(
  known: Preflight,
  type: DraftText["messageType"],
  against: readonly Objection[],
  name: string,
): string | null {
  const said = [
    sayTie(known, type, against, name),
    against.includes("invitation-pending") ? i18n.t("known.invitation_sent") : null,
    known.invitation === "received" ? i18n.t("known.invitation_received", [name]) : null,
    sayInmail(known, type, against, name),
  ].filter((each) => each !== null);
  return said.length === 0 ? null : said.join(" ");
}

function sayTie(
  { connected }: Preflight,
  type: DraftText["messageType"],
  against: readonly Objection[],
  name: string,
): string | null {
  if (against.includes("not-connected")) return i18n.t("known.not_connected");
  return connected === true && type === "inmail" ? i18n.t("known.connected_inmail", [name]) : null;
}

/** No number that the service did not say. */
function sayInmail(
  { connected, conversation, credits, openProfile }: Preflight,
  type: DraftText["messageType"],
  against: readonly Objection[],
  name: string,
): string | null {
  if (against.includes("no-credits")) return i18n.t("known.no_credits");
  const isOf = type === "inmail" || against.includes("not-connected");
  if (!isOf || (type === "message" && (connected !== false || conversation === true))) return null;
  if (openProfile === true) return i18n.t("known.open_profile", [name]);
  if (credits === null) return null;
  return credits === 0 ? i18n.t("known.no_inmail") : i18n.t("known.credits", [sayNumber(credits)]);
}
