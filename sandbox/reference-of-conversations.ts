import { type Documented, member, nobodysAccount, ofKey } from "./documented-endpoint.ts";

const hello = { accountId: "{account}", recipientProfileUrn: member, message: "Hello" };
const messages = "/conversations/{conversation}/messages";

/** Conversations: reference 2.2, 2.7, 5.2 and 6. Their pages show refusals without `success`. */
export const aboutConversations: readonly Documented[] = [
  {
    method: "POST",
    path: "/conversations/send",
    body: hello,
    required: ["message", "recipientProfileUrn"],
    keys: ["success", "message", "recipientProfileUrn", "threadId?"].concat(
      ["messageUrn", "text", "sentAt", "senderProfileId", "senderName", "senderPhoto"]
        .concat("isSentByOwner")
        .map((key) => `sentMessage.${key}`),
    ),
    refusals: {
      ...ofKey,
      withoutSalesNavigator: {
        status: 400,
        body: { ...hello, messagingChannel: "sales_navigator" },
        keys: ["error"],
      },
      unknownAccount: {
        status: 404,
        body: { ...hello, accountId: nobodysAccount },
        keys: ["error"],
      },
      noSession: { status: 500, body: { ...hello, accountId: "{lost}" }, keys: ["error"] },
      // In words only, with these headers; the shape of its body is that of other daily limits.
      usedUp: {
        status: 429,
        isUsedUp: true,
        keys: ["success", "error"],
        headers: ["Limit", "Remaining", "Reset"].map((name) => `X-RateLimit-${name}`),
      },
    },
  },
  {
    // Any type, and no limit of size or number is documented.
    method: "POST",
    path: "/conversations/upload-attachment?accountId={account}&filename=plan.pdf",
    file: { type: "application/pdf", content: "%PDF-1.7" },
    keys: [
      "success",
      ...["assetUrn", "byteSize", "mediaType", "name"].map((key) => `attachment.${key}`),
    ],
    refusals: {
      ...ofKey,
      nothing: { status: 400, file: { type: "application/pdf", content: "" }, keys: ["error"] },
      unknownAccount: {
        status: 404,
        path: `/conversations/upload-attachment?accountId=${nobodysAccount}`,
        keys: ["error"],
      },
      noSession: {
        status: 500,
        path: "/conversations/upload-attachment?accountId={lost}",
        keys: ["error"],
      },
    },
  },
  {
    // Nothing is documented of its answers but that a call needs a key.
    method: "DELETE",
    path: `${messages}/{message}?accountId={account}`,
    keys: ["success", "message?"],
    refusals: ofKey,
  },
  {
    method: "GET",
    path: "/conversations/exists/ada-brandt?accountId={account}",
    keys: ["success", "hasConversation", "conversationUrn", "profileUrn", "accountId"],
    refusals: {
      ...ofKey,
      unknownProfile: {
        status: 404,
        path: "/conversations/exists/%20?accountId={account}",
        keys: ["error"],
      },
      noSession: {
        status: 500,
        path: "/conversations/exists/ada-brandt?accountId={lost}",
        keys: ["error"],
      },
      unknownAccount: {
        status: 404,
        path: `/conversations/exists/ada-brandt?accountId=${nobodysAccount}`,
        keys: ["error"],
      },
    },
  },
  {
    method: "GET",
    path: `${messages}?accountId={account}&count=50&sync=true`,
    keys: [
      "success",
      "messages",
      "participants",
      "hasMore",
      "cursor",
      "note",
      ...["messageUrn", "text", "sentAt", "senderProfileId", "senderName", "senderPhoto"]
        .concat("isSentByOwner", "hasAttachment", "attachments")
        .map((key) => `messages.[].${key}`),
    ],
    refusals: {
      ...ofKey,
      noSession: { status: 500, path: `${messages}?accountId={lost}`, keys: ["error"] },
      unknownAccount: {
        status: 404,
        path: `${messages}?accountId=${nobodysAccount}`,
        keys: ["error"],
      },
    },
  },
];
