import { type Html, html } from "../html.ts";
import { look } from "../look.ts";

/** What the row of actions can hold. */
export type SduiAction = "connect" | "pending" | "follow" | "following" | "message" | "edit";

/** How one build of the newer family differs from another (reference 2, 3.1). */
export interface SduiVariant {
  /** The attribute that card keys stand in; null: a page that has none. */
  readonly keyAttribute: "componentkey" | "id" | "data-component-key" | null;
  readonly topCardName: "Topcard" | "TopCard";
  /** What is between `main` and the section of the top card; "absent": no top card. */
  readonly frame: "keyed-wrapper" | "direct-child" | "deep" | "absent";
  /** What says whose name the heading is. */
  readonly nameMark: "link" | "verification" | "none";
  /** The hooks of 2025. */
  readonly viewNames: boolean;
  readonly aside: "beside-main" | "inside-main";
  /** In the order of the page; null: what suits the degree. */
  readonly actions: readonly SduiAction[] | null;
  /** The menu behind "More": outside `main`, and there only while it is open. */
  readonly menu: readonly ("connect" | "message" | "report")[];
  readonly mutuals: boolean;
  /** The number of connections is a link for those of the first degree only. */
  readonly connections: boolean;
  /** How the copies are hidden that a visitor does not see. */
  readonly hiddenBy: "class" | "attribute";
}

export const usualSdui: SduiVariant = {
  keyAttribute: "componentkey",
  topCardName: "Topcard",
  frame: "keyed-wrapper",
  nameMark: "link",
  viewNames: false,
  aside: "beside-main",
  actions: null,
  menu: [],
  mutuals: true,
  connections: false,
  hiddenBy: "class",
};

/** The attributes of something a visitor does not see. */
export function putAway({ hiddenBy }: SduiVariant): Html {
  const hidden = hiddenBy === "attribute" ? html` hidden` : "";
  return html`class="${look("put-away")}"${hidden}`;
}

/** The attribute with the key of a card, as this build writes it. */
export function cardKey({ keyAttribute }: SduiVariant, card: string): Html | "" {
  if (keyAttribute === null) return "";
  return html` ${keyAttribute}="com.linkedin.sdui.profile.card.ref${card}"`;
}

/** A hook of 2025, where there is one. */
export function viewName({ viewNames }: SduiVariant, name: string): Html | "" {
  return viewNames ? html` data-view-name="${name}"` : "";
}
