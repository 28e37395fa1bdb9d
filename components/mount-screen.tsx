import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { type Environment, EnvironmentContext } from "./hooks/use-environment";

/** Puts one screen into the page's `#root`, with what it needs of the browser around it. */
export function mountScreen(screen: ReactNode, environment: Environment): void {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("the page has no #root");
  createRoot(root).render(
    <StrictMode>
      <EnvironmentContext value={environment}>{screen}</EnvironmentContext>
    </StrictMode>,
  );
}
