/** Everything may be read; what must not be listed says so itself. */
import type { APIRoute } from "astro";
import { absoluteUrl } from "../links.ts";
import { edition } from "../report.ts";

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap-index.xml", edition.languages[0], edition)}\n`,
  );
