const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const { name, message, left } = await chrome.runtime.sendMessage({ tabId: tab.id });
document.querySelector("h1").textContent = name;
document.querySelector("p").textContent = left;
const box = document.querySelector("textarea");
box.value = message;
box.focus();
performance.mark("ready");
