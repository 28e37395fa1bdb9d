/** No member has a number from here on: the network has about 1.3 billion. */
const firstUnused = 4_000_000_000;
/** Profile, Sales Navigator and recruiter ids (reference linkedin-pages 7). */
const tags = new Set([0x2a, 0x2c, 0x43]);
const shape = /(?<![\w-])A[CE][\w-]{37}(?![\w-])/g;

/** The member ids in a text that could belong to somebody: 29 bytes in base64url, the number in bytes 2 to 7. */
export function realMemberIds(text: string): string[] {
  return (text.match(shape) ?? []).filter((id) => {
    const bytes = Buffer.from(id, "base64url");
    return tags.has(bytes.readUInt16BE(0)) && bytes.readUIntBE(2, 6) < firstUnused;
  });
}
