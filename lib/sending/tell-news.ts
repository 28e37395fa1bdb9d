import type { Ports } from "./ports";

/** A popup that is open shows an outcome at once: the badge need not light up for it. */
const graceMs = 500;

type NewsPorts = Pick<Ports, "outbox" | "showNews" | "later">;

/** Lets the toolbar say, a moment later, whether there is an outcome that nobody has seen. */
export function tellNews(ports: NewsPorts): void {
  ports.later(graceMs, () => showNews(ports));
}

/** Lets the toolbar say now whether there is an outcome that nobody has seen. */
export async function showNews(ports: Pick<NewsPorts, "outbox" | "showNews">): Promise<void> {
  await ports.showNews((await ports.outbox.countUnseen()) > 0);
}
