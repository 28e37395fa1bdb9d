import { useEffect, useRef, useState } from "react";
import { useEnvironment } from "@/components/hooks/use-environment";
import type { Chosen } from "@/components/hooks/composer-store";
import type { Failure } from "@/lib/kernel/failure";
import { ask } from "@/lib/messaging/client";
import { questionsOf } from "@/lib/templates/fill";
import { matching, pickOrder } from "@/lib/templates/pick-order";
import { starterTemplates } from "@/lib/templates/starter-templates";
import { newTemplates, type Template } from "@/lib/templates/template";
import type { MessageType } from "@/lib/templates/template-defaults";

/** What the list offers: templates, or what to do where there are none. */
export type Option =
  | { kind: "template"; template: Template }
  | { kind: "add-starters" }
  | { kind: "write-own" };

/** What is shown: the field alone, the list below it, or the questions of a template. */
type Mode = { kind: "closed" } | { kind: "list" } | { kind: "asks"; template: Template };

const closed: Mode = { kind: "closed" };

/** The state of the picker. `onPick` gets the template with the answers to its questions. */
export function usePicker(messageType: MessageType, onPick: (chosen: Chosen) => void) {
  const { openOptions } = useEnvironment();
  const { templates, first, failure, load, add } = useTemplateList();
  const [mode, setMode] = useState<Mode>(closed);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const options = optionsOf(templates, typed, messageType);
  /** Counts what makes an Enter before it void. */
  const changes = useRef(0);
  const isFirstMeant = useRef(true);

  function open(): void {
    if (mode.kind === "list") return;
    find("");
    // They may have been changed in another window.
    void load();
  }
  function find(words: string): void {
    changes.current += 1;
    isFirstMeant.current = true;
    setMode({ kind: "list" });
    setTyped(words);
    setActive(0);
  }
  function close(): void {
    changes.current += 1;
    setMode(closed);
  }
  function pick(template: Template, answers: Record<string, string>): void {
    close();
    onPick({ id: template.id, answers });
  }
  function move(by: 1 | -1): void {
    // Which one it leads to is not known before the list is there: no Enter after it, or before, is meant for the first.
    if (templates === undefined) isFirstMeant.current = false;
    setActive((active + by + options.length) % Math.max(1, options.length));
  }
  /** Enter before the list is there takes its first template; what else it offers was on nobody's screen. */
  async function takeFirst(): Promise<void> {
    const at = changes.current;
    const [option] = optionsOf(await first, typed, messageType);
    const isMeant = changes.current === at && isFirstMeant.current;
    if (isMeant && option?.kind === "template") take(option);
  }
  function take(option: Option | undefined): void {
    if (option === undefined && templates === undefined) void takeFirst();
    if (option?.kind === "add-starters") void add(newTemplates(starterTemplates, []));
    else if (option?.kind === "write-own") void openOptions();
    else if (option !== undefined) {
      const { template } = option;
      if (questionsOf(template).length === 0) pick(template, {});
      else setMode({ kind: "asks", template });
    }
  }
  return {
    templates,
    failure,
    mode,
    typed,
    options,
    active: Math.min(active, options.length - 1),
    open,
    find,
    close,
    pick,
    take,
    /** Moves within the list, around its ends. */
    move,
    point: setActive,
  };
}

/** The templates as the worker keeps them; undefined until it has answered. */
function useTemplateList() {
  const [templates, setTemplates] = useState<Template[]>();
  const [first] = useState(() => Promise.withResolvers<Template[]>());
  const [failure, setFailure] = useState<Failure | null>(null);
  async function show(asked: ReturnType<typeof ask<"templates.list">>): Promise<void> {
    const answer = await asked;
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setTemplates(answer.value.templates);
    first.resolve(answer.value.templates);
  }
  const load = () => show(ask("templates.list", {}));
  useEffect(() => {
    void load();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, to know the title of the template in use
  }, []);
  return {
    templates,
    first: first.promise,
    failure,
    load,
    add: (added: Template[]) => show(ask("templates.save", { templates: added })),
  };
}

function optionsOf(
  templates: readonly Template[] | undefined,
  typed: string,
  messageType: MessageType,
): Option[] {
  if (templates === undefined) return [];
  if (templates.length === 0) return [{ kind: "add-starters" }, { kind: "write-own" }];
  return matching(pickOrder(templates, messageType), typed).map((template) => ({
    kind: "template",
    template,
  }));
}
