/** A test file in a page of docs, with the beginnings of its tests that the page names behind it. */
const named = /`([\w./-]+\.(?:spec|test)\.tsx?)`((?:(?:: |, )"[^"]+")*)/g;

/** A comment of its own line, which may hold any words. */
const comment = /^\s*(?:\/\/|\/?\*).*$/gm;
/** What a call of test, it or describe begins with, or the second call of one such as `it.each`. */
const title = /(?:\b(?:test|it|describe)(?:\.\w+)*\(|\)\()\s*(["'`])((?:\\.|(?!\1).)*)\1/gs;

/**
 * @param page the text of a page that names tests: a file, then a colon and quoted words of its tests
 * @param textOf a file's text; null where there is none
 * @returns one sentence for each file or test that is not there
 */
export function missingTests(page: string, textOf: (path: string) => string | null): string[] {
  return [...page.matchAll(named)].flatMap(([, path = "", words = ""]) => {
    const text = textOf(path);
    if (text === null) return [`${path} is not there`];
    const titles = [...text.replaceAll(comment, "").matchAll(title)].map(([, , is = ""]) => is);
    const names = [...words.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
    return names
      .filter((name) => titles.every((each) => !each.includes(name)))
      .map((name) => `${path} has no test "${name}"`);
  });
}
