import { parseAst } from "vite";

/** Those without which a module cannot run. */
const atOnce = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"];
const withSource = new Set([
  ...atOnce,
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
]);

type Node = { readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** The node's children, whatever their field is called. */
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

function sourceOf(node: Node): string[] {
  const source = node["source"] ?? node["expression"];
  if (!isNode(source)) return [];
  const value = source["value"] ?? plainTemplate(source);
  // A computed `import(path)` cannot be judged, so it is not let through.
  return [typeof value === "string" ? value : "(computed)"];
}

/** The text of a template literal without any `${}`: a minifier writes `import("./a")` with one. */
function plainTemplate({ quasis }: Node): unknown {
  const parts = Array.isArray(quasis) ? quasis.filter(isNode) : [];
  const [only] = parts;
  const value = parts.length === 1 ? only?.["value"] : undefined;
  return isNode(value) ? value["cooked"] : undefined;
}

/** Every module a text names: imports, re-exports, `import()` as expression and as type. */
export function readImports(text: string, lang: "ts" | "tsx" = "ts"): string[] {
  return sourcesIn(text, withSource, lang);
}

/** The modules that are loaded before this one runs: all but what `import()` names. */
export function readImportsAtOnce(text: string): string[] {
  return sourcesIn(text, new Set(atOnce), "ts");
}

function sourcesIn(text: string, kinds: ReadonlySet<string>, lang: "ts" | "tsx"): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (kinds.has(String(node["type"]))) found.push(...sourceOf(node));
    for (const child of childrenOf(node)) visit(child);
  };
  visit({ program: parseAst(text, { lang }) });
  return found;
}
