import type { Reading } from "../reading";

type Degree = Reading["degree"];

/** The digit zero of the scripts in which LinkedIn writes numbers. */
const zeros = ["0", "٠", "۰", "०", "০"].map((zero) => zero.codePointAt(0) ?? 0);
const degrees: readonly Degree[] = ["unknown", "first", "second", "third"];

/** One digit, and what a language hangs on it; "1,204" and "2 years" are none. */
const mark = /^(\p{Nd})(?![\p{Nd},.]\p{Nd})[^\s\p{Nd}]{0,5}$/u;

/** The degree that a short mark such as "2nd", "1er", "3rd+" or "١" stands for. */
export function degreeOfMark(text: string): Degree {
  const code = mark.exec(text.trim())?.[1]?.codePointAt(0) ?? 0;
  const value = zeros.map((zero) => code - zero).find((each) => each > 0 && each < 4);
  return degrees[value ?? 0] ?? "unknown";
}

/** The one degree that all marks agree on. */
export function onlyDegree(marks: readonly Degree[]): Degree {
  const known = new Set(marks.filter((degree) => degree !== "unknown"));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : "unknown";
}
