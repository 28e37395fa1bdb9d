import { defineExtensionMessaging } from "@webext-core/messaging";
import type { MessageName } from "./protocol";

/** On the wire everything is unknown: each end parses what arrives with the protocol's schema. */
type Wire = Record<MessageName, (input: unknown) => unknown>;

export const { sendMessage, onMessage } = defineExtensionMessaging<Wire>();
