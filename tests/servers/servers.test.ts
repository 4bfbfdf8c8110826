import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { languages } from "../../src/data/vocabulary.ts";
import { caddyConfiguration, headersFor, nginxConfiguration, samplePath } from "../../src/exports/hosting.ts";
import { fileTypes, mediaTypeOf } from "../../src/exports/media-types.ts";
import { ledOn } from "../../src/exports/moved-addresses.ts";
import { addressKinds, hostFiles, localPath } from "../../src/links.ts";
import { ask, startServer, type Server } from "./running.ts";

const configurations = { nginx: nginxConfiguration, caddy: caddyConfiguration };
const moved = ledOn({ from: "/facts/gone/", to: "/facts/x/" }, languages);
/** Long enough to be compressed, and every byte tells where it stands. */
const text = Array.from({ length: 400 }, (_, i) => `第${i}行\n`).join("");
const secret = "outside the site";

type Sample = { readonly path: string; readonly local: string };

/** One address of each kind in each language, and one file of each type. */
const samples: readonly Sample[] = [
  ...addressKinds.flatMap((kind) =>
    (kind.in === "site" ? languages.slice(0, 1) : languages).map((language) => {
      const path = samplePath(kind.path);
      return { path, local: localPath(path, language) };
    }),
  ),
  ...Object.keys(fileTypes).flatMap((suffix) => [
    { path: `/data/y.${suffix}`, local: `/data/y.${suffix}` },
    { path: `/v/x/y.${suffix}`, local: `/en/v/x/y.${suffix}` },
  ]),
];

