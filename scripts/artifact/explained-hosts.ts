/** Every host that may be named in the built files beside the service's, and why. None of them is ever asked. */
export const explainedHosts: Readonly<Record<string, string>> = {
  "api.connectsafely.ai": "the service: the one host in the manifest and in connect-src",
  "connectsafely.ai": "a link to where the service shows its keys, followed by the user only",
  "www.linkedin.com":
    "profile addresses are recognised and made; the policy lets nothing connect to it",
  "www.w3.org": "XML namespaces in react-dom: names, not addresses",
  "react.dev": "react-dom's production errors carry a link to their explanation",
};
