import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { useAsking } from "@/components/hooks/use-asking";
import type { Opened } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayTime } from "@/components/words/say-time";
import { mostRemoved } from "@/lib/drafts/most-removed";
import type { Failure } from "@/lib/kernel/failure";
import type { Result } from "@/lib/kernel/result";
import { ask } from "@/lib/messaging/client";
import type { DraftsView } from "@/lib/messaging/protocol";
import styles from "./drafts.module.css";

type Row = DraftsView["drafts"][number];
type Damaged = DraftsView["damaged"][number];

interface DraftsProps {
  /** Whether the text of an attempt waits below the list. */
  isBelow: (attemptId: string) => boolean;
  onOpen: (attemptId: string) => Promise<Opened>;
  /** Not once the user has left the list. */
  onOpened: (opened: Opened) => void;
  onBack: () => void;
}

/** The texts that were typed and not sent: each can be gone on with, or deleted. */
export function Drafts({ isBelow, onOpen, onOpened, onBack }: DraftsProps) {
  const opening = useAsking(onOpen, onOpened);
  const goOn = (id: string) => (isBelow(id) ? onBack() : void opening.ask(id));
  const { drafts, failure, last, backId, remove, restore } = useDrafts();
  if (drafts === undefined) return null;
  if (!drafts.ok) return <FailureNotice failure={drafts.failure} tone="warn" />;
  const { drafts: rows, damaged } = drafts.value;
  return (
    <section className={styles["drafts"]} aria-labelledby="drafts">
      <h1 id="drafts" className={styles["title"]}>
        {i18n.t("drafts.title")}
      </h1>
      {opening.answer?.ok === false && (
        <FailureNotice failure={opening.answer.failure} tone="warn" />
      )}
      {failure !== null && <FailureNotice failure={failure} tone="warn" />}
      <div aria-live="polite">
        {last !== undefined && (
          <Deleted key={last.attemptId} name={last.name} onUndo={() => void restore(last)} />
        )}
      </div>
      {damaged.map((each) => (
        <DamagedDraft key={each.attemptId} each={each} onDelete={remove} />
      ))}
      {rows.length + damaged.length === 0 && (
        <p className={styles["quiet"]}>{i18n.t("drafts.none")}</p>
      )}
      <ul className={styles["list"]}>
        {rows.map((row) => (
          <li
            key={row.attemptId}
            tabIndex={-1}
            ref={row.attemptId === backId ? takeFocus : undefined}
          >
            <DraftRow row={row} onOpen={goOn} onDelete={remove} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The last Undo has gone with its press, and a button in its place could be pressed unseen. */
function takeFocus(row: HTMLElement | null): void {
  row?.focus();
}

/** A draft that was deleted here, and what it is called. */
interface Gone {
  attemptId: string;
  name: string;
}

/** What is deleted can be brought back while the list is open, the last one first. */
function useDrafts() {
  const [drafts, setDrafts] = useState<Result<DraftsView>>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [deleted, setDeleted] = useState<readonly Gone[]>([]);
  const [backId, setBackId] = useState<string | null>(null);
  useEffect(() => {
    void ask("drafts.list", {}).then(setDrafts);
  }, []);
  /** Where a change did not work, the list as it was is still there, and what can be brought back. */
  function take(left: Result<DraftsView>): boolean {
    if (left.ok) setDrafts(left);
    setFailure(left.ok ? null : left.failure);
    return left.ok;
  }
  async function remove(attemptId: string, name: string): Promise<void> {
    const isGone = take(await ask("drafts.remove", { attemptId }));
    if (isGone) setDeleted((before) => [...before, { attemptId, name }].slice(-mostRemoved));
  }
  async function restore({ attemptId }: Gone): Promise<void> {
    const isBack = take(await ask("drafts.restore", { attemptId }));
    if (!isBack) return;
    setBackId(attemptId);
    setDeleted((before) => before.filter((each) => each.attemptId !== attemptId));
  }
  const last = deleted.at(-1);
  return { drafts, failure, last, backId: last === undefined ? backId : null, remove, restore };
}

interface OnDelete {
  onDelete: (attemptId: string, name: string) => Promise<void>;
}

function DraftRow({
  row,
  onOpen,
  onDelete,
}: { row: Row; onOpen: (id: string) => void } & OnDelete) {
  const { now } = useEnvironment();
  const { attemptId, account, message, updatedAt } = row;
  const name = row.name ?? row.slug;
  return (
    <div className={styles["row"]}>
      <bdi className={styles["name"]}>{name}</bdi>
      <time className={styles["quiet"]} dateTime={updatedAt}>
        {sayTime(updatedAt, now())}
      </time>
      <p className={styles["line"]} dir="auto">
        {firstLine(row)}
      </p>
      <p className={styles["quiet"]}>
        {account === null ? i18n.t("drafts.no_account") : i18n.t("before_from.chosen", [account])}
      </p>
      <div className={styles["buttons"]}>
        {account !== null && (
          <Button aria-label={i18n.t("drafts.open_to", [name])} onClick={() => onOpen(attemptId)}>
            {i18n.t("drafts.go_on")}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={i18n.t("drafts.delete_to", [name])}
          onClick={() => void onDelete(attemptId, name)}
        >
          {i18n.t("drafts.delete")}
        </Button>
      </div>
      {account === null && <WholeText text={message} />}
    </div>
  );
}

/** The first line with words in it; an InMail may have a subject and no text yet. */
function firstLine({ message, subject }: Row): string {
  const line = message.split("\n").find((each) => each.trim() !== "");
  return line ?? (subject.trim() === "" ? i18n.t("drafts.empty") : subject);
}

function DamagedDraft({ each, onDelete }: { each: Damaged } & OnDelete) {
  const { attemptId, message } = each;
  const name = i18n.t("drafts.damaged_name");
  return (
    <Notice
      tone="warn"
      title={i18n.t("drafts.damaged")}
      actions={
        <Button look="quiet" onClick={() => void onDelete(attemptId, name)}>
          {i18n.t("drafts.delete")}
        </Button>
      }
    >
      <p>{i18n.t(message === null ? "drafts.damaged_lost" : "drafts.damaged_text")}</p>
      {message !== null && <WholeText text={message} />}
    </Notice>
  );
}

/** To be read and copied. */
function WholeText({ text }: { text: string }) {
  return (
    <details>
      <summary>{i18n.t("drafts.whole")}</summary>
      <p className={styles["whole"]} dir="auto">
        {text}
      </p>
    </details>
  );
}

function Deleted({ name, onUndo }: { name: string; onUndo: () => void }) {
  return (
    <div className={styles["deleted"]}>
      <p>{i18n.t("drafts.deleted", [name])}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone */}
      <Button autoFocus onClick={onUndo}>
        {i18n.t("composer.undo")}
      </Button>
    </div>
  );
}
