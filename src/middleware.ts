/** The last hand on every page: its white space. Frames carry a hash of their own script and stay as they are. */
import { defineMiddleware } from "astro:middleware";
import { edition } from "./report.ts";
import { readLocalPath } from "./links.ts";
import { typesetHtml } from "./wording/typesetting.ts";

export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  const { path, language } = readLocalPath(context.url.pathname.replace(edition.base.replace(/\/$/, ""), ""));
  if (path.startsWith("/embed/")) return response;
  return new Response(typesetHtml(await response.text(), language), response);
});
