import type { Corner } from "@/lib/settings/corner";

/** Names nobody: a page may find a node of its own kind, but not whose it is. */
export const mark = "data-corner-dock";

const svg = "http://www.w3.org/2000/svg";
const ground = "#0b6b57";
const groundUnderPointer = "#09594a";
/** Clear of what the site itself keeps at the edges: its bar at the top, its messages at the bottom. */
const fromEdge = { top: "72px", bottom: "72px", left: "24px", right: "24px" };

const ofHost = { all: "initial", position: "fixed", "z-index": "2147483647" };
const ofButton = {
  display: "grid",
  "place-items": "center",
  width: "48px",
  height: "48px",
  padding: "0",
  border: "2px solid #fff",
  "border-radius": "50%",
  "outline-offset": "2px",
  background: ground,
  color: "#fff",
  "box-shadow": "0 2px 10px rgb(0 0 0 / 0.35)",
  cursor: "pointer",
};

export interface DrawnButton {
  host: HTMLElement;
  moveTo: (corner: Corner) => void;
}

/**
 * A button in a closed root, which the page can neither reach into nor style. Everything is set
 * through the CSSOM: the site's policy refuses style elements and attributes, but not that. Nothing
 * moves, so there is nothing to reduce.
 */
export function drawButton(label: string, onPress: () => void): DrawnButton {
  const host = document.createElement("div");
  host.setAttribute(mark, "");
  style(host, ofHost);
  const button = document.createElement("button");
  button.type = "button";
  button.title = label;
  button.ariaLabel = label;
  style(button, ofButton);
  button.append(drawIcon());
  // The page can call click() on what it can reach, and dispatch events: those are not trusted.
  button.addEventListener("click", (event) => event.isTrusted && onPress());
  button.addEventListener("pointerenter", () => style(button, { background: groundUnderPointer }));
  button.addEventListener("pointerleave", () => style(button, { background: ground }));
  host.attachShadow({ mode: "closed" }).append(button);
  return { host, moveTo: (corner) => style(host, placeOf(corner)) };
}

function placeOf(corner: Corner): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fromEdge).map(([edge, gap]) => [edge, corner.includes(edge) ? gap : "auto"]),
  );
}

/** Important, so that no rule of the page hides or moves it. */
function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, "important");
  }
}

/** The same paper plane as in the toolbar. */
function drawIcon(): Element {
  const icon = document.createElementNS(svg, "svg");
  icon.setAttribute("viewBox", "28 30 72 72");
  icon.setAttribute("width", "26");
  icon.setAttribute("height", "26");
  icon.append(
    drawPath({ d: "M38 64.5 90 40 74 92 61 71z", fill: "currentColor" }),
    drawPath({ d: "M61 71 90 40", stroke: ground, "stroke-width": "5" }),
  );
  return icon;
}

function drawPath(attributes: Record<string, string>): Element {
  const path = document.createElementNS(svg, "path");
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}
