import { createHash } from "node:crypto";

/** No real member has a number from here on (the network has about 1.3 billion). */
const firstUnused = 4_000_000_000;

const tags = { profile: 0x2a, sales: 0x2c, recruiter: 0x43 };

/**
 * An id as LinkedIn shapes it: tag, member number, 0x01 and 20 bytes that only LinkedIn could
 * compute; here they come from a hash, so that a number always gives the same id.
 */
export function memberId(number: number, family: keyof typeof tags = "profile"): string {
  if (number < firstUnused) throw new Error(`${number} could be a real member`);
  const bytes = Buffer.alloc(29);
  bytes.writeUInt16BE(tags[family], 0);
  bytes.writeUIntBE(number, 2, 6);
  bytes.writeUInt8(1, 8);
  createHash("sha256").update(`${family} ${number}`).digest().copy(bytes, 9, 0, 20);
  return bytes.toString("base64url");
}

/** The end of a slug nobody chose: the number in base 12, groups of three digits turned around. */
export function slugSuffix(number: number): string {
  const digits = number.toString(12);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.push(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join("");
}
