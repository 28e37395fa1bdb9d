import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import type { AddressFormProps } from "./address-form";
import { CallHere } from "./call-here";
import styles from "./composer.module.css";
import { FirstRun } from "./first-run";
import { OffProfile } from "./off-profile";

// In the same file of the build: each of the two is rarely what a popup opens with.
export { AddressForm } from "./address-form";

interface NoComposerProps {
  failure: Failure;
  form: AddressFormProps;
  onRetry: () => void;
}

/** What the popup shows where it cannot open a composer: why, and the way on. */
export function NoComposer({ failure, form, onRetry }: NoComposerProps): ReactNode {
  const { openOptions } = useEnvironment();
  switch (failure.kind) {
    case "no-key":
    case "no-account":
      return <FirstRun missing={failure.kind} onSettings={() => void openOptions()} />;
    case "not-a-profile":
      return <OffProfile notice={null} {...form} />;
    case "tab-not-called":
      return <OffProfile notice={null} lead={<CallHere />} {...form} />;
    case "link-not-a-profile":
    case "own-profile":
    case "other-product":
      return <OffProfile notice={failure} {...form} />;
    default:
      return (
        <main className={styles["composer"]}>
          <FailureNotice
            failure={failure}
            actions={<Button onClick={onRetry}>{i18n.t("composer.retry")}</Button>}
          />
        </main>
      );
  }
}
