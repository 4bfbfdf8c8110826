/**
 * Prints what to tell a server about this site's files; it goes into a server block of nginx or a site block of
 * Caddy whose root is the folder that has the site at its base path:
 *
 *   npm run hosting -- nginx | caddy | netlify
 *
 * The netlify form is part of every build (dist/_headers) and serves Cloudflare Pages too.
 */
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caddyConfiguration, netlifyHeaders, nginxConfiguration } from "../src/exports/hosting.ts";

const edition = parse(readFileSync(join(process.env.CONTENT_DIR ?? "content", "edition.yaml"), "utf8")) as {
  base: string;
};
const writers = { nginx: nginxConfiguration, caddy: caddyConfiguration, netlify: netlifyHeaders };
const [name] = process.argv.slice(2);
const writer = Object.entries(writers).find(([each]) => each === name)?.[1];
if (writer) console.log(writer(process.env.BASE_PATH ?? edition.base));
else {
  console.error(`npm run hosting -- ${Object.keys(writers).join(" | ")}`);
  process.exitCode = 1;
}
