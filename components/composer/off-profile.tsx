import type { ReactNode } from "react";
import { i18n } from "#i18n";
import { useAllowance } from "@/components/hooks/use-allowance";
import { useEnvironment } from "@/components/hooks/use-environment";
import { MessagesLeft } from "@/components/quota/messages-left";
import { ReminderOffer } from "@/components/quota/reminder-offer";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import type { Failure } from "@/lib/kernel/failure";
import type { Allowance } from "@/lib/quota/allowance";
import { leftOf } from "@/lib/quota/messages-left";
import { AddressForm, type AddressFormProps } from "./address-form";
import { LastSends } from "./last-sends";
import styles from "./off-profile.module.css";

interface OffProfileProps extends AddressFormProps {
  /** Why the page itself cannot be written to, where that is worth a word. */
  notice: Failure | null;
  /** What leads to a person without an address. */
  lead?: ReactNode;
}

/** On any page that is no profile: what is left today, and a place for a profile's address. */
export function OffProfile({ notice, lead, ...form }: OffProfileProps) {
  const { allowance, failure: notAsked } = useAllowance();
  return (
    <main className={styles["off"]}>
      {notice !== null && (
        <FailureNotice failure={notice} tone="warn" actions={<ProfileLink notice={notice} />} />
      )}
      {lead}
      <MessagesLeft allowance={allowance} />
      {isGone(allowance) && <ReminderOffer />}
      {notAsked !== null && <FailureNotice failure={notAsked} tone="warn" />}
      <AddressForm {...form} />
      <LastSends />
    </main>
  );
}

/** With nothing left until a moment that was named, there is something to be reminded of. */
function isGone(allowance: Allowance): boolean {
  const left = leftOf(allowance);
  return left !== null && left.left === 0 && left.resetsAt !== null;
}

/** From a paid product to the profile of the same person: LinkedIn leads from the one id there. */
function ProfileLink({ notice }: { notice: Failure }) {
  const { tab } = useEnvironment();
  if (notice.kind !== "other-product") return null;
  const address = `https://www.linkedin.com/in/${notice.profileId}/`;
  return (
    <Button onClick={() => void tab?.openBeside(address)}>
      {i18n.t("off_profile.open_profile")}
    </Button>
  );
}
