import { parseAst } from "vite";

const withSource = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
]);

type Node = { readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** The node's children, whatever their field is called. */
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

function sourceOf(node: Node): string[] {
  if (!withSource.has(String(node["type"]))) return [];
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
  const found: string[] = [];
  const visit = (node: Node): void => {
    found.push(...sourceOf(node));
    for (const child of childrenOf(node)) visit(child);
  };
  visit({ program: parseAst(text, { lang }) });
  return found;
}
