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
  const { value } = source;
  // A computed `import(path)` cannot be judged, so it is not let through.
  return [typeof value === "string" ? value : "(computed)"];
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
