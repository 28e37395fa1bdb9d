import { resolve } from "node:path";
import { build } from "wxt";
import type { Plugin } from "vite";

interface Wanted {
  /** Name of the folder below `.output`. */
  readonly folder: string;
  readonly probe: boolean;
  /** Only the worker, as it was before it is made small: for comparing. */
  readonly readable?: boolean;
}

const probed = resolve("e2e/kill/probe/probe.ts");

/**
 * The worker's entry gets the ports and handlers of the probe, which wrap the real ones. Nothing else
 * changes, and no file of the product knows of it.
 */
const withProbe: Plugin = {
  name: "probe",
  enforce: "pre",
  resolveId(source, importer) {
    const isEntry = importer?.replaceAll("\\", "/").endsWith("/entrypoints/background/index.ts");
    return isEntry === true && ["./compose", "./handlers"].includes(source) ? probed : null;
  },
};

/** Builds what is shipped, by the same configuration, with or without the probe in its worker. */
export async function buildWith({ folder, probe, readable = false }: Wanted): Promise<void> {
  await build({
    outDirTemplate: folder,
    ...(readable && { filterEntrypoints: ["background"] }),
    hooks: {
      "vite:build:extendConfig": (_, config) => {
        if (probe) config.plugins = [...(config.plugins ?? []), withProbe];
        if (readable) config.build = { ...config.build, minify: false };
      },
    },
  });
}
