/** A test file in a page of docs, with the beginnings of its tests that the page names behind it. */
const named = /`([\w./-]+\.(?:spec|test)\.tsx?)`((?:(?:: |, )"[^"]+")*)/g;

/**
 * @param page the text of a page that names tests: a file, then a colon and quoted words of its tests
 * @param textOf a file's text; null where there is none
 * @returns one sentence for each file or test that is not there
 */
export function missingTests(page: string, textOf: (path: string) => string | null): string[] {
  return [...page.matchAll(named)].flatMap(([, path = "", words = ""]) => {
    const text = textOf(path);
    if (text === null) return [`${path} is not there`];
    const names = [...words.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
    return names
      .filter((name) => !text.includes(name))
      .map((name) => `${path} has no test "${name}"`);
  });
}
