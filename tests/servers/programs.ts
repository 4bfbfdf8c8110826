/** Finds nginx and Caddy, or fetches Debian's; `inject("nginx")` and `inject("caddy")` are their paths. */
import type { TestProject } from "vitest/node";
import { ensureProgram } from "../../scripts/debian.ts";

declare module "vitest" {
  interface ProvidedContext {
    nginx: string;
    caddy: string;
  }
}

export default async function findPrograms(project: TestProject): Promise<void> {
  project.provide("nginx", await ensureProgram("nginx", "NGINX", ["/usr/sbin/nginx", "/usr/bin/nginx"]));
  project.provide("caddy", await ensureProgram("caddy", "CADDY", ["/usr/bin/caddy"]));
}
