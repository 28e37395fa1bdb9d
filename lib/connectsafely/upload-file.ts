import * as v from "valibot";
import type { Failure, PlainKind } from "../kernel/failure";
import { fail, ok, type Result } from "../kernel/result";
import { type Upload, uploadSchema } from "../outbox/entry";
import { plainFailure } from "./documented-refusal";
import type { Exchange } from "./exchange";
import { readFailure } from "./failures";
import type { Json } from "./parse-json";
import { understood } from "./read-endpoint";
import { request, type Service } from "./request";
import { noRoute } from "./route-for";
import { said } from "./said";

/** One file for a message from one account. */
export interface FileToUpload {
  accountId: string;
  name: string;
  content: Blob;
  /** Milliseconds until the answer must be there. */
  limit: number;
}

const answerSchema = v.object({ success: v.literal(true), attachment: uploadSchema });

/**
 * Hands a file to the service, which sends nothing (reference connectsafely-api 2.6): one `fetch` of
 * the bare bytes, never repeated. Failures: those of a read, "file-too-large", "file-type-refused",
 * "file-not-accepted", "file-not-whole" (the service took another number of bytes), and "no-route".
 */
export async function uploadFile(service: Service, file: FileToUpload): Promise<Result<Upload>> {
  const { accountId, name, content, limit } = file;
  const path = `/conversations/upload-attachment?${new URLSearchParams({ accountId, filename: name })}`;
  const call = {
    kind: "write",
    method: "POST",
    path,
    accountId,
    body: content,
  } as const;
  const exchange = await request(service, call, limit);
  const upload = understood(exchange, parseUpload);
  if (upload === null) return fail(uploadFailure(exchange));
  return upload.byteSize === content.size ? ok(upload) : fail({ kind: "file-not-whole" });
}

function parseUpload(body: Json): Upload | null {
  const parsed = v.safeParse(answerSchema, body);
  return parsed.success ? parsed.output.attachment : null;
}

const ofStatus = new Map<number, PlainKind>([
  [413, "file-too-large"],
  [415, "file-type-refused"],
]);

/** A refused file says nothing of a message; only what is about key, account or limits does. */
function uploadFailure(exchange: Exchange): Failure {
  const failure = readFailure(exchange, "route-retired");
  if (failure.kind === "route-retired") return noRoute({ content: "file" });
  if (exchange.kind !== "answer" || failure.kind !== "question-not-accepted") return failure;
  const kind = ofStatus.get(exchange.status) ?? "file-not-accepted";
  return plainFailure(kind, said(exchange.body));
}
