/** White space, with its line breaks counted once: hostile text joins the same gap over and over. */
interface Gap {
  text: string;
  breaks: number;
}

const noGap: Gap = { text: "", breaks: 0 };

/** Puts a text together piece by piece; at a joint the white space of both sides counts once. */
export interface JoinedText {
  /** Answers the UTF-16 offset at which what is not white space begins. */
  add(text: string): number;
  joint(): void;
  text(): string;
}

/**
 * At a joint the wider white space of the two sides stays: more line breaks first, then more
 * characters. None stays at the start or the end of the text. Away from joints nothing is changed.
 */
export function createJoinedText(): JoinedText {
  const pieces: string[] = [];
  let length = 0;
  let gap = noGap;
  /** What came after the last joint, as long as it is all white space; null away from a joint. */
  let after: Gap | null = null;

  function addSpace(text: string): void {
    if (after === null) gap = longer(gap, text);
    else after = longer(after, text);
  }
  function settled(): Gap {
    if (after === null) return gap;
    return length === 0 ? noGap : wider(gap, after);
  }
  function addCore(text: string): number {
    const space = settled().text;
    const start = length + space.length;
    pieces.push(space, text);
    length = start + text.length;
    gap = noGap;
    after = null;
    return start;
  }

  return {
    add(text) {
      const core = text.trim();
      if (core === "") {
        addSpace(text);
        return length;
      }
      const lead = text.length - text.trimStart().length;
      addSpace(text.slice(0, lead));
      const start = addCore(core);
      addSpace(text.slice(lead + core.length));
      return start;
    },
    joint() {
      gap = settled();
      after = noGap;
    },
    text: () => pieces.join("") + (after === null ? gap.text : ""),
  };
}

function longer(gap: Gap, text: string): Gap {
  return text === "" ? gap : { text: gap.text + text, breaks: gap.breaks + breaksIn(text) };
}

function wider(one: Gap, other: Gap): Gap {
  const more = other.breaks - one.breaks || other.text.length - one.text.length;
  return more > 0 ? other : one;
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}
