import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sentSubject } from "@/lib/drafts/sent-subject";
import type { DraftText, PersonView } from "@/lib/messaging/protocol";
import { hasName, replaceName } from "@/lib/templates/replace-name";
import { unfilledPlaces } from "@/lib/templates/unfilled-places";

interface NameOfferProps {
  person: PersonView;
  /** A text that somebody typed in. */
  draft: DraftText;
  /** First names that were in use before. */
  former: readonly string[];
  onPutIn: (firstName: string) => void;
  onRename: (renamed: Pick<DraftText, "message" | "subject">) => void;
  /** The names in the text are to stay. */
  onLeave: () => void;
}

/** A name that is known, or corrected, after the text was begun is offered, never put in. */
export function NameOffer(props: NameOfferProps) {
  const { person, draft, former, onPutIn, onRename, onLeave } = props;
  const { firstName, nameSource } = person;
  if (firstName === null) return null;
  const text = `${sentSubject(draft)}\n${draft.message}`;
  const from = former.find((name) => hasName(text, name));
  if (from !== undefined) {
    const change = (each: string) => replaceName(each, from, firstName);
    const renamed = { message: change(draft.message), subject: change(draft.subject) };
    const actions = (
      <>
        <Button onClick={() => onRename(renamed)}>{i18n.t("offer.rename")}</Button>
        <Button onClick={onLeave}>{i18n.t("offer.leave")}</Button>
      </>
    );
    return (
      <Notice tone="plain" actions={actions}>
        <p>{i18n.t("offer.other_name", [from, firstName])}</p>
      </Notice>
    );
  }
  if (!hasPlace(text)) return null;
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

function hasPlace(text: string): boolean {
  return unfilledPlaces(text).some(({ name }) => name === "first_name");
}
