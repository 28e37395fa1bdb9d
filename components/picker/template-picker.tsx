import {
  type FocusEvent,
  type KeyboardEvent,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import { i18n } from "#i18n";
import { pickerKeysName } from "@/components/composer/key-names";
import type { Chosen } from "@/components/hooks/composer-store";
import type { DraftText, PersonView } from "@/lib/messaging/protocol";
import styles from "./picker.module.css";
import { optionId, PickerList } from "./picker-list";
import { PickerQuestions } from "./picker-questions";
import { usePicker } from "./use-picker";

interface TemplatePickerProps {
  person: PersonView;
  draft: DraftText;
  locked: boolean;
  /** How often its key was pressed, also before it was loaded. */
  calls: number;
  onPick: (chosen: Chosen) => void;
  /** Where the focus goes when nothing had it before. */
  onLeave: () => void;
}

/** A combobox over the templates (WAI-ARIA practices: editable, list autocomplete). */
export function TemplatePicker(props: TemplatePickerProps) {
  const { person, draft, locked, calls, onPick, onLeave } = props;
  const listId = useId();
  const fieldRef = useRef<HTMLInputElement>(null);
  /** What had the focus before the field. */
  const before = useRef<Element | null>(null);
  const picker = usePicker(draft.messageType, onPick);
  const { templates, mode, options, active } = picker;
  const isOpen = mode.kind === "list" && !locked;
  function openByKey(): void {
    if (locked) return;
    fieldRef.current?.focus();
    // Something else may lie over the composer.
    if (document.activeElement === fieldRef.current) picker.open();
  }
  const openAtCall = useEffectEvent(openByKey);
  // In the turn of the key: what a passive effect sets is drawn in a later one, and Enter may come between.
  useLayoutEffect(() => {
    if (calls > 0) openAtCall();
  }, [calls]);

  function leave(): void {
    picker.close();
    const back = before.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else onLeave();
  }
  function onFocus({ currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>): void {
    if (relatedTarget !== null) before.current = relatedTarget;
    currentTarget.select();
  }
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || locked) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (isOpen ? picker.move(1) : picker.open()),
      ArrowUp: () => (isOpen ? picker.move(-1) : picker.open()),
      Enter: () => (isOpen ? picker.take(options[active]) : picker.open()),
      ...(isOpen && { Escape: leave }),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    // Held down, Enter would go on to whatever comes after the choice.
    if (!(event.repeat && event.key === "Enter")) act();
  }

  return (
    <>
      <input
        ref={fieldRef}
        id="template"
        type="text"
        role="combobox"
        aria-label={i18n.t("picker.label")}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? optionId(listId, active) : undefined}
        aria-keyshortcuts="Alt+T"
        autoComplete="off"
        spellCheck={false}
        readOnly={locked}
        className={styles["field"]}
        placeholder={isOpen ? i18n.t("picker.type_to_find") : i18n.t("picker.choose")}
        value={isOpen ? picker.typed : titleOf(draft, templates)}
        onChange={({ currentTarget }) => picker.find(currentTarget.value)}
        onClick={() => !locked && picker.open()}
        onFocus={onFocus}
        onBlur={() => mode.kind === "list" && picker.close()}
        onKeyDown={onKey}
      />
      {!isOpen && (
        <kbd aria-hidden="true" className={styles["key"]}>
          {pickerKeysName()}
        </kbd>
      )}
      {isOpen && (
        <PickerList
          id={listId}
          person={person}
          messageType={draft.messageType}
          options={options}
          active={active}
          isKnown={templates !== undefined}
          hasNone={templates?.length === 0}
          failure={picker.failure}
          onPoint={picker.point}
          onTake={picker.take}
        />
      )}
      {mode.kind === "asks" && !locked && (
        <PickerQuestions
          key={mode.template.id}
          template={mode.template}
          onAnswer={(answers) => picker.pick(mode.template, answers)}
          onCancel={leave}
        />
      )}
    </>
  );
}

function titleOf({ template }: DraftText, templates: ReturnType<typeof usePicker>["templates"]) {
  return templates?.find(({ id }) => id === template?.id)?.title ?? "";
}
