const service = "https://api.connectsafely.ai/linkedin";
const shared = { credentials: "omit", cache: "no-store" };

/** What Courier's worker is measured by, without doing or keeping anything else; no key goes with it. */
const calls = {
  "accounts.list": () => fetch(`${service}/accounts`, shared).then(({ status }) => status),
  "send.start": (body) => send(body).then(({ status }) => status),
  "send.later": (body) => {
    setTimeout(() => void send(body), 5_000);
    return Promise.resolve(Date.now() + 5_000);
  },
};

function send(body) {
  return fetch(`${service}/messaging/send`, {
    ...shared,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: new Blob([JSON.stringify(body)]).stream(),
    duplex: "half",
  });
}

chrome.runtime.onMessage.addListener(({ name, input }, _sender, reply) => {
  void calls[name](input).then(reply);
  return true;
});
