import { createHash } from "node:crypto";

/** Pages may load from their own host only, so that nothing outside can matter to a test. */
function policyFor(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** A page; the only scripts in it that run are its own, and those it was built with. */
export function pageOf(body: string, status = 200): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policyFor(hashesOf(body)),
    "cache-control": "no-store",
  };
  return new Response(body, { status, headers });
}

/** What the policy calls the scripts that stand in the page itself. */
function hashesOf(body: string): string[] {
  return [...body.matchAll(/<script id="[^"]*">(.*?)<\/script>/gsu)].map(([, text = ""]) => {
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
}
