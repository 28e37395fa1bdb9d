export type BrowserSetup = {
  /** The built extension, such as `.output/chrome-mv3`. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** Which host names lead to the sandbox, in Chromium's syntax: `MAP www.linkedin.com 127.0.0.1:1234, ...`. */
  readonly hostRules?: string;
  /** The one certificate that is trusted though nobody signed it: base64 of the SHA-256 of its public key. */
  readonly spkiHash?: string;
  /** Kept after the end when given; otherwise a new one that is removed. */
  readonly userDataDir?: string;
  /** BCP 47; the language of the browser's own formats. */
  readonly language?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
};

/** Nothing that asks, updates itself, or talks to a server that was not asked for. */
const quiet = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-default-apps",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  "--disable-domain-reliability",
  "--disable-client-side-phishing-detection",
  `--disable-features=${[
    "MediaRouter",
    "OptimizationHints",
    "Translate",
    "CertificateTransparencyComponentUpdater",
    // A process in advance for a page that may come costs a test a tenth of its time (measured).
    "SpareRendererForSitePerProcess",
  ].join()}`,
  "--metrics-recording-only",
  "--password-store=basic",
  "--use-mock-keychain",
  // The sandbox speaks TCP only; QUIC would be tried first.
  "--disable-quic",
];

/** Headless has a screen of 800 x 600, in which a popup gets 510 pixels of the 600 it has for a person (measured). */
const headless = ["--headless=new", "--disable-gpu", "--screen-info={1600x1200}"];

/**
 * @param noSandbox gives up Chromium's own sandbox: it asks that of root, for example in a container, and of whoever is
 *   denied one (`start-chromium.ts`)
 */
export function chromiumFlags(
  setup: BrowserSetup,
  userDataDir: string,
  noSandbox: boolean,
): string[] {
  const { width, height } = setup.windowSize ?? { width: 1280, height: 860 };
  return [
    ...quiet,
    ...(setup.headless ? headless : []),
    ...(noSandbox ? ["--no-sandbox"] : []),
    ...(setup.hostRules === undefined ? [] : [`--host-resolver-rules=${setup.hostRules}`]),
    // Unlike --ignore-certificate-errors this leaves no "Not secure" and no warning bar, together with --test-type.
    ...(setup.spkiHash === undefined
      ? []
      : [`--ignore-certificate-errors-spki-list=${setup.spkiHash}`]),
    "--test-type",
    `--lang=${setup.language ?? "en-GB"}`,
    "--remote-debugging-port=0",
    // Lets the debugger click the toolbar button: Extensions.triggerAction.
    "--enable-unsafe-extension-debugging",
    `--user-data-dir=${userDataDir}`,
    `--disable-extensions-except=${setup.extensionDir}`,
    `--load-extension=${setup.extensionDir}`,
    `--window-size=${width},${height}`,
    "about:blank",
  ];
}
