/**
 * What a server is told about the files of the site, made of the table of kinds of addresses: `_headers` and
 * `_redirects` for hosts that read them, and what goes into a server block of nginx or a site block of Caddy.
 */
import type { Languages } from "../data/vocabulary.ts";
import {
  addressKinds,
  hostFiles,
  kindOfAddress,
  localPath,
  patternSource,
  type AddressKind,
  type Moved,
} from "../links.ts";
import { fileTypes } from "./media-types.ts";

type Headers = Readonly<Record<string, string>>;

/** Headers for the paths of a pattern of `AddressKind`; a later rule takes the place of what an earlier one says. */
export type HeaderRule = { readonly path: string; readonly headers: Headers };

const lasting = { never: "public, max-age=31536000, immutable", may: "public, max-age=0, must-revalidate" } as const;
const framing = { any: "frame-ancestors *", own: "frame-ancestors 'self'" } as const;

/**
 * What holds for every file that no rule says otherwise of. A page's own policy stands in its meta element;
 * only who may frame it must be said here. No file depends on who asks, so any origin may read them all.
 */
const everywhere: Headers = {
  "Cache-Control": lasting.may,
  "Content-Security-Policy": framing.own,
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Returns the headers of a kind of address that differ from those that hold everywhere. */
function headersOf({ changes, frames }: Pick<AddressKind, "changes" | "frames">): Headers {
  return { "Cache-Control": lasting[changes], "Content-Security-Policy": framing[frames] };
}

/** Returns the headers that a file at a path without base path and language should come with. */
export function headersFor(path: string): Headers {
  const kind = kindOfAddress(path);
  return { ...everywhere, ...(kind ? headersOf(kind) : {}) };
}

/** Returns a path of a pattern: "/embed/x/" of "/embed/:id/". */
export function samplePath(pattern: string): string {
  return pattern.replace(/:[a-z]+/g, "x").replace("*", "x/y");
}

/** Returns the rules that are needed: what holds everywhere, then each kind where it differs from the more general ones. */
export function headerRules(spoken: Languages, kinds: readonly AddressKind[] = addressKinds): HeaderRule[] {
  const special = kinds.flatMap((kind, i): HeaderRule[] => {
    const general = kindOfAddress(samplePath(kind.path), kinds.slice(0, i)) ?? { changes: "may", frames: "own" };
    const before = headersOf(general);
    const headers = Object.fromEntries(
      Object.entries(headersOf(kind)).filter(([name, value]) => before[name] !== value),
    );
    if (Object.keys(headers).length === 0) return [];
    const where = kind.in === "site" ? spoken.slice(0, 1) : spoken;
    return where.map((language) => ({ path: localPath(kind.path, language), headers }));
  });
  return [{ path: "/*", headers: everywhere }, ...special];
}

/** Returns the `_headers` file of Netlify and Cloudflare Pages. */
export function netlifyHeaders(base: string, rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }, i) => {
    const lines = Object.entries(headers).map(([name, value]) => {
      // Values of one name from several rules are joined; "!" takes the earlier ones away first.
      const again = i > 0 && Object.hasOwn(rules[0]!.headers, name);
      return `${again ? `  ! ${name}\n` : ""}  ${name}: ${value}\n`;
    });
    return `${under(base, path)}\n${lines.join("")}`;
  });
  const types = Object.entries(fileTypes)
    .filter(([, { known }]) => !known)
    .map(([suffix, { mediaType }]) => `${under(base, `/*.${suffix}`)}\n  Content-Type: ${mediaType}\n`);
  return [...blocks, ...types].join("\n");
}

/** Returns the `_redirects` file of the same hosts. */
export function netlifyRedirects(base: string, moved: readonly Moved[]): string {
  return moved.map(({ from, to }) => `${under(base, from)} ${under(base, to)} 301\n`).join("");
}

/**
 * Returns what stands inside a `server` block of nginx, whose `root` is the folder that has the site at its
 * base path. A location inherits no header from around it, so each has them all; the first that matches holds.
 */
export function nginxConfiguration(base: string, spoken: Languages, moved: readonly Moved[] = []): string {
  const rules = headerRules(spoken);
  const types = Object.entries(fileTypes).map(([suffix, { mediaType }]) => `  ${bare(mediaType)} ${suffix};\n`);
  const withCharset = Object.values(fileTypes)
    .filter(({ mediaType }) => mediaType.includes("charset="))
    .map(({ mediaType }) => bare(mediaType));
  const compressed = Object.values(fileTypes)
    .filter(({ compress }) => compress)
    .map(({ mediaType }) => bare(mediaType));
  // text/html is always among both, and named again it is a warning.
  const list = (names: readonly string[]) => names.filter((name) => name !== "text/html").join(" ");
  const location = (match: string, headers: Headers) =>
    `location ${match} {\n${Object.entries(headers)
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join("")}}\n`;
  return [
    "index index.html;\nabsolute_redirect off;\n",
    `error_page 404 ${under(base, "/404.html")};\n`,
    `types {\n${types.join("")}}\ndefault_type application/octet-stream;\n`,
    `charset utf-8;\ncharset_types ${list(withCharset)};\n`,
    `gzip on;\ngzip_vary on;\ngzip_proxied any;\ngzip_min_length 256;\ngzip_types ${list(compressed)};\n`,
    ...hostFiles.map((path) => `location = ${under(base, path)} { return 404; }\n`),
    ...moved.map(({ from, to }) => `location = "${under(base, from)}" { return 301 "${under(base, to)}"; }\n`),
    ...rules
      .slice(1)
      .map(({ path }, i) => {
        const headers = Object.assign({}, ...covering(rules, i + 1).map((rule) => rule.headers)) as Headers;
        return location(`~ "${anchored(base, path)}"`, headers);
      })
      .reverse(),
    location("/", everywhere),
  ].join("");
}

/**
 * Returns what stands inside a site block of Caddy, whose `root` is the folder that has the site at its base
 * path. Caddy sorts directives by itself, headers by their paths; only inside `route` they stay in order.
 */
export function caddyConfiguration(base: string, spoken: Languages, moved: readonly Moved[] = []): string {
  const [first, ...rules] = headerRules(spoken);
  const header = (matcher: string, headers: Headers) =>
    `  header ${matcher}{\n${Object.entries(headers)
      .map(([name, value]) => `    ${name} "${value}"\n`)
      .join("")}  }\n`;
  const compressed = new Set(
    Object.values(fileTypes)
      .filter(({ compress }) => compress)
      .map(({ mediaType }) => `      header Content-Type ${bare(mediaType)}*\n`),
  );
  const encode = `  encode zstd gzip {\n    minimum_length 256\n    match {\n${[...compressed].join("")}    }\n  }\n`;
  return [
    "route {\n",
    encode,
    header("", first!.headers),
    ...rules.map(
      ({ path, headers }, i) =>
        `  @kind${i} path_regexp kind${i} ${anchored(base, path)}\n${header(`@kind${i} `, headers)}`,
    ),
    ...Object.entries(fileTypes).map(
      ([suffix, { mediaType }]) => `  @${suffix} path *.${suffix}\n  header @${suffix} Content-Type "${mediaType}"\n`,
    ),
    "  @writing not method GET HEAD\n  respond @writing 405\n",
    `  @hidden path ${hostFiles.map((path) => under(base, path)).join(" ")}\n  error @hidden 404\n`,
    ...moved.map(({ from, to }) => `  redir ${under(base, from)} ${under(base, to)} 301\n`),
    "  file_server\n}\n",
    `handle_errors {\n${encode}${header("", { ...first!.headers, "Content-Type": fileTypes["html"]!.mediaType })}`,
    `  rewrite * ${under(base, "/404.html")}\n  file_server\n}\n`,
  ].join("");
}

/** The rules up to one whose paths include those of that one, in order. */
function covering(rules: readonly HeaderRule[], index: number): HeaderRule[] {
  const path = samplePath(rules[index]!.path);
  return rules.slice(0, index + 1).filter((rule) => new RegExp(`^${patternSource(rule.path)}$`).test(path));
}

/** A pattern as a regular expression of both servers; a page is also its index file. */
function anchored(base: string, pattern: string): string {
  const source = patternSource(under(base, pattern));
  return `^${source}${pattern.endsWith("/") ? "(index\\.html)?" : ""}$`;
}

function bare(mediaType: string): string {
  return mediaType.split(";")[0]!;
}

function under(base: string, path: string): string {
  return base.replace(/\/$/, "") + path;
}
