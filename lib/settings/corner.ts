/** Where the button on profiles stands, as the user sees the page. */
export const corners = ["bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Corner = (typeof corners)[number];

/** The corner that an answer names, parsed without a library: the script in pages of LinkedIn stays small. */
export function cornerIn(answer: unknown): Corner | null {
  return corners.find((corner) => corner === answer) ?? null;
}
