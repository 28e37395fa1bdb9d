import type { MessageType } from "../outbox/entry";
import type { Observation } from "../quota/allowance";
import { classifySend, type Settled } from "./classify-send";
import { compareEchoWith } from "./compare-echo";
import { observationOf } from "./exchange";
import { request, type Service } from "./request";

/** One message to one person. `subject` is "" where there is none. */
export interface MessageToSend {
  accountId: string;
  /** The urn names the person where the page proved one, else the slug does. */
  recipient: { slug: string; urn: string | null };
  messageType: MessageType;
  subject: string;
  message: string;
}

export interface SendReply {
  outcome: Settled;
  observation: Observation | null;
}

/**
 * Sends through `POST /messaging/send` (reference connectsafely-api 2.1): one `fetch`, whatever
 * comes of it. Everything that may go wrong is in the outcome. Call `readyToSend` before.
 */
export async function sendMessage(service: Service, message: MessageToSend): Promise<SendReply> {
  const body = bodyOf(message);
  const { accountId } = message;
  const call = { kind: "send", path: "/messaging/send", accountId, body } as const;
  const exchange = await request(service, call);
  if (exchange.kind === "answer" && exchange.status === 411) service.line.refusesStreams();
  const outcome = classifySend(exchange, compareEchoWith(message.recipient.urn));
  return { outcome, observation: observationOf(exchange) };
}

/** Always with the account: without it the service takes the one used last, whichever that is. */
function bodyOf({ accountId, recipient, messageType, subject, message }: MessageToSend) {
  return {
    accountId,
    ...(recipient.urn === null
      ? { recipientProfileId: recipient.slug }
      : { recipientProfileUrn: recipient.urn }),
    message,
    ...(subject !== "" && { subject }),
    messageType: messageType === "inmail" ? "inmail" : "normal",
  };
}
