import type { PersonName } from "../linkedin/same-person";
import type { MessageType, Receipt, Upload, Way } from "../outbox/entry";
import type { Observation } from "../quota/allowance";
import { classifySend, type Settled } from "./classify-send";
import { compareEchoWith } from "./compare-echo";
import { observationOf } from "./exchange";
import { receiptOf } from "./receipt-of";
import { request, type Service } from "./request";
import { noRoute, onlyRoute } from "./route-for";

/** One message to one person. `subject` is "" where there is none. */
export interface MessageToSend {
  accountId: string;
  /** The urn names the person where the page proved one, else the slug does. */
  recipient: PersonName;
  messageType: MessageType;
  subject: string;
  message: string;
  /** Left out: by the older route, to the ordinary inbox. */
  way?: Way | null;
  /** Files that the service has already; the older route cannot carry any. */
  uploads?: readonly Upload[];
}

export interface SendReply {
  outcome: Settled;
  observation: Observation | null;
  /** What the service calls what it took. */
  receipt?: Receipt | null;
}

const usual: Way = { route: "messaging-send", channel: "inbox", conversationUrn: null };

/**
 * Sends by the one route that the message names (reference connectsafely-api 2.1, 2.2): one `fetch`,
 * whatever comes of it. Everything that may go wrong is in the outcome. Call `readyToSend` before.
 */
export async function sendMessage(service: Service, message: MessageToSend): Promise<SendReply> {
  const way = message.way ?? usual;
  const call = callOf(message, way);
  const exchange = await request(service, { kind: "send", accountId: message.accountId, ...call });
  if (exchange.kind === "answer" && exchange.status === 411) service.line.refusesStreams();
  const outcome = classifySend(exchange, compareEchoWith(message.recipient));
  return {
    outcome: orNoRoute(outcome, message, way),
    observation: observationOf(exchange),
    ...(outcome.state === "sent" && { receipt: receiptOf(exchange) }),
  };
}

/** Where no other route can express the message, that has to be said. */
function orNoRoute(outcome: Settled, message: MessageToSend, { channel }: Way): Settled {
  const isGone = outcome.state === "refused" && outcome.failure.kind === "route-retired";
  const { messageType, uploads = [] } = message;
  const only = onlyRoute({ messageType, channel, hasFiles: uploads.length > 0 });
  return isGone && only !== null ? { state: "refused", failure: noRoute(only) } : outcome;
}

function callOf(message: MessageToSend, way: Way) {
  const shared = sharedFields(message);
  if (way.route === "messaging-send") {
    const messageType = message.messageType === "inmail" ? "inmail" : "normal";
    return { path: "/messaging/send", body: { ...shared, messageType } };
  }
  const { uploads = [] } = message;
  const files = uploads.length > 0 && { attachments: uploads.map((file) => ({ file })) };
  return { path: "/conversations/send", body: { ...shared, ...files, ...fieldsOf(way) } };
}

/** Always with the account: without it the service takes the one used last, whichever that is. */
function sharedFields({ accountId, recipient, subject, message }: MessageToSend) {
  return {
    accountId,
    ...(recipient.urn === null
      ? { recipientProfileId: recipient.slug }
      : { recipientProfileUrn: recipient.urn }),
    message,
    ...(subject !== "" && { subject }),
  };
}

/** Never "auto", which might spend a credit. The recipient stays beside the conversation. */
function fieldsOf({ conversationUrn, channel }: Way) {
  return {
    ...(conversationUrn !== null && { conversationUrn }),
    messagingChannel: channel === "inbox" ? "linkedin_inbox" : "sales_navigator",
  };
}
