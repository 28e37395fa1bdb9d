/** How one page of the classic family differs from another (reference 3.2, 3.3). */
export interface EmberVariant {
  /** The request that brought the stored profile: as of 2024 and 2025, or as of 2023. */
  readonly request: "graphql" | "rest-2023";
  /** The slug in that request; null: the one of the record. */
  readonly requestedSlug: string | null;
  /** The viewer has a Sales Navigator seat, and links lead there. */
  readonly salesNavigator: boolean;
  /** Whether somebody's contact details lie over the page. */
  readonly overlay: boolean;
  readonly message: "row" | "overflow" | "absent";
}

export const usualEmber: EmberVariant = {
  request: "graphql",
  requestedSlug: null,
  salesNavigator: false,
  overlay: false,
  message: "row",
};
