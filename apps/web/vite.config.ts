import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { META_CONTENT_SECURITY_POLICY } from "./csp.mjs";
import { firstSight } from "./first-sight.config.ts";
import { readerFiles, withoutRuntime } from "./reader-files.config.ts";

/** The oldest browsers that understand the engine's regular expressions and constructed style sheets. */
const BROWSERS = ["chrome109", "edge109", "firefox115", "safari16.4"];

export default defineConfig({
  // Relative addresses, so that the build can stand in any folder of any server.
  base: "./",
  plugins: [
    react(),
    policyInPage(),
    englishOnly(),
    firstSight(),
    readerFiles(),
    withoutRuntime(),
    packedBeside(),
    VitePWA({
      // The page registers the worker itself: an inline script would break the policy. A new version waits until
      // every page of the old one is closed, so that nobody's draft is reloaded away.
      injectRegister: false,
      registerType: "prompt",
      includeAssets: ["favicon.svg", "icons/*.png"],
      workbox: {
        globPatterns: ["**/*.{html,js,css,woff2}"],
        cleanupOutdatedCaches: true,
        maximumFileSizeToCacheInBytes: 4 << 20,
      },
      manifest: {
        name: "Bedside",
        short_name: "Bedside",
        description: "Checks a health professional’s draft on their own device before it goes out.",
        lang: "en-GB",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#fbfaf7",
        theme_color: "#fbfaf7",
        categories: ["medical", "productivity"],
        icons: [
          { src: "icons/192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/512.png", sizes: "512x512", type: "image/png" },
          { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
    }),
  ],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // A few files rather than twenty crumbs: on a slow line each one asked for costs more than what is in it.
          groups: [
            { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// },
            {
              name: "guidance",
              test: /packages\/guidance\/src\/(?!content\/.*\/|content\/passages)/,
              minShareCount: 2,
            },
            {
              name: "page",
              test: /(?:packages\/ui|apps\/web)\/src\/(?!editor\/)|preload-helper/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  // The engine's thread (src/check/engine.ts), the audit's, which brings an engine of its own, and the second reader's.
  worker: {
    format: "es",
    plugins: () => [withoutRuntime()],
    rolldownOptions: {
      output: { entryFileNames: ({ name }) => `assets/${name.replace("-worker", "")}-[hash].js` },
    },
  },
});

/** Says the policy in the page as well, for hosts that send no header. Not while developing: hot reload is inline. */
function policyInPage(): Plugin {
  return {
    name: "bedside-policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: META_CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** React Aria carries its few words in some thirty languages; the page speaks one. */
function englishOnly(): Plugin {
  return {
    name: "bedside-english-only",
    enforce: "pre",
    load(id) {
      const isOther =
        /\/react-(?:aria|stately|aria-components)\/.*\/(?:intl|private)\/.*\/[a-z]{2}-[A-Z]{2}\.m?js$/.test(
          id,
        );
      return isOther && !/en-(?:US|GB)\.m?js$/.test(id) ? "export default {};" : undefined;
    },
  };
}

/** Lays the page and each script and style sheet beside itself in a packed form, a fifth to a third of its size, for servers that offer it. */
function packedBeside(): Plugin {
  return {
    name: "bedside-packed-beside",
    apply: "build",
    writeBundle({ dir = "" }) {
      const assets = readdirSync(path.join(dir, "assets")).filter((each) => /\.(?:js|css)$/.test(each));
      for (const name of ["index.html", ...assets.map((each) => path.join("assets", each))]) {
        const file = path.join(dir, name);
        const text = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(text));
        writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}
