import path from "node:path";
import { test as base } from "@playwright/test";
import { MortalCourier } from "./mortal-courier.ts";

const built = path.resolve(import.meta.dirname, "../../.output");

interface Builds {
  /** Folder of the build below `.output`. */
  build: string;
  mortal: MortalCourier;
}

/** One browser for many cases; a case that fails gets the next a new one. */
export const test = base.extend<{ courier: MortalCourier }, Builds>({
  build: ["chrome-mv3", { option: true, scope: "worker" }],
  mortal: [
    async ({ build }, provide) => {
      const mortal = await MortalCourier.start(path.join(built, build));
      await provide(mortal);
      await mortal.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  courier: async ({ mortal }, provide) => {
    mortal.sandbox.reset();
    await provide(mortal);
    mortal.sandbox.release();
  },
});