const folder = mkdtempSync(join(tmpdir(), "servers-"));
// nginx that root starts reads files as nobody.
chmodSync(folder, 0o755);
writeFileSync(join(folder, "secret.txt"), secret);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(root: string, path: string, content: string): void {
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

for (const name of ["nginx", "caddy"] as const)
  for (const base of ["/", "/plans/site/"])
    describe(`${name} with the printed configuration at ${base}`, () => {
      const root = join(folder, name, base === "/" ? "a" : "b", "root");
      const under = (path: string) => base.replace(/\/$/, "") + path;
      let server: Server;
      const get = (path: string, options = {}) => ask(server.port, under(path), options);

      beforeAll(async () => {
        for (const { local } of samples) write(root, under(local), text);
        for (const path of hostFiles) write(root, under(path), secret);
        write(root, under("/404.html"), `no such page\n${text}`);
        const inside = configurations[name](base, languages, moved);
        server = await startServer(name, inject(name), inside, root, join(root, "../state"));
      });
      afterAll(() => server?.stop());

      test("every kind of file is there with its type, and comes with the headers of its kind, each once", async () => {
        const wrong: string[] = [];
        for (const { path, local } of samples) {
          const { status, headers, body } = await get(local);
          if (status !== 200 || (path !== "/404.html" && body.toString() !== text)) wrong.push(`${local}: ${status}`);
          const type = mediaTypeOf(path.endsWith("/") ? "index.html" : path);
          if (/\.[a-z]+$|\/$/.test(path) && headers["content-type"] !== type)
            wrong.push(`${local}: ${headers["content-type"]}, not ${type}`);
          for (const [header, value] of Object.entries(headersFor(path)))
            if (headers[header.toLowerCase()] !== value)
              wrong.push(`${local}: ${header} is ${headers[header.toLowerCase()]}, not ${value}`);
        }
        expect(wrong).toEqual([]);
      });

      test("what can change is asked for again, what never changes is kept, in every language", async () => {
        for (const prefix of ["", "/en"]) {
          for (const path of ["/", "/facts/x/", "/charts/x.svg", "/embed/x/", "/v/x/"])
            expect([path, (await get(prefix + path)).headers["cache-control"]]).toEqual([
              path,
              "public, max-age=0, must-revalidate",
            ]);
          for (const path of ["/embed/x/x/", "/v/x/y.csv"])
            if (prefix === "/en" || path !== "/v/x/y.csv")
              expect([path, (await get(prefix + path)).headers["cache-control"]]).toEqual([
                path,
                "public, max-age=31536000, immutable",
              ]);
        }
        expect((await get("/assets/x/y")).headers["cache-control"]).toContain("immutable");
      });

      test("frames alone may be framed by others, and data answer every origin", async () => {
        for (const prefix of ["", "/en"]) {
          for (const path of ["/embed/x/", "/embed/x/x/"])
            expect((await get(prefix + path)).headers["content-security-policy"]).toBe("frame-ancestors *");
          for (const path of ["/", "/facts/x/", "/charts/x/"])
            expect((await get(prefix + path)).headers["content-security-policy"]).toBe("frame-ancestors 'self'");
        }
        for (const path of [
          "/comparisons/x.json",
          "/articles/x.json",
          "/plans/x.json",
          "/en/charts/x.svg",
          "/embed.js",
        ])
          expect((await get(path, { headers: { origin: "null" } })).headers["access-control-allow-origin"]).toBe("*");
      });

      test("text is sent compressed to who can read it, what is packed already is not", async () => {
        const wrong: string[] = [];
        for (const [suffix, { compress }] of Object.entries(fileTypes)) {
          const answer = await get(`/data/y.${suffix}`, { headers: { "accept-encoding": "gzip" } });
          const packed = answer.headers["content-encoding"] === "gzip";
          if (packed !== compress) wrong.push(`${suffix}: ${packed ? "packed" : "not packed"}`);
          if (packed && gunzipSync(answer.body).toString() !== text) wrong.push(`${suffix}: another text`);
          if (packed && !/accept-encoding/i.test(answer.headers.vary ?? "")) wrong.push(`${suffix}: no Vary`);
        }
        expect(wrong).toEqual([]);
      });

      test("what is not there is the site's page for that, which nobody keeps", async () => {
        for (const path of ["/nothing/", "/facts/nothing.bib", "/assets/nothing.js", "/en/embed/x/nothing/"]) {
          const { status, headers, body } = await get(path);
          expect([path, status, body.toString().slice(0, 12)]).toEqual([path, 404, "no such page"]);
          expect([path, headers["cache-control"]]).toEqual([path, "public, max-age=0, must-revalidate"]);
          expect([path, headers["content-type"]]).toEqual([path, "text/html; charset=utf-8"]);
          expect([path, headers["content-security-policy"]]).toEqual([path, "frame-ancestors 'self'"]);
        }
      });

      test("what is written for hosts is shown to nobody", async () => {
        for (const path of [...hostFiles, "/%5fheaders", "/./_headers"]) {
          const { status, body } = await get(path);
          expect([path, status, body.toString().includes(secret)]).toEqual([path, 404, false]);
        }
      });

      test("no path leads out of the site", async () => {
        const up = base === "/" ? 3 : 5;
        for (const step of ["..", "%2e%2e", ".%2e", "%2E.", "..%2f..", "..%5c", "....//"])
          for (const start of ["/", "/facts/", "/en/v/x/"])
            for (let steps = 1; steps <= up + 2; steps++) {
              const path = `${start}${`${step}/`.repeat(steps)}secret.txt`;
              const { status, body } = await get(path);
              expect([
                path,
                status >= 400 || status === 301 || status === 308,
                body.toString().includes(secret),
              ]).toEqual([path, true, false]);
            }
      });

      test("HEAD says what GET says, without a body, and nothing else is answered with a file", async () => {
        const [got, head] = [await get("/facts/x.json"), await get("/facts/x.json", { method: "HEAD" })];
        expect([head.status, head.body.length]).toEqual([200, 0]);
        for (const header of ["content-type", "cache-control", "etag", "content-length", "access-control-allow-origin"])
          expect([header, head.headers[header]]).toEqual([header, got.headers[header]]);
        for (const method of ["POST", "PUT", "DELETE"])
          expect([method, (await get("/facts/x.json", { method })).status]).toEqual([method, 405]);
      });

      test("a part of a file is given, and an unchanged file is not sent again", async () => {
        const bytes = Buffer.from(text);
        const part = await get("/data/y.parquet", { headers: { range: "bytes=100-199" } });
        expect([part.status, part.headers["content-range"]]).toEqual([206, `bytes 100-199/${bytes.length}`]);
        expect(part.body.equals(bytes.subarray(100, 200))).toBe(true);
        expect((await get("/data/y.parquet", { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
        const { etag } = (await get("/facts/x/")).headers;
        expect((await get("/facts/x/", { headers: { "if-none-match": etag } })).status).toBe(304);
      });

      test("a page without its closing slash leads to it, and what has moved to where it is", async () => {
        for (const [path, to] of [
          ["/facts/x", "/facts/x/"],
          ["/facts/gone/", "/facts/x/"],
          ["/en/facts/gone/", "/en/facts/x/"],
          ["/facts/gone.json", "/facts/x.json"],
        ] as const) {
          const { status, headers } = await get(path);
          expect([path, [301, 308].includes(status), headers.location]).toEqual([path, true, under(to)]);
        }
      });
    });
