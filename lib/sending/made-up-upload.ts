import type { ConnectSafely } from "../connectsafely/client";
import { ok } from "../kernel/result";

/** For tests: a service that takes each file whole. */
export const takeFile: ConnectSafely["uploadFile"] = async ({ name, content }) =>
  ok({
    assetUrn: `urn:li:digitalmediaAsset:${name}`,
    byteSize: content.size,
    mediaType: content.type,
    name,
  });
