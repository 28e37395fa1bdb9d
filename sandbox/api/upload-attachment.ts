import { type Answer, bareRefusal, jsonAnswer } from "./answer.ts";
import { accountOf } from "./conversation-answers.ts";
import { codeOf } from "./threads.ts";
import type { SandboxState } from "./state.ts";

export const uploadPath = "/linkedin/conversations/upload-attachment";

/** What a message names a file by: the whole of what the upload answered. */
export interface Attachment {
  readonly assetUrn: string;
  readonly byteSize: number;
  readonly mediaType: string;
  readonly name: string;
}

/** A file that was taken, whether or not a message ever names it. */
export interface Upload extends Attachment {
  readonly accountId: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A limit of the sandbox's own: none is documented. */
export const largestUpload = 25_000_000;

/** The bytes of a request; null where its client broke it off. */
export async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return request.signal.aborted ? null : bytes;
  } catch {
    return null;
  }
}

/**
 * POST conversations/upload-attachment (reference connectsafely-api 2.6): the bare bytes, never a
 * form. The texts of its refusals are made up.
 */
export function uploadAttachment(
  request: Request,
  content: Uint8Array<ArrayBuffer> | null,
  state: SandboxState,
): Answer {
  const asked = accountOf(request, state);
  if ("answer" in asked) return asked.answer;
  const type = request.headers.get("Content-Type") ?? "application/octet-stream";
  if (type.startsWith("multipart/")) return bareRefusal(400, "Send the bytes of the file alone");
  if (content === null || content.length === 0) return bareRefusal(400, "The file is empty");
  if (content.length > largestUpload) return bareRefusal(413, "The file is too large");
  const accountId = asked.account.id;
  const attachment: Attachment = {
    assetUrn: `urn:li:digitalmediaAsset:${codeOf(`file ${state.uploads.length}`)}`,
    byteSize: content.length,
    mediaType: type.split(";")[0] ?? type,
    name: new URL(request.url).searchParams.get("filename") ?? "attachment",
  };
  state.uploads.push({ ...attachment, accountId, content });
  return jsonAnswer(200, { success: true, attachment });
}

/** Whether an account uploaded exactly this. */
export function isUploaded(
  file: Attachment,
  accountId: string,
  { uploads }: SandboxState,
): boolean {
  return uploads.some((upload) => {
    const isSame = upload.assetUrn === file.assetUrn && upload.name === file.name;
    const isSameSize = upload.byteSize === file.byteSize && upload.mediaType === file.mediaType;
    return isSame && isSameSize && upload.accountId === accountId;
  });
}
