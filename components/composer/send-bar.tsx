import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import styles from "./composer.module.css";

interface SendBarProps {
  inactive: boolean;
  busy: boolean;
  canStartOver: boolean;
  canUndo: boolean;
  onSend: () => void;
  onStartOver: () => Promise<void>;
  onUndo: () => void;
}

export function SendBar(props: SendBarProps) {
  const { inactive, busy, canStartOver, canUndo, onSend, onStartOver, onUndo } = props;
  return (
    <div className={styles["bar"]}>
      <Button look="primary" inactive={inactive} busy={busy} onClick={onSend}>
        {busy ? i18n.t("composer.sending") : i18n.t("composer.send")}
      </Button>
      <kbd className={styles["keys"]}>{sendKeysName()}</kbd>
      {canUndo && (
        <Button look="quiet" onClick={onUndo}>
          {i18n.t("composer.undo")}
        </Button>
      )}
      {canStartOver && !canUndo && !busy && (
        <Button look="quiet" onClick={() => void onStartOver()}>
          {i18n.t("composer.start_over")}
        </Button>
      )}
    </div>
  );
}

function sendKeysName(): string {
  return navigator.userAgent.includes("Mac") ? "⌘ ↵" : "Ctrl ↵";
}
