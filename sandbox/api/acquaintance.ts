import * as v from "valibot";
import { people, urnOf } from "../linkedin/people.ts";
import { memberId } from "../linkedin/member-ids.ts";
import type { SandboxState } from "./state.ts";

/** How an account and a person stand to each other. */
const ties = ["connected", "strangers", "invited", "invites"] as const;
export type Tie = (typeof ties)[number];
const named = v.picklist(["right", "another", "missing"]);

/**
 * What the answers about a person say instead of the usual. `existsNames`, `relationshipNames`:
 * whose profileUrn they hold. "usual" is what the made-up people are; `credits` null: each account's own.
 */
const settingsSchema = v.strictObject({
  existsNames: named,
  relationshipNames: named,
  tie: v.picklist(["usual", ...ties]),
  openProfile: v.picklist(["usual", "yes", "no"]),
  credits: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
});

export type AcquaintanceSettings = v.InferOutput<typeof settingsSchema>;
export type AcquaintanceInput = Partial<AcquaintanceSettings>;

const usual: AcquaintanceSettings = {
  existsNames: "right",
  relationshipNames: "right",
  tie: "usual",
  openProfile: "usual",
  credits: null,
};

export interface Acquaintance {
  readonly settings: AcquaintanceSettings;
  set(changes: AcquaintanceInput): void;
  reset(): void;
}

export function createAcquaintance(): Acquaintance {
  let settings = usual;
  return {
    get settings() {
      return settings;
    },
    set(changes) {
      settings = { ...settings, ...changes };
    },
    reset() {
      settings = usual;
    },
  };
}

/** The settings after these changes; null when one of them is none. */
export function parseAcquaintance(
  changes: unknown,
  { settings }: Pick<Acquaintance, "settings">,
): AcquaintanceSettings | null {
  const wanted = v.safeParse(v.record(v.string(), v.unknown()), changes);
  if (!wanted.success) return null;
  const parsed = v.safeParse(settingsSchema, { ...settings, ...wanted.output });
  return parsed.success ? parsed.output : null;
}

/** Whom an answer about this person names. */
export function namedIn(
  answer: "existsNames" | "relationshipNames",
  urn: string,
  { acquaintance }: SandboxState,
): string | undefined {
  const names = acquaintance.settings[answer];
  if (names === "missing") return undefined;
  return names === "right" ? urn : somebodyElse(urn);
}

/** Nobody's profile in the small LinkedIn; two of them, so that no one is another self. */
function somebodyElse(urn: string): string {
  const [one, two] = [4_099_000_001, 4_099_000_002].map((number) => {
    return `urn:li:fsd_profile:${memberId(number)}`;
  });
  return (urn === one ? two : one) ?? "";
}

const usualTies: Readonly<Record<string, Tie>> = {
  "ada-brandt": "connected",
  "ines-morgado": "connected",
  "noor-haddad": "strangers",
  "zoë-çelik": "invites",
};

/** How a person stands to every account. */
export function tieWith(urn: string, { acquaintance }: SandboxState): Tie {
  const { tie } = acquaintance.settings;
  if (tie !== "usual") return tie;
  const person = people.find((each) => urnOf(each) === urn);
  if (person === undefined) return "strangers";
  return usualTies[person.slug] ?? (person.firstName === "Rahel" ? "invited" : "strangers");
}

/** Whether a person takes InMail from everybody. */
export function isOpen(urn: string, { acquaintance }: SandboxState): boolean {
  const { openProfile } = acquaintance.settings;
  if (openProfile !== "usual") return openProfile === "yes";
  return people.some((person) => person.slug === "odile-vasseur" && urnOf(person) === urn);
}
