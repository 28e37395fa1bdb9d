const hosts = ["api.connectsafely.ai", "*.linkedin.com", "linkedin.com"];
const untouched = ["127.0.0.1", "localhost"];

/**
 * The value for Chromium's --host-resolver-rules: our hosts lead to the sandbox, this computer
 * stays reachable, and every other name is not found, so that nothing can leave it.
 */
export function hostRules(port: number): string {
  const ours = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const kept = untouched.map((host) => `EXCLUDE ${host}`);
  return [...ours, "MAP * ~NOTFOUND", ...kept].join(", ");
}
