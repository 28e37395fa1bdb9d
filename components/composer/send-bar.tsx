import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import styles from "./composer.module.css";
import { sendKeysName, undoKeysName } from "./key-names";
import { UndoButton } from "./undo-button";

interface SendBarProps {
  inactive: boolean;
  busy: boolean;
  /** The Undo window, ISO 8601; null outside of it. */
  held: { since: string; until: string } | null;
  secondsLeft: number;
  canStartOver: boolean;
  /** For the text before a template, the default among them, took its place. */
  canUndo: boolean;
  onSend: () => void;
  onUndoSend: () => void;
  onStartOver: () => void;
  onUndo: () => void;
}

/** Send stays in its place, and keeps the focus, from the press to the outcome. */
export function SendBar(props: SendBarProps) {
  const { inactive, busy, held, secondsLeft: seconds, canStartOver, canUndo } = props;
  const { onSend, onUndoSend, onStartOver, onUndo } = props;
  const isHeld = seconds > 0;
  return (
    <>
      {held !== null && isHeld && (
        <progress aria-hidden className={styles["left"]} max={secondsOf(held)} value={seconds} />
      )}
      <div className={styles["bar"]}>
        <Button look="primary" inactive={inactive} busy={busy} onClick={onSend}>
          {busy ? sayBusy(seconds) : i18n.t("composer.send")}
        </Button>
        {isHeld && (
          <span className={styles["beside"]}>
            <UndoButton onUndo={onUndoSend} hasKey />
            <kbd className={styles["keys"]}>{undoKeysName()}</kbd>
          </span>
        )}
        {!busy && <kbd className={styles["keys"]}>{sendKeysName()}</kbd>}
        {canUndo && !busy && (
          <Button look="quiet" onClick={onUndo}>
            {i18n.t("composer.undo")}
          </Button>
        )}
        {canStartOver && !busy && (
          <Button look="quiet" onClick={onStartOver}>
            {i18n.t("composer.start_over")}
          </Button>
        )}
      </div>
    </>
  );
}

function secondsOf({ since, until }: { since: string; until: string }): number {
  return (Date.parse(until) - Date.parse(since)) / 1_000;
}

function sayBusy(seconds: number): string {
  return seconds > 0 ? i18n.t("composer.sends_in", [String(seconds)]) : i18n.t("composer.sending");
}
