// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { held } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { AttemptNotice } from "./attempt-notice";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(" ") },
}));

const doubts = {
  onCheck: () => undefined,
  onSettle: () => undefined,
  recalling: { is: false, failure: null, isLost: false },
  onRecall: () => undefined,
};

/** What is said of a doubt whose look ended with this. */
async function saidAfterLook(kind: "unreachable" | "sender-not-told"): Promise<string> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const attempt = { ...held, outcome: { state: "unconfirmed", doubt: "cut" } } as const;
  const place = document.createElement("div");
  const root = createRoot(place);
  const checking = { is: false, failure: { kind } };
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <AttemptNotice attempt={attempt} name="Ada" doubts={{ ...doubts, checking }} />
      </EnvironmentContext>,
    ),
  );
  const said = place.textContent ?? "";
  act(() => root.unmount());
  return said;
}

it("a look that failed is called one, and one that found words of nobody known is not", async () => {
  expect(await saidAfterLook("unreachable")).toContain("outcome.not_checked failure.unreachable");
  const said = await saidAfterLook("sender-not-told");
  expect(said).toContain("failure.sender_not_told");
  expect(said).not.toContain("outcome.not_checked");
});
