import { field, textField } from "../json-field";
import type { Reading } from "../reading";

const distances: ReadonlyMap<string, Reading["degree"]> = new Map([
  ["DISTANCE_1", "first"],
  ["DISTANCE_2", "second"],
  ["DISTANCE_3", "third"],
  ["OUT_OF_NETWORK", "out-of-network"],
]);

/**
 * How far the person of an id is from the viewer, by the records about exactly that id: the
 * distance of a relationship, or a connection (reference linkedin-pages 3.3). Other records of the
 * same answer speak of other people.
 */
export function degreeOf(records: readonly unknown[], id: string | null): Reading["degree"] {
  if (id === null) return "unknown";
  const own = records.filter((record) => textField(record, "entityUrn")?.endsWith(`:${id}`));
  const distance = own.map((record) => distanceIn(record, 5)).find((found) => found !== undefined);
  if (distance !== undefined) return distance;
  const isConnection = own.some((record) =>
    textField(record, "entityUrn")?.startsWith("urn:li:fsd_connection:"),
  );
  return isConnection ? "first" : "unknown";
}

function distanceIn(value: unknown, depth: number): Reading["degree"] | undefined {
  if (depth === 0 || typeof value !== "object" || value === null) return undefined;
  const told =
    distances.get(textField(value, "memberDistance") ?? "") ??
    distances.get(textField(field(value, "distance"), "value") ?? "");
  if (told !== undefined) return told;
  return Object.values(value).reduce<Reading["degree"] | undefined>(
    (found, inner) => found ?? distanceIn(inner, depth - 1),
    undefined,
  );
}
