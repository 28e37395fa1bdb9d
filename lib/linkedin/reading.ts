import * as v from "valibot";
import { companyInHeadline } from "./company-name";
import { readingFields } from "./reading-fields";

export type Reading = v.InferOutput<typeof readingFields>;

/** A reading as the worker takes it: where no line of the page told the company, the headline may. */
export const readingSchema = v.pipe(
  readingFields,
  v.transform(
    (reading): Reading => ({
      ...reading,
      company: reading.company ?? companyInHeadline(reading.headline),
    }),
  ),
);
