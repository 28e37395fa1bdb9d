/** The folder of the probe, as a build that is not made small names the files in it. */
const probeFolder = "e2e/kill/probe/";

/**
 * What a readable worker with the probe is without it: the probe's own files are left out, and its
 * two entrances lead to the real ones again. Equal to the worker that is shipped, or the probe is
 * not all that differs.
 */
export function withoutProbe(worker: string): string {
  let isProbe = false;
  const lines = worker.split("\n").filter((line) => {
    const file = /^\s*\/\/(?:#region)? ?((?:[\w@.-]+\/)+[\w.-]+)$/.exec(line)?.[1];
    if (file !== undefined) isProbe = file.startsWith(probeFolder);
    if (line.trim() === "//#endregion") isProbe = false;
    return !isProbe;
  });
  return lines
    .join("\n")
    .replaceAll("composeProbed(", "compose(")
    .replaceAll("createProbedHandlers(", "createHandlers(");
}
