// Keeps the page up to date without losing what is being typed: only the parts that changed are
// replaced, and the forms are none of those parts.
const pause = 2_000;

async function refresh() {
  const answer = await fetch("/");
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of fresh.querySelectorAll("[data-live]")) {
    const shown = document.getElementById(part.id);
    if (shown && shown.innerHTML !== part.innerHTML) shown.replaceWith(document.adoptNode(part));
  }
}

function keepFresh() {
  setTimeout(() => {
    // A sandbox that was stopped answers nothing; the page then stays as it is.
    const turn = document.hidden ? Promise.resolve() : refresh().catch(() => undefined);
    void turn.then(keepFresh);
  }, pause);
}

keepFresh();
