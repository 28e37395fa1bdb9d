import { createHash } from "node:crypto";

/**
 * A class name as builds make them: says nothing, and nobody may rely on it. The style sheet is
 * made with the same function.
 */
export function look(part: string): string {
  return `_${createHash("sha256").update(part).digest("hex").slice(0, 8)}`;
}

const c = (part: string) => `.${look(part)}`;

/** Neutral colours: a place to try things in, not an imitation of the real site's look. */
export const styleSheet = `
:root { color-scheme: light; --ink: #26282b; --soft: #62666c; --line: #dcdad5; --paper: #fff; --tint: #efece6; --mark: #4b6358; }
* { box-sizing: border-box; }
body { margin: 0; background: #f5f3ef; color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
a { color: inherit; text-decoration: none; }
h1, h2, h3, p, ul { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; list-style: none; }
code[id*="bpr-guid"], ${c("put-away")} { display: none; }
${c("nav")} { display: flex; gap: 24px; align-items: center; padding: 12px 32px; background: var(--paper); border-bottom: 1px solid var(--line); color: var(--soft); }
${c("nav")} a:hover, ${c("row")} a:hover, ${c("post")} a:hover { text-decoration: underline; }
${c("brand")} { color: var(--ink); font-weight: 650; margin-right: auto; }
${c("toolbar")} { display: flex; gap: 12px; align-items: baseline; padding: 6px 32px; background: var(--tint); color: var(--soft); font-size: 13px; }
${c("toolbar")} a { display: flex; gap: 12px; }
${c("columns")} { display: grid; grid-template-columns: minmax(0, 680px) 280px; gap: 20px; justify-content: center; padding: 24px 32px 64px; }
${c("main")} { display: grid; gap: 16px; align-content: start; }
${c("card")} { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px; }
${c("banner")} { height: 88px; margin: -20px -24px 0; border-radius: 12px 12px 0 0; background: linear-gradient(100deg, #e6e0d4, #cfd6cd); }
${c("face")} { display: grid; place-items: center; width: 96px; height: 96px; margin-top: -52px; border: 4px solid var(--paper); border-radius: 50%; background: var(--mark); color: #fff; font-size: 32px; }
${c("small-face")} { display: grid; place-items: center; flex: none; width: 40px; height: 40px; border-radius: 50%; background: var(--tint); color: var(--mark); font-size: 14px; }
${c("name-row")} { display: flex; gap: 8px; align-items: baseline; margin-top: 10px; }
${c("name")} { font-size: 24px; font-weight: 650; }
${c("soft")} { color: var(--soft); font-size: 14px; }
${c("inline")} { display: flex; flex-wrap: wrap; gap: 6px; color: var(--soft); font-size: 14px; }
${c("actions")} { display: flex; gap: 8px; margin-top: 16px; }
${c("primary")}, ${c("secondary")} { padding: 6px 18px; border: 1px solid var(--mark); border-radius: 999px; background: none; color: var(--mark); font: inherit; font-weight: 600; }
${c("primary")} { background: var(--mark); color: #fff; }
${c("title")} { margin-bottom: 8px; font-size: 18px; font-weight: 650; }
${c("row")}, ${c("post")} { display: flex; gap: 12px; padding: 8px 0; }
${c("row")} h3, ${c("post")} h3 { font-weight: 600; }
@media (max-width: 900px) { ${c("columns")} { grid-template-columns: minmax(0, 1fr); } }
`.trimStart();
