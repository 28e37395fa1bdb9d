import { memberNumberOf } from "../linkedin/member-id";
import type { CompareEcho } from "./classify-send";

/**
 * Compares by member number, because one member has ids of several families. Without a number on
 * either side nothing is claimed: a slug says nothing about a urn.
 */
export function compareEchoWith(intendedUrn: string | null): CompareEcho {
  const intended = intendedUrn === null ? null : memberNumberOf(intendedUrn);
  return (echoedUrn) => {
    const echoed = memberNumberOf(echoedUrn);
    if (intended === null || echoed === null) return "not-compared";
    return intended === echoed ? "same" : "unequal";
  };
}
