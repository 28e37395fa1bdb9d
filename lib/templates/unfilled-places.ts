/** A place left in a text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface UnfilledPlace {
  name: string;
  start: number;
  end: number;
}

/**
 * Every `{{...}}` left in a text that is about to be sent, whether or not it would be a valid
 * template place: to the person who gets it, both look like a mistake.
 */
export function unfilledPlaces(text: string): UnfilledPlace[] {
  return [...text.matchAll(/\{\{([^{}\n]*)\}\}/gu)].map((match) => ({
    name: (match[1] ?? "").split("|")[0]?.trim() ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
