import { useEffect, useMemo, useState } from "react";
import type { Stop } from "@/components/composer/what-stops";
import { sentSubject } from "@/lib/drafts/sent-subject";
import type { Before, Look, look } from "@/lib/guard/look";
import { ask } from "@/lib/messaging/client";
import type { ComposerView, Consent, DraftText, PersonView } from "@/lib/messaging/protocol";

/** What the user was asked about a text and wants to send in spite of. */
export type Agreement = "as-written" | "wrong-name";

interface Said {
  text: string;
  agreed: readonly Agreement[];
  asked: Agreement | null;
}

/**
 * The second look at a text before it is sent. Its rules and tables come in a file of their own, and
 * until they are there nothing may be sent (`isReady`); where they cannot be had, that is asked
 * about like a wrong name. What was agreed to holds for that text alone.
 */
export function useGuard(view: ComposerView, person: PersonView, draft: DraftText) {
  const rules = useRules();
  const before = useBefore(person.recipientId);
  const { message, messageType } = draft;
  const subject = sentSubject(draft);
  const sender = view.account.name;
  const found = useMemo<Look | null>(() => {
    const text = { message, subject };
    return rules?.look?.(text, { ...person, sender }, before) ?? null;
  }, [rules, before, message, subject, person, sender]);
  const text = [messageType, subject, message, person.name, found?.wrongName?.name].join("\n");
  const [last, setSaid] = useState<Said>({ text: "", agreed: [], asked: null });
  const said = last.text === text ? last : { text, agreed: [], asked: null };

  /** At a press of Send: what has to be asked first, and what the worker is told. */
  function judge(
    more: readonly Agreement[],
    stop: Stop | null,
  ): { asks: Agreement | null; consents: Consent[] } {
    // What is missing comes first: the text will be another one.
    if (stop !== null && stop.kind !== "left-over") return { asks: null, consents: [] };
    const agreed = [...said.agreed, ...more];
    const questions: Agreement[] = [];
    if (stop !== null) questions.push("as-written");
    if (found === null || found.wrongName !== null) questions.push("wrong-name");
    const asks = questions.find((each) => !agreed.includes(each)) ?? null;
    setSaid({ text, agreed, asked: asks });
    return { asks, consents: agreed.includes("as-written") ? ["as-written"] : [] };
  }

  return { isReady: rules !== null, found, asked: said.asked, judge };
}

/** Null while the rules are on their way. */
function useRules(): { look: typeof look | null } | null {
  const [rules, setRules] = useState<{ look: typeof look | null } | null>(null);
  useEffect(() => {
    void import("@/lib/guard/look").then(setRules, () => setRules({ look: null }));
  }, []);
  return rules;
}

const nothingBefore: Before = { saidOf: [], sent: null };

/** What was written before; nothing where the worker does not tell, since it is only for hints. */
function useBefore(recipientId: string): Before {
  const [before, setBefore] = useState(nothingBefore);
  useEffect(() => {
    let isHere = true;
    const learn = async () => {
      const told = await ask("guard.before", { recipientId });
      if (isHere && told.ok) setBefore(told.value);
    };
    void learn();
    return () => {
      isHere = false;
    };
  }, [recipientId]);
  return before;
}
