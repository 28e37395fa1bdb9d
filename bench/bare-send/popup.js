document.querySelector("button").addEventListener("click", () => void send());

async function send() {
  const input = { message: document.querySelector("textarea").value };
  const status = await chrome.runtime.sendMessage({ name: "send.start", input });
  document.querySelector("p").textContent = `Answered with ${status}`;
}
