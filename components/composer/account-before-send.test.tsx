// @vitest-environment happy-dom
import { environment } from "@/components/hooks/made-up-environment";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sam, tess } from "@/components/hooks/made-up-accounts";
import { person } from "@/components/hooks/made-up-view";
import { EnvironmentContext } from "@/components/hooks/use-environment";
import type { AccountView, ComposerView, PersonView } from "@/lib/messaging/protocol";
import { BeforeYouSend } from "./before-you-send";

vi.mock("#i18n", () => ({
  i18n: { t: (key: string, places: string[] = []) => [key, ...places].join(" ") },
}));

let place: HTMLElement;
let root: Root;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  place = document.createElement("div");
  root = createRoot(place);
  // Loaded later on screen; here it has to be there within one turn.
  await import("./account-line");
});

interface Shown {
  account?: AccountView;
  accounts?: AccountView[];
  accountBy?: ComposerView["accountBy"];
  change?: Partial<PersonView>;
}

async function show({ account = sam, accounts, accountBy = "chosen", change = {} }: Shown) {
  await act(async () =>
    root.render(
      <EnvironmentContext value={environment}>
        <BeforeYouSend
          person={{ ...person, proven: true, name: "Ada", ...change }}
          account={account}
          accountBy={accountBy}
          sender={{
            account,
            accounts: accounts ?? [account],
            inactive: false,
            takesFocus: false,
            failure: null,
            switchTo: async () => undefined,
          }}
          messageType="message"
          known={null}
          isTypeChosen={false}
          onChoose={() => undefined}
          allowance={{ kind: "unknown" }}
          notAsked={null}
          lastContact={null}
          found={null}
          isAsked={false}
          stop={null}
          saidAtField={false}
        />
      </EnvironmentContext>,
    ),
  );
}

const isAmber = () => place.querySelector("section")?.className.includes("amber");
const line = () => place.querySelector("p")?.textContent;

describe("the sending account, before Send", () => {
  it.each([
    ["chosen", "before_from.chosen"],
    ["last-time", "before_from.last_time"],
    ["picked", "before_from.picked"],
  ] as const)("is named, and why it is this one: %s", async (accountBy, words) => {
    await show({ accountBy });
    expect(line()).toBe(`before.message_to Ada ${words} Sam Sender`);
    expect(isAmber()).toBe(false);
  });

  it.each([{ status: "needs-attention" }, { hasTokens: false }, { apiSeat: false }] as const)(
    "turns the line amber, and is said to be unwell, where %j",
    async (change) => {
      await show({ account: { ...sam, ...change } });
      expect(place.textContent).toContain("health_note.");
      expect(isAmber()).toBe(true);
    },
  );

  it("can be another one only where the key reaches more than one", async () => {
    await show({});
    expect(place.querySelector("select")).toBeNull();
    await show({ accounts: [sam, tess] });
    expect(place.querySelector("select")).not.toBeNull();
    expect(isAmber()).toBe(false);
  });

  it("is not that of whoever is signed in, which is said and can be mended", async () => {
    const change = { signedInAs: "tess-t", signedInId: tess.id };
    await show({ accounts: [sam, tess], change });
    expect(place.textContent).toContain("account.send_from Tess Töpfer");
    expect(place.textContent).toContain("before.signed_in_as tess-t Sam Sender");
    expect(isAmber()).toBe(true);
  });
});
