import { i18n } from "#i18n";
import { ask } from "@/lib/messaging/client";
import type { HintsKept } from "@/lib/settings/hints";
import type { QuestionsKept } from "@/lib/settings/person-questions";
import type { SpellingKept } from "@/lib/settings/spelling";
import { SwitchSection } from "./switch-section";
import { useKeptChoice } from "./use-kept-choice";

/** What is either on or off while writing. */
export function SwitchSections() {
  return (
    <>
      <QuestionsSection />
      <SpellingSection />
      <HintsSection />
    </>
  );
}

/** Whether ConnectSafely is asked about a person before anything is sent. */
function QuestionsSection() {
  const choice = useKeptChoice(
    "questions",
    () => ask("questions.view", {}),
    (chosen: QuestionsKept) => ask("questions.choose", chosen),
  );
  return (
    <SwitchSection
      name="questions"
      title={i18n.t("settings.questions_title")}
      label={i18n.t("settings.questions_switch")}
      note={i18n.t("settings.questions_note")}
      on={choice.shown?.asks}
      choice={choice}
      onSwitch={(asks) => choice.choose({ asks })}
    />
  );
}

/** Whether Chrome checks the spelling of a message. */
function SpellingSection() {
  const choice = useKeptChoice(
    "spelling",
    () => ask("spelling.view", {}),
    (chosen: SpellingKept) => ask("spelling.choose", chosen),
  );
  return (
    <SwitchSection
      name="spelling"
      title={i18n.t("settings.spelling_title")}
      label={i18n.t("settings.spelling_switch")}
      note={i18n.t("settings.spelling_note")}
      on={choice.shown?.checks}
      choice={choice}
      onSwitch={(checks) => choice.choose({ checks })}
    />
  );
}

/** Which hints are shown while writing. */
function HintsSection() {
  const choice = useKeptChoice(
    "hints",
    () => ask("hints.view", {}),
    (chosen: HintsKept) => ask("hints.choose", chosen),
  );
  return (
    <SwitchSection
      name="hints"
      title={i18n.t("settings.hints_title")}
      label={i18n.t("settings.hints_switch")}
      note={i18n.t("settings.hints_note")}
      on={choice.shown?.replies}
      choice={choice}
      onSwitch={(replies) => choice.choose({ replies })}
    />
  );
}
