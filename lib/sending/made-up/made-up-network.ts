import type { Init } from "../../connectsafely/request";
import { adasUrn } from "./made-up-world";

/** For tests: what the service and the way to it make of a send. */
const endings = {
  sent: { delivers: true, answer: () => json(200, { success: true, message: "Message sent" }) },
  "trouble-after": { delivers: true, answer: () => json(500, { error: "Internal error" }) },
  "gateway-after": { delivers: true, answer: () => json(504, {}) },
  "cut-after": { delivers: true, answer: cut },
  "nonsense-after": { delivers: true, answer: async () => new Response("<html>Welcome</html>") },
  "redirect-after": { delivers: true, answer: async () => new Response(null, { status: 307 }) },
  "cut-before": { delivers: false, answer: cut },
  "trouble-before": { delivers: false, answer: () => json(503, {}) },
  "key-refused": { delivers: false, answer: () => json(401, { error: "Invalid API key" }) },
  "limit-reached": { delivers: false, answer: () => json(429, { error: "Daily limit reached" }) },
  "not-accepted": {
    delivers: false,
    answer: () => json(400, { success: false, code: "validation_error" }),
  },
} as const;
export type Ending = keyof typeof endings;
export const endingNames = Object.keys(endings).filter((name): name is Ending => name in endings);
/** Those that say for certain that nothing was delivered. */
export const refusals: readonly Ending[] = ["key-refused", "limit-reached", "not-accepted"];

/** A request to send, as it arrived. */
export interface Posted {
  slug: string;
  message: string;
  ending: Ending;
  delivered: boolean;
  isAnswered: boolean;
  /** What it names its files by, in order; null for one that the service never took. */
  assets: (string | null)[];
}

export interface Network {
  next: Ending;
  /** Whether answers to sends wait for `release`. */
  slow: boolean;
  reads: "work" | "fail";
  uploads: "work" | "fail";
  /** Whether a conversation shows what was delivered. */
  thread: "known" | "lagging";
  posted: Posted[];
  /** Requests to recall: what each named, and whether it was said to be done. */
  recalls: { messageUrn: string; isDone: boolean }[];
  release: () => void;
  take: (url: string, init: Init, onPost: OnPost) => Promise<{ answer: Promise<Response> }>;
}
type OnPost = (post: Posted, body: Readonly<Record<string, string>>) => Promise<void>;

interface Attached {
  file: { assetUrn: string };
}

/** `now` is the service's own time. */
export function createNetwork(now: () => number): Network {
  const rows: {
    slug: string;
    text: string;
    sentAt: number;
    messageUrn: string;
    isSentByOwner: true;
  }[] = [];
  const taken = new Set<string>();
  let waiting: (() => void)[] = [];

  async function post(init: Init, onPost: OnPost): Promise<{ answer: Promise<Response> }> {
    const { attachments = [], ...body }: Record<string, string> & { attachments?: Attached[] } =
      JSON.parse(await new Response(init.body).text());
    const { message = "", recipientProfileUrn, recipientProfileId = "" } = body;
    const slug = recipientProfileUrn === adasUrn ? "ada-brandt" : recipientProfileId;
    const ending = network.next;
    const posted = {
      slug,
      message,
      ending,
      delivered: endings[ending].delivers,
      isAnswered: false,
      assets: attachments.map(({ file }) => (taken.has(file.assetUrn) ? file.assetUrn : null)),
    };
    await onPost(posted, body);
    network.posted.push(posted);
    if (posted.delivered)
      rows.unshift({
        slug,
        text: message,
        sentAt: now(),
        messageUrn: `urn:li:${network.posted.length}`,
        isSentByOwner: true,
      });
    return { answer: answerTo(posted) };
  }

  /** Taken, or not: it is never in doubt, since nobody is told of a file alone. */
  async function upload({ body }: Init): Promise<Response> {
    if (network.uploads === "fail" || !(body instanceof Blob)) return cut();
    const assetUrn = `urn:li:digitalmediaAsset:${taken.size}`;
    taken.add(assetUrn);
    const attachment = { assetUrn, byteSize: body.size, mediaType: body.type, name: "plan.pdf" };
    return Response.json({ success: true, attachment });
  }

  async function answerTo(posted: Posted): Promise<Response> {
    if (network.slow) await new Promise<void>((resolve) => waiting.push(resolve));
    posted.isAnswered = true;
    return endings[posted.ending].answer();
  }

  /** It ends as a send would: what is delivered there is taken out here. */
  function remove(url: string): { answer: Promise<Response> } {
    const messageUrn = decodeURIComponent(/messages\/([^?]+)/.exec(url)?.[1] ?? "");
    const place = rows.findIndex((row) => row.messageUrn === messageUrn);
    const { delivers, answer } = endings[network.next];
    if (delivers && place !== -1) rows.splice(place, 1);
    network.recalls.push({ messageUrn, isDone: network.next === "sent" });
    return { answer: answer() };
  }

  async function read(url: string): Promise<Response> {
    if (network.reads === "fail") return cut();
    const date = { Date: new Date(now()).toUTCString() };
    if (url.endsWith("/accounts")) return Response.json([], { headers: date });
    const slug = /(ada-brandt|bo-lindqvist)/.exec(url)?.[0];
    const shown = network.thread === "known" ? rows.filter((row) => row.slug === slug) : [];
    const hasConversation = shown.length > 0;
    const conversationUrn = hasConversation ? `urn:li:msg_conversation:${slug}` : "";
    const messages = shown.slice(0, 20);
    return Response.json(
      { success: true, hasConversation, conversationUrn, messages },
      { headers: date },
    );
  }

  async function takenBy(url: string, init: Init, onPost: OnPost) {
    if (url.includes("/upload-attachment")) return { answer: upload(init) };
    if (init.method === "POST") return post(init, onPost);
    return init.method === "DELETE" ? remove(url) : { answer: read(url) };
  }

  const network: Network = {
    next: "sent",
    slow: false,
    reads: "work",
    uploads: "work",
    thread: "known",
    posted: [],
    recalls: [],
    release() {
      for (const go of waiting) go();
      waiting = [];
    },
    async take(url, init, onPost) {
      const taken = await takenBy(url, init, onPost);
      // A worker that died does not hear of a cut.
      taken.answer.catch(() => undefined);
      return taken;
    },
  };
  return network;
}

async function json(status: number, body: object): Promise<Response> {
  return Response.json(body, { status });
}

async function cut(): Promise<Response> {
  throw new TypeError("Failed to fetch");
}
