import type { Draft } from "./draft";

/** For tests: a text that somebody typed. */
export const madeUpDraft: Draft = {
  version: 1,
  attemptId: "2b0f1c1e-7d1d-4f0a-9d53-0d6a51d5a001",
  accountId: "0123456789abcdef01234567",
  persons: ["slug:ada-brandt"],
  message: "Hi Ada, 🦉\n\u202Bشكرا",
  subject: "",
  messageType: "message",
  touched: true,
  caret: 3,
  updatedAt: "2026-11-23T10:00:00.000Z",
};
