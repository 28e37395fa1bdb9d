import { type FormEvent, useState } from "react";
import { i18n } from "#i18n";
import { useAllowance } from "@/components/hooks/use-allowance";
import { useEnvironment } from "@/components/hooks/use-environment";
import { MessagesLeft } from "@/components/quota/messages-left";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayFailure } from "@/components/words/say-failure";
import type { Failure } from "@/lib/kernel/failure";
import styles from "./off-profile.module.css";

interface OffProfileProps {
  /** Why the page itself cannot be written to, where that is worth a word. */
  notice: Failure | null;
  /** What was wrong with the address that was typed. */
  failure: Failure | null;
  isOpening: boolean;
  onWrite: (address: string) => void;
}

/** On any page that is no profile: what is left today, and a place for a profile's address. */
export function OffProfile({ notice, failure, isOpening, onWrite }: OffProfileProps) {
  const { now } = useEnvironment();
  const [address, setAddress] = useState("");
  const { allowance, failure: notAsked } = useAllowance();
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isOpening) onWrite(address);
  }
  return (
    <main className={styles["off"]}>
      <MessagesLeft allowance={allowance} now={now()} />
      {notAsked !== null && <FailureNotice failure={notAsked} tone="warn" />}
      {notice !== null && <FailureNotice failure={notice} tone="warn" />}
      <form onSubmit={submit} className={styles["form"]}>
        <h1 className={styles["title"]}>{i18n.t("off_profile.title")}</h1>
        <p className={styles["hint"]}>{i18n.t("off_profile.hint")}</p>
        <TextField
          id="address"
          label={i18n.t("off_profile.address")}
          value={address}
          placeholder={i18n.t("off_profile.placeholder")}
          autoComplete="off"
          spellCheck={false}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person opened this popup to type here
          autoFocus
          error={failure === null ? null : sayFailure(failure, now())}
          onValue={setAddress}
        />
        <Button look="primary" submit busy={isOpening}>
          {i18n.t("off_profile.write")}
        </Button>
      </form>
    </main>
  );
}
