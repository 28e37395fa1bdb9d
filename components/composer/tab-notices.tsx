import type { Whom } from "@/components/hooks/use-composer";
import { useEnvironment } from "@/components/hooks/use-environment";
import { later } from "@/components/ui/later";
import type { PersonKnown } from "@/lib/messaging/protocol";
import styles from "./composer.module.css";

/** Send waits for the answer whether or not the question is loaded yet. */
const MovedNotice = later(async () => (await import("./moved-notice")).MovedNotice);

/** Only a side panel stands beside a tab where Courier was not called. */
const CallHere = later(async () => (await import("./call-here")).CallHere);

interface TabNoticesProps {
  /** Somebody else in the tab, as long as that is a question; null for nobody. */
  moved: PersonKnown["moved"];
  isUnseen: boolean;
  name: string;
  isSent: boolean;
  onReopen: (whom: Whom) => void;
  onStay: () => void;
}

/** What the tab has to do with the person of the composer, where that has to be said. */
export function TabNotices({ moved, isUnseen, name, isSent, onReopen, onStay }: TabNoticesProps) {
  const { panel } = useEnvironment();
  return (
    <>
      <div role="alert" className={styles["status"]}>
        {moved !== null && (
          <MovedNotice
            shown={moved.shown}
            name={name}
            inPanel={panel !== null}
            isSent={isSent}
            onSwitch={() => onReopen(panel === null ? "shown" : "in-front")}
            onStay={onStay}
          />
        )}
      </div>
      {isUnseen && <CallHere />}
    </>
  );
}
