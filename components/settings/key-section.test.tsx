// @vitest-environment happy-dom
import { QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "@/components/hooks/made-up-environment";
import { createQueryClient } from "@/components/hooks/query-client";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import { useKey } from "@/components/hooks/use-key";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { MessageName } from "@/lib/messaging/protocol";
import { KeySection } from "./key-section";

const asked = vi.hoisted(() => vi.fn<(name: MessageName) => Promise<Result<unknown>>>());
vi.mock("@/lib/messaging/client", () => ({ ask: asked }));
vi.mock("#i18n", () => ({ i18n: { t: (key: string) => key } }));

let root: Root;
let page: HTMLElement;
let isDiskFull: boolean;

const noAccounts = { accounts: [], chosen: null, problem: null };

async function answer(name: MessageName): Promise<Result<unknown>> {
  if (name === "key.view") return ok({ present: true, last4: "abcd" });
  if (name === "key.save") return fail({ kind: "key-malformed" });
  if (name !== "key.remove") return ok(noAccounts);
  return isDiskFull ? fail({ kind: "storage-unavailable" }) : ok({ present: false });
}

function Section() {
  const { key, accounts, save, remove } = useKey();
  return key?.ok === true ? (
    <KeySection view={key.value} accounts={accounts.data} save={save} remove={remove} />
  ) : null;
}

const buttonOf = (name: string) =>
  [...page.querySelectorAll("button")].find((button) => button.textContent === name);

/** Lets what the press set off come to its end. */
async function press(name: string): Promise<void> {
  await vi.waitFor(() => act(async () => expect(buttonOf(name)).toBeDefined()));
  await act(async () => {
    buttonOf(name)?.focus();
    buttonOf(name)?.click();
  });
}

const eventually = (check: () => void) => vi.waitFor(() => act(async () => check()));
const alerts = () => page.querySelectorAll('[role="alert"]').length;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  isDiskFull = false;
  asked.mockImplementation(answer);
  page = document.createElement("div");
  document.body.append(page);
  root = createRoot(page);
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <QueryClientProvider client={createQueryClient()}>
          <Section />
        </QueryClientProvider>
      </EnvironmentContext>,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

describe("the key in the settings", () => {
  it("that could not be removed says why", async () => {
    isDiskFull = true;
    await press("settings.remove");
    await eventually(() => expect(page.textContent).toContain("failure.storage_unavailable"));
  });

  it("leaves nothing said of a key that was given up", async () => {
    await press("settings.replace");
    await press("settings.save");
    await eventually(() => expect(alerts()).toBe(1));
    await press("settings.cancel");
    await press("settings.replace");
    await eventually(() => expect(alerts()).toBe(0));
  });

  it("has the keyboard in its box when it is replaced, and back at the press after Cancel", async () => {
    await press("settings.replace");
    expect(document.activeElement?.id).toBe("api-key");
    await press("settings.cancel");
    expect(document.activeElement?.textContent).toBe("settings.replace");
  });

  it("has the keyboard in its box once it was removed", async () => {
    await press("settings.remove");
    await eventually(() => expect(document.activeElement?.id).toBe("api-key"));
  });

  it("does not take the keyboard by itself", () => {
    expect(document.activeElement).toBe(document.body);
  });
});
