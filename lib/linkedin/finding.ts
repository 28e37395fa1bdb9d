/**
 * One thing a reading looked for: what, where, how often it was there, and what became of it. It
 * holds no word, id or slug of the page, so that it can stand in a bug report as it is.
 */
export interface Finding {
  fact:
    | "id"
    | "member-number"
    | "name"
    | "first-name"
    | "headline"
    | "company"
    | "degree"
    | "message"
    | "viewer";
  source: // Of an id, in the order of trust (reference linkedin-pages 4.3, E1 to E6).
    | "card-keys"
    | "same-link"
    | "stored-response"
    | "connections-link"
    | "message-link"
    | "address"
    // Of a member number.
    | "page-numbers"
    | "slug-ending"
    // Of everything else.
    | "top-card"
    | "whole-name"
    | "page-data"
    | "nowhere";
  count: number;
  /**
   * "believed": it is what Courier goes by. "agrees": it supports that. "contradicts": it names
   * somebody else, so nothing is believed. "too-weak": alone it proves nothing. "not-there".
   */
  verdict: "believed" | "agrees" | "contradicts" | "too-weak" | "not-there";
}
