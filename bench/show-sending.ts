import path from "node:path";
import type { Sandbox } from "../sandbox/start-sandbox.ts";
import { percentile } from "./percentile.ts";
import { openPresser, type WorkerState } from "./press-to-request.ts";
import { connectSender, type Sender, startSender, type Times } from "./sender.ts";
import { timeWindows } from "./window-to-request.ts";

const rounds = 30;

/**
 * By how much the quick end, the 10th percentile, may be a multiple of the bare one in the same run.
 * Not the median: other work on the machine meets Courier's many small steps more often than the bare
 * one's few. docs/PERFORMANCE.md says how that relates to the milliseconds of `aim`.
 */
const measures = {
  window: { title: "end of the Undo window, warm worker", budget: 4, aim: 40 },
  warm: { title: "press without a window, warm worker", budget: 12, aim: null },
  stopped: { title: "press without a window, stopped worker", budget: 7, aim: 150 },
} as const;
type Measure = keyof typeof measures;

/** Measures and prints how long a message takes to leave; answers whether that is within budget. */
export async function showSending(sandbox: Sandbox, extensionDir: string): Promise<boolean> {
  console.log(`From there to the request at the service, ${rounds} messages each, in turn:`);
  const bare = await startSender(sandbox, path.join(import.meta.dirname, "bare-send"));
  const courier = await startSender(sandbox, extensionDir);
  await connectSender(courier);
  const pressed = await pressInTurn({ bare, courier });
  const times = { window: await timeWindows({ bare, courier }, rounds), ...pressed };
  await Promise.all([bare.browser.close(), courier.browser.close()]);
  const shown = [show("window", times.window), show("warm", times.warm)];
  return [...shown, show("stopped", times.stopped)].every(Boolean);
}

/** The first of each only warms up. */
async function pressInTurn({ bare, courier }: { bare: Sender; courier: Sender }) {
  const press = { bare: await openPresser(bare), courier: await openPresser(courier) };
  const times = { warm: none(), stopped: none() };
  const add = async (state: WorkerState, text: string) => {
    times[state].bare.push(await press.bare(state, text));
    times[state].courier.push(await press.courier(state, text));
  };
  for (let round = 0; round <= rounds; round += 1) {
    await add("warm", `Hello Ada, warm, ${round}`);
    await add("stopped", `Hello Ada, stopped, ${round}`);
  }
  for (const { bare: ofBare, courier: ofCourier } of Object.values(times)) {
    ofBare.shift();
    ofCourier.shift();
  }
  return times;
}

const none = (): Times => ({ bare: [], courier: [] });

function show(measure: Measure, { bare, courier }: Times): boolean {
  const { title, budget, aim } = measures[measure];
  const ratio = percentile(courier, 0.1) / percentile(bare, 0.1);
  const above = percentile(courier, 0.95) - percentile(bare, 0.95);
  console.log(`  ${title}`);
  console.log(`    bare ${told(bare)}; Courier ${told(courier)}`);
  console.log(`    p95 ${above} ms above bare${aim === null ? "" : ` (design: ${aim} ms)`}`);
  console.log(`    ratio of the quick ends ${ratio.toFixed(2)}, budget ${budget}`);
  return ratio <= budget;
}

function told(values: readonly number[]): string {
  const [quick, median, slow] = [0.1, 0.5, 0.95].map((share) => percentile(values, share));
  return `p10 ${quick} ms, median ${median} ms, p95 ${slow} ms`;
}
