/** What a server should say with each file: one table, written out for the hosts that can be told. */

export type HeaderRule = {
  /** Paths without base, `*` for anything that follows. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

const oneYear = "public, max-age=31536000, immutable";
const revalidate = "public, max-age=0, must-revalidate";
const anyone = { "Access-Control-Allow-Origin": "*" } as const;

/**
 * Later rules add to earlier ones and replace what they name again. A page's own policy stands in its
 * meta element; only who may frame it must be said here.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: "/*",
    headers: {
      "Cache-Control": revalidate,
      "Content-Security-Policy": "frame-ancestors 'self'",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "X-Content-Type-Options": "nosniff",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    },
  },
  { path: "/assets/*", headers: { "Cache-Control": oneYear, ...anyone } },
  // The page of a version says how it differs from now: only its tables never change.
  { path: "/v/*", headers: anyone },
  // A sandboxed frame has no origin: its script, its data and its pictures must be open to all.
  { path: "/embed/*", headers: { "Content-Security-Policy": "frame-ancestors *", ...anyone } },
  { path: "/en/embed/*", headers: { "Content-Security-Policy": "frame-ancestors *", ...anyone } },
  { path: "/embed.js", headers: anyone },
  { path: "/oembed/*", headers: anyone },
  { path: "/charts/*", headers: anyone },
  { path: "/en/charts/*", headers: anyone },
  { path: "/data/*", headers: anyone },
  { path: "/facts/*", headers: anyone },
  { path: "/indicators/*", headers: anyone },
];

/** Returns the `_headers` file of Netlify and Cloudflare Pages. */
export function netlifyHeaders(base: string, rules: readonly HeaderRule[] = headerRules): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => {
        // Values of one name from several rules are joined; "!" takes the earlier ones away first.
        const again = path !== "/*" && Object.hasOwn(rules[0]!.headers, name);
        return `${again ? `  ! ${name}\n` : ""}  ${name}: ${value}\n`;
      });
      return `${under(base, path)}\n${lines.join("")}`;
    })
    .join("\n");
}

/** Returns `location` blocks for nginx; a location's headers replace those around it, so each repeats what holds everywhere. */
export function nginxHeaders(base: string, rules: readonly HeaderRule[] = headerRules): string {
  return rules
    .map(({ path, headers }) => {
      const all = { ...rules[0]!.headers, ...headers };
      const lines = Object.entries(all).map(([name, value]) => `  add_header ${name} "${value}" always;\n`);
      const place = path.endsWith("/*") ? under(base, path.slice(0, -1)) : `= ${under(base, path)}`;
      return `location ${place} {\n${lines.join("")}}\n`;
    })
    .join("");
}

/** Returns `header` directives for a site block of Caddy; for one name the last that matches holds. */
export function caddyHeaders(base: string, rules: readonly HeaderRule[] = headerRules): string {
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name} "${value}"\n`);
      return `header ${under(base, path)} {\n${lines.join("")}}\n`;
    })
    .join("");
}

function under(base: string, path: string): string {
  return base.replace(/\/$/, "") + path;
}
