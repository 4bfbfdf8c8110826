/** Serves dist/ for the tests; `inject("origin")` is its address without a closing slash. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A host with no rewrite rules but the index file of a folder, and a 404 page. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const named = join("dist", path);
    const file = path.endsWith("/") ? join(named, "index.html") : named;
    const found = existsSync(file) && statSync(file).isFile();
    const served = found ? file : join("dist", "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": types[extname(served)] ?? "application/octet-stream",
      // As `_headers` and `npm run hosting` say of every file.
      "access-control-allow-origin": "*",
    });
    if (existsSync(served)) createReadStream(served).pipe(response);
    else response.end("not found");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  project.provide("origin", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => new Promise((done) => server.close(() => done()));
}
