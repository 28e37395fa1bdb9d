import { tmpdir } from "node:os";
import { join } from "node:path";
import { everyHealthKey, expiredTrialKey, noAccountKey, oneAccountKey } from "./api/keys.ts";
import { startSandbox } from "./start-sandbox.ts";

const profileDirectory = join(tmpdir(), "courier-sandbox-browser");

// A known address if it is free: the page can then stay open from one run to the next.
const sandbox = await startSandbox({ controlPort: 4180 }).catch(() => startSandbox());

console.log(`
The Courier sandbox is running. Nothing it does leaves this computer.

  What was delivered, faults, clock:  ${sandbox.controlUrl}

  Key for Courier:                    ${sandbox.sandboxKey}
  A key whose trial has ended:        ${expiredTrialKey}
  A key that reaches no account:      ${noAccountKey}
  A key that reaches one account:     ${oneAccountKey}
  A key of accounts of every health:  ${everyHealthKey}

To use it, start Chromium with a profile of its own and these switches:

  --user-data-dir="${profileDirectory}"
  --host-resolver-rules="${sandbox.hostRules}"
  --ignore-certificate-errors-spki-list=${sandbox.spkiHash}

In it, https://www.linkedin.com and https://api.connectsafely.ai are the sandbox. Load .output/chrome-mv3 at
chrome://extensions (\`npm run build\` makes it), paste the key, and open https://www.linkedin.com/in/ada-brandt/.

Press Ctrl+C to stop.
`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
}
