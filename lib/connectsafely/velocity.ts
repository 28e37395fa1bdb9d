import type { Exchange } from "./exchange";
import { limitReached } from "./limit-reached";
import { said } from "./said";

/** Until when the service wants no more of such calls, where it finds them too fast; ISO 8601. */
export function velocityUntil(exchange: Exchange): string | null {
  if (exchange.kind !== "answer" || exchange.status !== 429) return null;
  const failure = limitReached(exchange, said(exchange.body));
  return failure.kind === "too-fast" ? (failure.until ?? null) : null;
}
