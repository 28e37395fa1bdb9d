import { i18n } from "#i18n";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PersonView } from "@/lib/messaging/protocol";

type Outdated = NonNullable<PersonView["greeting"]["outdated"]>;

interface GreetingNoticeProps {
  outdated: Outdated;
  /** What the person is called by now. */
  name: string;
  inactive: boolean;
  onGreet: (greeting: Pick<PersonView, "firstName"> | null) => void;
}

/** A first name that was set for another name than the one on screen: it waits for the user's word. */
export function GreetingNotice({ outdated, name, inactive, onGreet }: GreetingNoticeProps) {
  const { firstName } = outdated;
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button inactive={inactive} onClick={() => onGreet({ firstName })}>
            {firstName === null ? i18n.t("greeting.use_none") : i18n.t("greeting.use", [firstName])}
          </Button>
          <Button inactive={inactive} onClick={() => onGreet(null)}>
            {i18n.t("greeting.forget")}
          </Button>
        </>
      }
    >
      <p>{sayOutdated(outdated, name)}</p>
    </Notice>
  );
}

function sayOutdated({ firstName, setFor }: Outdated, name: string): string {
  if (setFor === null) return i18n.t("greeting.outdated_unnamed", [firstName ?? "", name]);
  return firstName === null
    ? i18n.t("greeting.outdated_none", [setFor, name])
    : i18n.t("greeting.outdated", [firstName, setFor, name]);
}
