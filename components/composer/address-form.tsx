import { type FormEvent, useState } from "react";
import { i18n } from "#i18n";
import { useAsking } from "@/components/hooks/use-asking";
import type { Opened, TypedAddress } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { sayFailure } from "@/components/words/say-failure";
import { typedName } from "@/lib/linkedin/typed-name";
import styles from "./off-profile.module.css";

export interface AddressFormProps {
  onWrite: (typed: TypedAddress) => Promise<Opened>;
  /** Not once the user has left the form. */
  onOpened: (opened: Opened) => void;
}

/** A place for a profile's address and, because no page tells it here, for the person's name. */
export function AddressForm({ onWrite, onOpened }: AddressFormProps) {
  const { now } = useEnvironment();
  const { ask, isAsking, answer } = useAsking(onWrite, onOpened);
  const [url, setUrl] = useState("");
  const [name, setName] = useState("");
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isAsking) void ask({ url, named: typedName(name) });
  }
  return (
    <form onSubmit={submit} className={styles["form"]}>
      <h1 className={styles["title"]}>{i18n.t("off_profile.title")}</h1>
      <p className={styles["hint"]}>{i18n.t("off_profile.hint")}</p>
      <TextField
        id="address"
        label={i18n.t("off_profile.address")}
        value={url}
        placeholder={i18n.t("off_profile.placeholder")}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person opened this to type here
        autoFocus
        error={answer?.ok === false ? sayFailure(answer.failure, now()) : null}
        onValue={setUrl}
      />
      <TextField
        id="address-name"
        label={i18n.t("off_profile.name")}
        value={name}
        autoComplete="off"
        spellCheck={false}
        hint={i18n.t("off_profile.name_hint")}
        onValue={setName}
      />
      <Button look="primary" submit busy={isAsking}>
        {i18n.t("off_profile.write")}
      </Button>
    </form>
  );
}
