import { expect, it } from "vitest";
import { withoutProbe } from "./only-the-probe.ts";

const shipped = `	// entrypoints/background/handlers.ts
	function createHandlers(ports) {}
	// entrypoints/background/index.ts
	createHandlers(compose());`;

const probe = `	// e2e/kill/probe/points.ts
	async function pass(point) {}
	// e2e/kill/probe/probe.ts
	function composeProbed() {}`;

function probed(rest = ""): string {
  return shipped
    .replace(
      "	// entrypoints/background/index.ts",
      `${probe}\n	// entrypoints/background/index.ts`,
    )
    .replace("createHandlers(compose", "createProbedHandlers(composeProbed")
    .concat(rest);
}

it("finds the worker that is shipped in the one with the probe", () => {
  expect(withoutProbe(probed())).toBe(shipped);
});

it("leaves in whatever else differs", () => {
  expect(withoutProbe(probed("\n	wait();"))).not.toBe(shipped);
});
