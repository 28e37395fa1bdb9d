import * as v from "valibot";
import { companyInHeadline } from "./company-name";
import { readingFields } from "./reading-fields";

export type Reading = v.InferOutput<typeof readingFields>;

/**
 * A reading as the worker takes it: where no line of the page told the company, the headline may. The
 * script in the page leaves that to the worker, for the size of its words.
 */
export const readingSchema = v.pipe(
  readingFields,
  v.transform(
    (reading): Reading => ({
      ...reading,
      company: reading.company ?? companyInHeadline(reading.headline),
    }),
  ),
);
