import type { Preset } from "./documented.ts";

const here = "https://api.connectsafely.ai/linkedin/messaging/send";
const elsewhere = "https://www.linkedin.com/login";

/** Nothing is taken: whoever follows it sends a second time, or reads a page as an answer. */
const redirect = (status: number, Location: string): Preset => {
  return () => ({ status, body: "", headers: { Location } });
};

/** Each status that sends a client to another address: the same one, or one of another host. */
export const redirectPresets = {
  "redirect-301": redirect(301, here),
  "redirect-302": redirect(302, here),
  "redirect-303": redirect(303, here),
  "redirect-307": redirect(307, here),
  "redirect-308": redirect(308, here),
  "redirect-elsewhere-301": redirect(301, elsewhere),
  "redirect-elsewhere-302": redirect(302, elsewhere),
  "redirect-elsewhere-303": redirect(303, elsewhere),
  "redirect-elsewhere-307": redirect(307, elsewhere),
  "redirect-elsewhere-308": redirect(308, elsewhere),
} satisfies Record<string, Preset>;
