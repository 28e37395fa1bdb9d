import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DraftText, PersonView } from "@/lib/messaging/protocol";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";

interface NameOfferProps {
  person: PersonView;
  draft: DraftText;
  onPutIn: (firstName: string) => void;
}

/** A name that is known after the text was begun is offered, never put in. */
export function NameOffer({ person: { firstName, nameSource }, draft, onPutIn }: NameOfferProps) {
  if (firstName === null || !draft.touched || !hasPlace(draft)) return null;
  const words =
    nameSource === "typed"
      ? i18n.t("offer.typed_name", [firstName])
      : i18n.t("offer.page_name", [firstName]);
  return (
    <Notice
      tone="plain"
      actions={<Button onClick={() => onPutIn(firstName)}>{i18n.t("offer.put_in")}</Button>}
    >
      <p>{words}</p>
    </Notice>
  );
}

function hasPlace({ message, subject, messageType }: DraftText): boolean {
  const text = messageType === "inmail" ? `${subject}\n${message}` : message;
  return unfilledPlaces(text).some(({ name }) => name === "first_name");
}
