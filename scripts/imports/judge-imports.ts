import { posix } from "node:path";
import { type Room, rooms, testPackages } from "./rooms.ts";

/** `*.test.ts`, and the `made-up-*` fixtures that only tests use. */
const isTest = (path: string): boolean => /\.test\.tsx?$|(^|\/)made-up-[^/]*$/.test(path);

const isProduct = (path: string): boolean => /^(lib|components|entrypoints)\//.test(path);

/** The room of a file, or of an import without its ending; undefined when the table knows none. */
function roomOf(path: string): Room | undefined {
  const fits = rooms.filter(({ at }) => path.startsWith(`${at}/`) || path.split(".")[0] === at);
  return fits.sort((a, b) => b.at.length - a.at.length)[0];
}

const covers = (name: string, used: string): boolean =>
  used === name || used.startsWith(`${name}/`);

const allowsPackage = (allowed: readonly string[], name: string): boolean =>
  allowed.some((entry) => (entry.endsWith(":") ? name.startsWith(entry) : covers(entry, name)));

/** The path from the root that an import names, or undefined for a package. */
function pathOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  return undefined;
}

function mayUsePath(file: string, room: Room, path: string): boolean {
  const target = roomOf(path);
  if (target === undefined) return false;
  if (isTest(file) && isProduct(file) && /^(lib|sandbox|components)\//.test(path)) return true;
  if (isTest(path) && !isTest(file)) return false;
  return room === target || room.uses.some((name) => covers(name, target.name));
}

/**
 * @param file path from the root, with `/`
 * @param specifiers what its imports name
 * @returns one sentence for each import that goes against the table
 */
export function judgeImports(file: string, specifiers: readonly string[]): string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} is in no room: add it to scripts/imports/rooms.ts`];
  return specifiers.flatMap((specifier) => {
    const path = pathOf(file, specifier);
    const allowed =
      path === undefined
        ? allowsPackage([...room.packages, ...(isTest(file) ? testPackages : [])], specifier)
        : mayUsePath(file, room, path);
    return allowed ? [] : [`${file}: ${room.name} may not use ${specifier}`];
  });
}
