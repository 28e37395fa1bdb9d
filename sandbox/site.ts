/** Something that answers requests, without sockets. */
export interface Site {
  fetch(request: Request): Response | Promise<Response>;
}
