import type { ConnectSafely } from "../../connectsafely/client";
import { fail, ok, type Result } from "../../kernel/result";
import type { OutboxEntry, Upload } from "../../outbox/entry";
import type { Ports } from "../ports";

/** Milliseconds for all files of a message together. */
export const uploadsMs = 120_000;

/**
 * Hands the files of a held attempt to the service, one after the other, and stops at the first that
 * fails: then nothing may be sent. What the service took already stays there, named by no message.
 * Failures: "file-missing", those of `uploadFile`.
 */
export async function uploadFiles(
  ports: Pick<Ports, "files" | "now">,
  service: Pick<ConnectSafely, "uploadFile">,
  { accountId, files }: Pick<OutboxEntry, "accountId" | "files">,
): Promise<Result<Upload[]>> {
  const until = ports.now() + uploadsMs;
  const uploads: Upload[] = [];
  for (const { id, name, size } of files) {
    const content = await ports.files.get(id).catch(() => null);
    if (content?.size !== size) return fail({ kind: "file-missing" });
    const limit = Math.max(1, Math.min(uploadsMs, until - ports.now()));
    const upload = await service.uploadFile({ accountId, name, content, limit });
    if (!upload.ok) return upload;
    uploads.push(upload.value);
  }
  return ok(uploads);
}
