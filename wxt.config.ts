import path from "node:path";
import { defineConfig } from "wxt";
import { neededBy } from "./scripts/build/screen-files.ts";

/**
 * One host for `connect-src` also confines the service worker (measured: without it the worker
 * reaches every host that allows CORS), and Trusted Types close `innerHTML`.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src https://api.connectsafely.ai",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const pages = (...names: readonly string[]): string[] =>
  names.map((name) => path.join(import.meta.dirname, "entrypoints", name, "index.html"));

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/i18n/module"],
  imports: false,
  manifest: ({ mode }) => ({
    name: "__MSG_ext_name__",
    short_name: "__MSG_ext_short_name__",
    description: "__MSG_ext_description__",
    default_locale: "en",
    minimum_chrome_version: "127",
    incognito: "not_allowed",
    permissions: [
      "activeTab",
      "alarms",
      "contextMenus",
      "scripting",
      "sidePanel",
      "storage",
      "unlimitedStorage",
    ],
    host_permissions: ["https://api.connectsafely.ai/*"],
    optional_host_permissions: ["https://www.linkedin.com/*"],
    externally_connectable: { ids: [] },
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+M" },
        description: "__MSG_ext_command__",
      },
      "open-side-panel": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_ext_command_panel__",
      },
    },
    // `wxt dev` needs its own policy for the reload socket; only the production build is shipped.
    ...(mode === "production" && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
  }),
  hooks: {
    // WXT takes the popup's <title> for the toolbar button's, in place of one given above.
    "build:manifestGenerated": (_, manifest) => {
      if (manifest.action) manifest.action.default_title = "__MSG_ext_action_title__";
    },
  },
  vite: () => ({
    build: {
      // The reader gets 3 % smaller by it than by Vite's own minifier, the worker 1 % (gzip):
      // both have tight budgets.
      minify: "terser",
      terserOptions: {
        ecma: 2022,
        module: true,
        // Vite asks for it, and it costs the worker 0.2 kB; only Chrome runs this.
        safari10: false,
        compress: { passes: 3, keep_fargs: false },
        // WXT makes the reader's answer its last value only where it finds "(function": no
        // `unsafe_arrows` either.
        format: { wrap_iife: true },
      },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: neededBy("screen", pages("popup", "options")), priority: 2 },
              { name: neededBy("composer", pages("popup", "sidepanel")), priority: 1 },
            ],
          },
        },
      },
      // Small images would become data: addresses, which `img-src 'self'` blocks.
      assetsInlineLimit: 0,
      // A page names all its scripts, so they load side by side (measured: 1.41 x a bare popup
      // instead of 1.55 x). Chrome needs no polyfill for it, which would fetch our own files. A part
      // that comes later does not: it would put those links into the page while that is drawn.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) =>
          hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
      },
    },
  }),
});
