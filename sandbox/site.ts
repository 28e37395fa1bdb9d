/** Something that answers requests, without sockets. */
export interface Site {
  /** `connection`: the number of the one it came over, where there is one. */
  fetch(request: Request, connection?: number | null): Response | Promise<Response>;
}
