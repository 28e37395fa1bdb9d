import { defineConfig } from "wxt";

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
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"],
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
          // In pieces, as the parts that load later would have it, it is 0.9 kB larger.
          codeSplitting: {
            groups: [{ name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// }],
          },
        },
      },
      // Small images would become data: addresses, which `img-src 'self'` blocks.
      assetsInlineLimit: 0,
      // The page names all its scripts, so they load side by side (measured: 1.41 x a bare popup
      // instead of 1.55 x). Chrome needs no polyfill for it, which would fetch our own files.
      modulePreload: { polyfill: false },
    },
  }),
});
