/** The calls that Courier's worker makes before a composer is ready, without doing anything else. */
chrome.runtime.onMessage.addListener(({ tabId }, _sender, reply) => {
  void readTab(tabId).then(reply);
  return true;
});

async function readTab(tabId) {
  const [{ url }, [{ result }], kept] = await Promise.all([
    chrome.tabs.get(tabId),
    chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }),
    chrome.storage.local.get(["key", "accounts", "allowances"]),
  ]);
  return { name: result, message: `Hi, ${url}`, left: String(Object.keys(kept).length) };
}
