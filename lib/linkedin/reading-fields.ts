import * as v from "valibot";
import { noUrnReasons } from "./no-urn";
import { traceSchema } from "./trace";

const shortText = v.nullable(v.pipe(v.string(), v.maxLength(1_000)));
const slug = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const memberNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * What the open page says about the person whose slug is in its address. `urn` is there only when
 * the page itself binds it to that slug; `confidence` is "none" when it does not, and then the
 * slug alone names the person.
 */
export const readingFields = v.object({
  slug,
  urn: v.nullable(v.pipe(v.string(), v.regex(/^urn:li:fsd_profile:[A-Za-z0-9_-]{39}$/))),
  name: shortText,
  /** A name the page shows that the slug speaks against: to be asked about, never to be used. */
  doubtful: v.nullable(
    v.object({ name: v.pipe(v.string(), v.maxLength(1_000)), firstName: shortText }),
  ),
  /** The word to greet with; null where it is not sure. */
  firstName: shortText,
  /** True where `firstName` is a part of the full name and not given by the page as such. */
  firstNameGuessed: v.boolean(),
  headline: shortText,
  company: shortText,
  /** A hint, never a reason to stop: the weakest fact of a page (reference linkedin-pages 8). */
  degree: v.picklist(["first", "second", "third", "out-of-network", "unknown"]),
  /** Whether the page offers to message this person; says nothing about credits. */
  message: v.picklist(["present", "absent", "unknown"]),
  self: v.boolean(),
  /** Whoever is signed in on the page, as far as it tells. */
  viewer: v.object({ slug: v.nullable(slug), memberNumber: v.nullable(memberNumber) }),
  layout: v.picklist(["sdui", "ember", "guest", "unknown"]),
  /** Kinds of evidence that agree on the urn (reference linkedin-pages 4.3: E1, E2, E3 ...). */
  evidence: v.array(v.pipe(v.string(), v.maxLength(40))),
  confidence: v.picklist(["high", "medium", "none"]),
  /** Why there is no urn, or null when there is one. */
  reason: v.nullable(v.picklist(noUrnReasons)),
  /** How it was read; null where no page was. */
  trace: v.nullable(traceSchema),
});
