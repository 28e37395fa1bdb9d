/** Whether two texts are one message; nothing can be recognised by an empty one. */
export function isSameText(one: string, other: string): boolean {
  return normalised(one) !== "" && normalised(one) === normalised(other);
}

/** In one spelling: services and pages trim texts and turn their line ends and spaces. */
function normalised(text: string): string {
  return text
    .normalize()
    .replace(/[\s\x85]+/g, " ")
    .trim();
}
