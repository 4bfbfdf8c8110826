/**
 * Prints what to tell a server about this site's files; it goes into a server block of nginx or a site block of
 * Caddy whose root is the folder that has the site at its base path:
 *
 *   npm run hosting -- nginx | caddy | netlify
 *
 * The netlify form is part of every build (dist/_headers, dist/_redirects) and serves Cloudflare Pages too.
 */
import type { Languages } from "../src/data/vocabulary.ts";
import { caddyConfiguration, headerRules, netlifyHeaders, nginxConfiguration } from "../src/exports/hosting.ts";
import { movedAddresses } from "../src/moved.ts";
import { edition } from "../src/report.ts";
import { ask } from "./asking.ts";

const writers = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  netlify: (base: string, spoken: Languages) => netlifyHeaders(base, headerRules(spoken)),
};

function hosting(): number {
  const usage = `usage: npm run hosting -- ${Object.keys(writers).join(" | ")}`;
  const asked = ask({ allowPositionals: true }, usage);
  if (typeof asked === "number") return asked;
  const [name, ...others] = asked.positionals;
  const writer = Object.entries(writers).find(([each]) => each === name)?.[1];
  if (!writer || others.length > 0) {
    console.error(usage);
    return 2;
  }
  console.log(writer(edition.base, edition.languages, movedAddresses()));
  return 0;
}

process.exitCode = hosting();
