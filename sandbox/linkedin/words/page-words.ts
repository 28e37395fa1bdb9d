import type { Degree } from "../people.ts";

/** What a page says around its people, in one language. Only a person may need to read it. */
export interface PageWords {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly home: string;
  readonly me: string;
  readonly notifications: string;
  readonly adOptions: string;
  readonly message: string;
  readonly connect: string;
  readonly pending: string;
  readonly follow: string;
  readonly following: string;
  readonly more: string;
  readonly editProfile: string;
  readonly contactInfo: string;
  readonly connections: string;
  readonly mutual: string;
  readonly about: string;
  readonly activity: string;
  readonly experience: string;
  readonly skills: string;
  readonly suggested: string;
  readonly moreProfiles: string;
  readonly alsoViewed: string;
  /** Stands in place of the name of somebody who may not be seen. */
  readonly restricted: string;
  readonly degree: Readonly<Record<Degree, string>>;
  /** Between the name and the degree, in the newer family. */
  readonly beforeDegree: string;
  companyLabel(company: string): string;
  inviteLabel(name: string): string;
  followLabel(name: string): string;
  messageLabel(firstName: string): string;
}
