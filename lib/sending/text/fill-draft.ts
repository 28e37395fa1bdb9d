import type { Text } from "../../drafts/replace-text";
import { fail, ok, type Result } from "../../kernel/result";
import type { Recipient } from "../../linkedin/recipient";
import type { Input } from "../../messaging/protocol";
import { fill } from "../../templates/fill";
import type { TemplateValues } from "../../templates/fill-template";
import type { Template } from "../../templates/template";
import { isFor, type MessageType, noDefaults } from "../../templates/template-defaults";
import { noVariables, valuesFor } from "../../templates/variables";
import { namedAccount } from "../../settings/accounts-kept";
import { asGreeted } from "../recipient/as-greeted";
import { findRecipient } from "../recipient/issue-recipient";
import type { Ports } from "../ports";

export type FillPorts = Pick<
  Ports,
  "templates" | "templateDefaults" | "variables" | "accounts" | "template"
>;

type FillInput = Input<"draft.fill">;
type Chosen = NonNullable<FillInput["chosen"]>;

/**
 * A text for an open composer, from the template that was picked or the default. It keeps nothing:
 * a screen puts it in the place of its own, whose Undo it holds, and saves that as it saves typing.
 * Failures: "recipient-forgotten", "template-missing".
 */
export async function fillDraft(
  ports: Ports,
  { recipientId, messageType, chosen }: FillInput,
): Promise<Result<Text>> {
  const found = await findRecipient(ports, recipientId);
  if (!found.ok) return found;
  const recipient = await asGreeted(ports, found.value);
  if (chosen === null) return ok(await filledDefault(ports, recipient, messageType));
  const filled = await filledChosen(ports, recipient, messageType, chosen);
  return filled === null ? fail({ kind: "template-missing" }) : ok(filled);
}

/** The text that new messages of a type begin with, for this recipient. */
export async function filledDefault(
  ports: FillPorts,
  recipient: Recipient,
  messageType: MessageType,
): Promise<Text> {
  const id = ((await ports.templateDefaults.read()) ?? noDefaults)[messageType];
  const template = id === null ? null : await ports.templates.get(id);
  const values = await valuesOf(ports, recipient);
  if (template === null || !isFor(template, messageType)) {
    return filledFrom({ subject: "", message: ports.template }, values, messageType);
  }
  const from = { id: template.id, answers: {}, isChosen: false };
  return { ...filledFrom(template, values, messageType), template: from };
}

/** The text of a template that somebody picked; null where the template is gone. */
export async function filledChosen(
  ports: FillPorts,
  recipient: Recipient,
  messageType: MessageType,
  { id, answers }: Chosen,
): Promise<Text | null> {
  const template = await ports.templates.get(id);
  if (template === null) return null;
  const type = template.type === "both" ? messageType : template.type;
  const filled = filledFrom(template, await valuesOf(ports, recipient), type, answers);
  return { ...filled, template: { id, answers, isChosen: true } };
}

/** The one place where what is known becomes the values of a template's variables. */
async function valuesOf(ports: FillPorts, recipient: Recipient): Promise<TemplateValues> {
  const [variables, accounts] = await Promise.all([ports.variables.read(), ports.accounts.read()]);
  const sender = namedAccount(accounts, recipient.accountId);
  return valuesFor(recipient, variables ?? noVariables, sender?.name ?? null);
}

/** Nobody has touched it. */
function filledFrom(
  template: Pick<Template, "subject" | "message">,
  values: TemplateValues,
  messageType: MessageType,
  answers: TemplateValues = {},
): Text {
  const { text, subject, places } = fill(template, values, answers);
  const first = places.find(({ field }) => field === "message");
  return {
    message: text,
    // A message has it for whoever asks for it; it is there once an InMail is made of it.
    subject,
    messageType,
    touched: false,
    caret: first?.start ?? text.length,
  };
}
