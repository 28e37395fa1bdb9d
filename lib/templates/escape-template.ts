import { backslashesBefore, nextMarker } from "./parse-template";

/** The template that becomes exactly this text, whatever stands in it. */
export function escapeTemplate(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let found = nextMarker(text, at); found !== null; found = nextMarker(text, at)) {
    const slashes = backslashesBefore(text, found.start, at);
    pieces.push(text.slice(at, found.start), "\\".repeat(slashes + 1), found.marker);
    at = found.start + 2;
  }
  return pieces.join("") + text.slice(at);
}
