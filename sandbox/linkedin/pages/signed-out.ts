import { html } from "../html.ts";
import { look } from "../look.ts";
import { wholeDocument } from "./document.ts";

/** The wall before a profile; its heading is nobody's name. */
export function authwall(): string {
  const wall = "https://www.linkedin.com/authwall";
  return wholeDocument({
    title: "Sign Up | LinkedIn",
    head: html`
      <meta name="pageKey" content="auth_wall_desktop_profile">
      <link rel="canonical" href="${wall}">
      <meta property="og:url" content="${wall}">`,
    body: html`
      <main class="${look("columns")}">
        <section class="${look("card")}">
          <h1>Join LinkedIn</h1>
          <p>Email</p>
          <a href="/login">Already on LinkedIn? Sign in</a>
        </section>
      </main>`,
  });
}

export function login(): string {
  return wholeDocument({
    title: "LinkedIn Login, Sign in | LinkedIn",
    head: html`<meta name="pageKey" content="d_checkpoint_lg_consumerLogin">`,
    body: html`
      <main class="${look("columns")}">
        <section class="${look("card")}"><h1>Sign in</h1><p>Email or phone</p></section>
      </main>`,
  });
}
