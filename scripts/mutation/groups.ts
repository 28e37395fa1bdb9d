/** What is mutated together, and the tests that have to notice. */
export interface Group {
  readonly modules: readonly string[];
  readonly tests: readonly string[];
}

const inFolder = (folder: string, ...names: string[]): string[] =>
  names.map((name) => `lib/${folder}/${name}.ts`);

export const groups: Readonly<Record<string, Group>> = {
  machine: {
    modules: inFolder("outbox", "state", "recovery", "marker"),
    tests: ["lib/outbox/*.test.ts"],
  },
  classifier: {
    modules: inFolder(
      "connectsafely",
      "classify-send",
      "documented-refusal",
      "limit-reached",
      "rejected-fields",
      "not-permitted",
      "wrong-channel",
      "compare-echo",
      "confirm",
    ),
    tests: [
      "lib/connectsafely/{classify-send,compare-echo,confirm,every-answer,failures}*.test.ts",
      "lib/connectsafely/{documented-refusal,limit-reached,rejected-fields}*.test.ts",
      "lib/connectsafely/conversation-with.test.ts",
    ],
  },
  recipient: {
    modules: [
      ...inFolder("sending/recipient", "check-recipient", "somebody-else", "issue-recipient"),
      ...inFolder("linkedin", "same-person", "verdict"),
    ],
    tests: [
      "lib/sending/**/{check-recipient,somebody-else,issue-recipient,issued-recipients}*.test.ts",
      "lib/linkedin/{same-person,verdict}*.test.ts",
    ],
  },
  transport: {
    modules: inFolder(
      "connectsafely",
      "request",
      "pace",
      "patience",
      "read-body",
      "line",
      "ready-to-send",
      "send-message",
      "why-broken",
    ),
    tests: [
      "lib/connectsafely/{request,read-body,line,ready-to-send,send-message,why-broken}*.test.ts",
      "lib/connectsafely/{pace,patience}.test.ts",
      "lib/connectsafely/{streamed-send,failure-table,thread-messages,request-in-full}.test.ts",
    ],
  },
  send: {
    modules: [
      ...inFolder(
        "sending",
        "underway",
        "send/start-send",
        "send/undo-window",
        "send/hold-attempt",
      ),
      ...inFolder("sending", "send/follow-send", "send/keep-outcome"),
      ...inFolder("sending", "after-send/check-conversation"),
    ],
    tests: [
      "lib/sending/**/{start-send,undo-window,hold-attempt,follow-send,underway}*.test.ts",
      "lib/sending/**/{keep-outcome,check-conversation,nothing-is-lost}*.test.ts",
      "lib/sending/**/{two-windows,trouble-with-storage,unknown-attempt}.test.ts",
    ],
  },
  texts: {
    modules: [
      ...inFolder("sending/text", "save-draft", "keep-text", "draft-text", "text-of-attempt"),
      ...inFolder("sending", "text/keep-pressed", "send/sweep-files", "send/upload-files"),
    ],
    tests: [
      "lib/sending/**/{draft-text,kept-drafts,two-windows,text-on-its-way,left-over-text}.test.ts",
      "lib/sending/**/{nothing-is-lost,settled-meanwhile,send-with-files,keep-outcome}.test.ts",
      "lib/sending/**/{open-composer,follow-draft,start-send,trouble-with-storage}.test.ts",
    ],
  },
  recall: {
    modules: [
      ...inFolder("sending/after-send", "recall-sent"),
      ...inFolder("connectsafely", "classify-recall", "recall-message"),
    ],
    tests: [
      "lib/sending/after-send/recall-sent.test.ts",
      "lib/connectsafely/{classify-recall,recall-message}.test.ts",
    ],
  },
  route: {
    modules: [...inFolder("connectsafely", "route-for"), ...inFolder("sending/send", "way-of")],
    tests: ["lib/connectsafely/route-for.test.ts", "lib/sending/send/way-of.test.ts"],
  },
  preflight: {
    modules: [
      ...inFolder("sending/recipient", "preflight"),
      ...inFolder("sending/account", "own-limit"),
      ...inFolder("quota", "own-limit"),
    ],
    tests: [
      "lib/sending/**/{preflight,preflight-questions,own-limit}.test.ts",
      "lib/quota/own-limit.test.ts",
    ],
  },
};
