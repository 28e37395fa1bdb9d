/**
 * Thrown instead of answering: the server ends the connection when it sees it, and for a caller
 * without a socket the call fails, as `fetch` does.
 */
export class ConnectionCut extends Error {
  constructor() {
    super("The sandbox cut the connection, as it was told to");
  }
}
