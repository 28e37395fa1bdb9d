const ownNames = new Set(["127.0.0.1", "localhost"]);

/**
 * Why a request to the outbox view is refused, or null. A foreign host name is a page that had its
 * name point here (DNS rebinding); a POST from another page would press our switches. Programs
 * send neither `Origin` nor `Sec-Fetch-Site` and are let in.
 */
export function refusalOf(request: Request): string | null {
  const { hostname, origin } = new URL(request.url);
  if (!ownNames.has(hostname)) return "The sandbox answers to 127.0.0.1 and localhost only.";
  if (request.method === "GET" || request.method === "HEAD") return null;
  return isOwnPage(request.headers, origin) ? null : "Another page may not press these switches.";
}

function isOwnPage(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get("Origin") ?? ownOrigin;
  const site = headers.get("Sec-Fetch-Site") ?? "none";
  return origin === ownOrigin && (site === "same-origin" || site === "none");
}
