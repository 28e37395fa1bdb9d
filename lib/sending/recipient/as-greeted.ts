import { type Greeted, greeted } from "../../linkedin/greeted";
import type { Recipient } from "../../linkedin/recipient";
import type { Ports } from "../ports";

/** A recipient with the first name that the user wants for it, for a text or a screen. */
export async function asGreeted(
  { greetings }: Pick<Ports, "greetings">,
  recipient: Recipient,
): Promise<Greeted> {
  return greeted(recipient, (await greetings.read()) ?? []);
}
