import { type ReactNode, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { i18n } from "#i18n";
import { type LeftOut, useAttachedFiles } from "@/components/hooks/use-attached-files";
import { useGivenFiles } from "@/components/hooks/use-given-files";
import { Button } from "@/components/ui/button";
import { sayBytes } from "@/components/words/say-bytes";
import { wordKey } from "@/components/words/word-key";
import type { AttachedFile } from "@/lib/files/attached-file";
import { fileLimits } from "@/lib/files/may-attach";
import styles from "./attached-files.module.css";

/** Why a text takes nothing for now: its message waits for an Undo, is leaving, or changes its account. */
export type Lock = "held" | "sending" | "switching";

interface AttachedFilesProps {
  files: readonly AttachedFile[];
  /**
   * Where the button stands: in a row that is there anyway, since a popup has 600 pixels. Null for an InMail, which
   * cannot carry any; one that is dropped all the same has to be told that, not lost.
   */
  place: HTMLElement | null;
  lock: Lock | null;
  onFiles: (files: AttachedFile[]) => void;
  onAttaching: (is: boolean) => void;
}

/** The files that go with a message: picked, dropped or pasted, each with a way to remove it. */
export function AttachedFiles(props: AttachedFilesProps) {
  const { files, place, lock } = props;
  const locked = lock !== null;
  const attached = useAttachedFiles({ ...props, locked });
  const { add, adding, removed, leftOut, backId } = attached;
  const removedId = useId();
  const partRef = useRef<HTMLDivElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const isOver = useGivenFiles(partRef, (given) => void add(given));
  return (
    <div ref={partRef} className={styles["part"]}>
      {files.length > 0 && (
        <ul className={styles["list"]} aria-label={i18n.t("files.list")}>
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              locked={locked}
              isBack={file.id === backId}
              onRemove={attached.remove}
            />
          ))}
        </ul>
      )}
      {removed !== null && !locked && (
        <p className={`${styles["file"]} ${styles["removed"]}`}>
          <span id={removedId} className={styles["name"]}>
            {i18n.t("files.removed", [removed.name])}
          </span>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone */}
          <Button look="quiet" autoFocus aria-describedby={removedId} onClick={attached.undo}>
            {i18n.t("composer.undo")}
          </Button>
        </p>
      )}
      <div aria-live="polite">
        {adding !== null && <p className={styles["adding"]}>{i18n.t("files.adding", [adding])}</p>}
      </div>
      {place !== null &&
        createPortal(
          <Button
            look="quiet"
            aria-label={i18n.t("files.attach")}
            inactive={locked}
            busy={adding !== null}
            onClick={() => inputRef.current?.click()}
          >
            {i18n.t("files.attach_short")}
          </Button>,
          place,
        )}
      <input
        ref={inputRef}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void add([...(currentTarget.files ?? [])]);
          // So that the same file can be picked once more.
          currentTarget.value = "";
        }}
      />
      <div aria-live="assertive">
        {leftOut.map((left) => (
          <p key={`${left.name} ${left.why}`} className={styles["left-out"]}>
            {sayLeftOut(left, lock)}
          </p>
        ))}
      </div>
      {isOver && !locked && <p className={styles["over"]}>{i18n.t("files.drop")}</p>}
    </div>
  );
}

/** The Undo has gone with its press, and a button in its place could be pressed unseen. */
function takeFocus(row: HTMLElement | null): void {
  row?.focus();
}

interface FileRowProps {
  file: AttachedFile;
  locked: boolean;
  /** Its removal was taken back. */
  isBack: boolean;
  onRemove: (file: AttachedFile) => void;
}

function FileRow({ file, locked, isBack, onRemove }: FileRowProps): ReactNode {
  return (
    <li className={styles["file"]} tabIndex={-1} ref={isBack ? takeFocus : undefined}>
      <bdi className={styles["name"]} title={file.name}>
        {file.name}
      </bdi>
      <span className={styles["size"]}>{sayBytes(file.size)}</span>
      <Button
        look="quiet"
        inactive={locked}
        aria-label={i18n.t("files.remove", [file.name])}
        onClick={() => onRemove(file)}
      >
        {i18n.t("files.remove_short")}
      </Button>
    </li>
  );
}

function sayLeftOut({ name, size, why }: LeftOut, lock: Lock | null): string {
  switch (why) {
    case "too-large":
      return i18n.t("files.too_large", [name, sayBytes(size), sayBytes(fileLimits.size)]);
    case "locked":
      return i18n.t(wordKey("files", `locked-${lock ?? "before"}`), [name]);
    case "too-many":
      return i18n.t("files.too_many", [name, String(fileLimits.number)]);
    default:
      return i18n.t(wordKey("files", why), [name]);
  }
}
