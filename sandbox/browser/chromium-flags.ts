/** What a browser of the sandbox is started with. */
export interface BrowserSetup {
  /** The Chromium or Chrome for Testing to run. */
  executable: string;
  /** Folder of an unpacked extension. */
  extensionDir: string;
  /** Profile folder of the browser: a temporary one, made by the caller. */
  userDataDir: string;
  /** Value for --host-resolver-rules: which names lead to the sandbox. */
  hostRules: string;
  /** Base64 SHA-256 of the public key of the sandbox's certificate. */
  spkiHash: string;
  headless: boolean;
  /** Chromium refuses its own sandbox to root. */
  asRoot: boolean;
  /** BCP 47; the language of the browser's own formats. */
  language?: string;
}

/**
 * The command line. Only the one made certificate is trusted, by its key: a flag that trusts every
 * certificate would put "Not secure" into the address bar (measured, headed). Everything that
 * would contact the outside by itself is off.
 */
export function chromiumFlags(setup: BrowserSetup): string[] {
  return [
    ...(setup.headless ? ["--headless=new", "--disable-gpu", "--hide-scrollbars"] : []),
    ...(setup.asRoot ? ["--no-sandbox"] : []),
    "--remote-debugging-port=0",
    "--enable-unsafe-extension-debugging",
    `--user-data-dir=${setup.userDataDir}`,
    `--load-extension=${setup.extensionDir}`,
    `--disable-extensions-except=${setup.extensionDir}`,
    `--host-resolver-rules=${setup.hostRules}`,
    `--ignore-certificate-errors-spki-list=${setup.spkiHash}`,
    `--lang=${setup.language ?? "en-GB"}`,
    "--test-type",
    "--window-size=1280,860",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-search-engine-choice-screen",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--password-store=basic",
    "about:blank",
  ];
}
