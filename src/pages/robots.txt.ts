/** Everything may be read; what must not be listed says so itself. */
import type { APIRoute } from "astro";
import { languages } from "../data/vocabulary.ts";
import { absoluteUrl } from "../links.ts";
import { edition } from "../report.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap-index.xml", languages[0], edition)}\n`);
