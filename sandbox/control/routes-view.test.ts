import { describe, expect, it } from "vitest";
import { aMessage, askSend, createTestApi } from "../api/ask-api.ts";
import { createControl } from "./app.ts";

function createOutbox() {
  const { api, state } = createTestApi();
  const control = createControl(state);
  const ask = async (path: string, body?: object) => {
    const headers = { "Content-Type": "application/json" };
    const init = body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) };
    return control.fetch(new Request(`http://127.0.0.1:4180${path}`, init));
  };
  return { api, state, ask };
}

describe("the outbox view", () => {
  it("takes an endpoint out of service, says so, and puts it back", async () => {
    const { api, ask } = createOutbox();
    const gone = { route: "messaging/send", status: 410 };
    expect((await ask("/routes", gone)).status).toBe(200);
    expect((await askSend(api, aMessage)).status).toBe(410);
    expect(await (await ask("/")).text()).toContain('<option value="410" selected>');
    await ask("/routes", { ...gone, status: "" });
    expect((await askSend(api, aMessage)).status).toBe(200);
  });

  it.each([{ route: "message", status: 410 }, { route: "messaging/send", status: 500 }, {}])(
    "does not understand %j",
    async (input) => {
      expect((await createOutbox().ask("/routes", input)).status).toBe(400);
    },
  );

  it("marks what was recalled", async () => {
    const { api, state, ask } = createOutbox();
    await askSend(api, aMessage);
    expect(await (await ask("/")).text()).not.toContain("<dt>Recalled</dt>");
    state.recall(1);
    expect(await (await ask("/")).text()).toContain("<dt>Recalled</dt>");
  });
});
