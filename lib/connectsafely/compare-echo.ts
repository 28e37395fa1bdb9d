import { memberNumberOf } from "../linkedin/member-id";
import { numberMeant, type PersonName } from "../linkedin/same-person";
import type { CompareEcho } from "./classify-send";

/**
 * Compares by member number, because one member has ids of several families. Without a number on
 * either side nothing is claimed: a slug says nothing about a urn.
 */
export function compareEchoWith(recipient: Pick<PersonName, "urn" | "meant">): CompareEcho {
  const intended = numberMeant(recipient);
  return (echoedUrn) => {
    const echoed = memberNumberOf(echoedUrn);
    if (intended === null || echoed === null) return "not-compared";
    return intended === echoed ? "same" : "unequal";
  };
}
