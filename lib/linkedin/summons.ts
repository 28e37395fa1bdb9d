/** The user called Courier from inside a page, and the popup has not asked yet for whom. */
export interface Summons {
  tabId: number;
  /** What the tab showed at the click; null where the browser did not tell. */
  address: string | null;
  /** Milliseconds since 1970. */
  at: number;
  /** The link that was chosen; null: the person the tab shows. */
  link: string | null;
}
