/** What a bundler tells of the modules it puts into files (rolldown's `ChunkingContext`). */
export interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The file that a module goes into, or null where the bundler decides. */
export type FileOf = (id: string, graph: ModuleGraph) => string | null;

/**
 * Which modules are in one file because the same pages need them before their first frame; what comes
 * later (`import()`) is left to the bundler. Every file more delays a popup: Chromium asks the browser
 * process for each (docs/PERFORMANCE.md). `pages` are theirs, of two or more.
 */
export function neededBy(name: string, pages: readonly string[]): FileOf {
  const known = new WeakMap<ModuleGraph, readonly ReadonlySet<string>[]>();
  return (id, graph) => {
    const needs = known.get(graph) ?? pages.map((page) => neededModules(page, graph));
    known.set(graph, needs);
    return needs.every((modules) => modules.has(id)) ? name : null;
  };
}

function neededModules(page: string, graph: ModuleGraph): ReadonlySet<string> {
  // A bundler's ids have slashes also where paths have none.
  const found = new Set([page.replaceAll("\\", "/")]);
  // A set is walked to the end of what is added on the way.
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}
