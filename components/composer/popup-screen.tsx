import { i18n } from "#i18n";
import type { OpenForTab } from "@/components/hooks/open-for-tab";
import { useComposer } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import { Composer } from "./composer";
import styles from "./composer.module.css";
import { FirstRun } from "./first-run";
import { OffProfile } from "./off-profile";
import { Opening, PopupFrame } from "./popup-frame";

/** What the toolbar click opens: the composer, or what is missing for one. */
export function PopupScreen({ openForTab }: { openForTab: OpenForTab }) {
  const { opened, typed, reopen } = useComposer(openForTab);
  return (
    <PopupFrame>
      {opened.data === undefined ? (
        <Opening />
      ) : opened.data.ok ? (
        <Composer
          key={opened.data.value.person.recipientId}
          view={opened.data.value}
          onReopen={reopen}
        />
      ) : (
        <NoComposer
          failure={opened.data.failure}
          typedFailure={typed.data?.ok === false ? typed.data.failure : null}
          isOpening={typed.isPending}
          onWrite={typed.mutate}
          onRetry={reopen}
        />
      )}
    </PopupFrame>
  );
}

interface NoComposerProps {
  failure: Failure;
  typedFailure: Failure | null;
  isOpening: boolean;
  onWrite: (address: string) => void;
  onRetry: () => void;
}

function NoComposer({ failure, typedFailure, isOpening, onWrite, onRetry }: NoComposerProps) {
  const { openOptions } = useEnvironment();
  switch (failure.kind) {
    case "no-key":
    case "no-account":
      return <FirstRun missing={failure.kind} onSettings={() => void openOptions()} />;
    case "not-a-profile":
    case "link-not-a-profile":
    case "own-profile":
      return (
        <OffProfile
          notice={failure.kind === "not-a-profile" ? null : failure}
          failure={typedFailure}
          isOpening={isOpening}
          onWrite={onWrite}
        />
      );
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
