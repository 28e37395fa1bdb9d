import { useState } from "react";
import { i18n } from "#i18n";
import { useTemplates } from "@/components/hooks/use-templates";
import type { Compared } from "@/lib/templates/compare-templates";
import { blankText, newTemplate, type Template, type TemplateText } from "@/lib/templates/template";
import type { MessageType } from "@/lib/templates/template-defaults";
import { rowId } from "./template-row";

export const headingId = "templates-heading";

type Shown =
  | { kind: "list"; focusOn: string | null }
  | { kind: "editor"; template: Template; isNew: boolean; written: Template | null }
  | { kind: "import"; compared: Compared[] };

/** What was just done, and how to take it back. */
interface Told {
  words: string;
  undo: (() => void) | null;
}

const list = (focusOn: string | null): Shown => ({ kind: "list", focusOn });

/** What stands in the place of the templates, and what leads from one to the other. */
export function useTemplatesScreen() {
  const { templates, defaults, failure, save, remove, reorder, chooseDefault } = useTemplates();
  const [shown, setShown] = useState<Shown>(list(null));
  const [told, setTold] = useState<Told | null>(null);

  function show(next: Shown, words: string | null = null, undo: Told["undo"] = null): void {
    setShown(next);
    setTold(words === null ? null : { words, undo });
  }
  const open = (template: Template, isNew = false, written: Template | null = null) =>
    show({ kind: "editor", template, isNew, written });
  /** `written`: what is to be lost by Cancel already, such as the changes that a copy was made with. */
  function openNew(text: TemplateText = blankText, written = text): void {
    const begun = newTemplate(crypto.randomUUID(), textOf(text), templates ?? []);
    open(begun, true, { ...begun, ...textOf(written) });
  }

  async function keep(template: Template): Promise<void> {
    if (await save([template])) show(list(rowId(template)), i18n.t("templates.saved"));
  }

  /** Takes in several at once; Undo brings back what they replaced, and takes out what was new. */
  async function take(taken: Template[], words: string): Promise<void> {
    const replaced = (templates ?? []).filter((kept) => taken.some(({ id }) => id === kept.id));
    const added = taken.filter(({ id }) => replaced.every((kept) => kept.id !== id));
    const back = async () => {
      const isBack = replaced.length === 0 || (await save(replaced));
      if (isBack && (await remove(added.map(({ id }) => id)))) setTold(null);
    };
    if (await save(taken)) show(list(headingId), words, () => void back());
  }

  /** `written` as for `leave`: Undo brings back what was kept, and what was written over it. */
  async function drop(template: Template, written: Template | null): Promise<void> {
    const back = async () => {
      if (!(await save([template]))) return;
      if (written === null) show(list(rowId(template)));
      else open(template, false, written);
    };
    if (!(await remove([template.id]))) return;
    show(list(headingId), i18n.t("templates.deleted", [template.title]), () => void back());
  }

  /** `written` is null where there is nothing to lose. */
  function leave(template: Template, isNew: boolean, written: Template | null): void {
    const back = list(isNew ? headingId : rowId(template));
    if (written === null) show(back);
    else show(back, i18n.t("templates.dropped"), () => open(template, isNew, written));
  }

  return {
    templates,
    defaults,
    failure,
    shown,
    told,
    open,
    openNew,
    keep,
    take,
    drop,
    leave,
    compare: (compared: Compared[]) => show({ kind: "import", compared }),
    backToList: () => show(list(headingId)),
    setFavourite: (template: Template) =>
      void save([{ ...template, favourite: !template.favourite }]),
    chooseDefault: (type: MessageType, id: string | null) => void chooseDefault(type, id),
    reorder: (ids: string[]) => void reorder(ids),
  };
}

/** A copy takes nothing along but what was written. */
function textOf({ title, subject, message, type, folder, favourite }: TemplateText): TemplateText {
  return { title, subject, message, type, folder, favourite };
}
