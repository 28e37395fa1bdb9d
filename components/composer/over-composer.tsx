import type { Opened } from "@/components/hooks/use-composer";
import { later } from "@/components/ui/later";
import type { PersonView } from "@/lib/messaging/protocol";
import type { AddressFormProps } from "./address-form";
import { BesideComposer } from "./beside-composer";

const AddressForm = later(async () => (await import("./no-composer")).AddressForm);
const Drafts = later(async () => (await import("./drafts")).Drafts);
const Explanation = later(async () => (await import("./explanation")).Explanation);
const KeysSheet = later(async () => (await import("./keys-sheet")).KeysSheet);
const LastSends = later(async () => (await import("./last-sends")).LastSends);

/** What lies over the composer, which stays as it is below. */
export type Over =
  | { kind: "address" }
  | { kind: "sends" }
  | { kind: "drafts" }
  | { kind: "keys" }
  | { kind: "explanation"; person: PersonView };

interface OverComposerProps {
  over: Over;
  form: AddressFormProps;
  /** Whether the text of an attempt waits below. */
  isBelow: (attemptId: string) => boolean;
  onOpenDraft: (attemptId: string) => Promise<Opened>;
  onBack: () => void;
}

export function OverComposer(props: OverComposerProps) {
  const { over, form, isBelow, onOpenDraft, onBack } = props;
  return (
    <BesideComposer key={over.kind} onBack={onBack}>
      {over.kind === "address" && <AddressForm {...form} />}
      {over.kind === "sends" && <LastSends />}
      {over.kind === "drafts" && (
        <Drafts isBelow={isBelow} onOpen={onOpenDraft} onOpened={form.onOpened} onBack={onBack} />
      )}
      {over.kind === "keys" && <KeysSheet />}
      {over.kind === "explanation" && <Explanation person={over.person} />}
    </BesideComposer>
  );
}
