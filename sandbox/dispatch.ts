import type { Site } from "./site.ts";

/**
 * Answers by host name; "*.example.com" stands for each direct sub-domain. A host that is none of
 * `sites` is misdirected (RFC 9110 15.5.20).
 */
export function dispatchByHost(sites: ReadonlyMap<string, Site>): Site {
  return {
    fetch(request, connection) {
      const { hostname } = new URL(request.url);
      const site = sites.get(hostname) ?? sites.get(hostname.replace(/^[^.]+/u, "*"));
      return site === undefined ? misdirected() : site.fetch(request, connection);
    },
  };
}

function misdirected(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response("The sandbox does not stand for this host.\n", { status: 421, headers });
}
