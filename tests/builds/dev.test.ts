/** `npm run dev` on the small edition as after a fresh clone: everything is there, and what is saved is seen. */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const place = ".cache/dev-test";
const content = join(place, "content");
const facts = join(content, "plans/liupu-2020/facts.csv");
const page = "/facts/liupu-2020-001/";
let server: ChildProcess;
let origin: string;
let said = "";

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => socket.once("listening", ready));
  const { port } = socket.address() as AddressInfo;
  await new Promise((closed) => socket.close(closed));
  return port;
}

/** Seconds that the server has worked, where the system tells; else those of the clock. A busy machine is not its fault. */
function worked(): number {
  const file = `/proc/${server.pid}/stat`;
  if (!existsSync(file)) return performance.now() / 1000;
  const fields = readFileSync(file, "utf8").replace(/^.*\)/, "").trim().split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function get(path: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(origin + path, {
    headers: { accept: "text/html" },
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

/** Asks until the answer has the words, and returns it. */
async function until(path: string, words: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const { text } = await get(path);
    if (text.includes(words)) return text;
    await new Promise((done) => setTimeout(done, 300));
  }
  throw new Error(`${path} never said ${words}\n${said.slice(-2000)}`);
}

function edit(from: string, to: string): void {
  const text = readFileSync(facts, "utf8");
  if (!text.includes(from)) throw new RangeError(`there is no ${from}`);
  writeFileSync(facts, text.replace(from, to));
}

beforeAll(async () => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync("tests/fixtures/small", content, { recursive: true, filter: (path) => !/[\\/]pages$/.test(path) });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  server = spawn(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "dev", "--host", "127.0.0.1", "--port", String(port)],
    // Nothing of the test runner's own settings: they would make the server one of tests.
    {
      env: {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        CONTENT_DIR: content,
        ASTRO_TELEMETRY_DISABLED: "1",
      },
    },
  );
  for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (text: Buffer) => (said += text.toString()));
  for (let tries = 0; !said.includes(String(port)); tries++) {
    if (tries > 600 || server.exitCode !== null) throw new Error(`the server did not start\n${said}`);
    await new Promise((done) => setTimeout(done, 200));
  }
});
afterAll(() => {
  server.kill();
  rmSync(place, { recursive: true, force: true });
});

test("every page and file that the first pages lead to is there, with its type", async () => {
  const paths = new Set(["/", "/en/", page]);
  for (const path of [...paths])
    for (const [, link] of (await get(path)).text.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) paths.add(link!);
  for (const path of ["/charts/high-tech-firms.svg", "/charts/high-tech-firms.csv", "/data/facts.csv"]) paths.add(path);
  const own = [...paths].filter((path) => !/^\/(?:@|src\/|node_modules\/)/.test(path));
  const kinds = new Set(own.map((path) => /\.([a-z]+)$/.exec(path)?.[1] ?? "page"));
  expect([...kinds]).toEqual(expect.arrayContaining(["page", "csv", "svg", "bib", "ris", "json"]));
  const wrong: string[] = [];
  for (const path of own) {
    const { status, type } = await get(path);
    if (status !== 200 || type.includes("text/html") === /\.[a-z]+$/.test(path))
      wrong.push(`${path} ${status} ${type}`);
  }
  expect(wrong).toEqual([]);
  expect((await get("/facts/no-such-fact/")).status).toBe(404);
  expect((await get("/facts/no-such-fact.bib")).status).toBe(404);
});

test("a saved fact is on its page and in its files within 3 seconds, though nobody has sealed it yet", async () => {
  await until(page, "120家");
  const before = worked();
  edit(",eq,120,,家,2022,,,一,高新技术企业达到120家,", ",eq,125,,家,2022,,,一,高新技术企业达到125家,");
  const text = await until(page, "125家");
  expect(worked() - before).toBeLessThan(3);
  expect(text).not.toContain("120家");
  const file = (await get("/facts/liupu-2020-001.json")).text;
  expect([file.includes("高新技术企业达到125家"), file.includes("120")]).toEqual([true, false]);
  expect(said).toContain("changed since it was verified");
});

test("a problem in the content is shown with its file and line, to who comes and to who is there, and goes when mended", async () => {
  const { text: client } = await get("/@vite/client");
  const token = /wsToken = "([^"]+)"/.exec(client)![1]!;
  const socket = new WebSocket(`${origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  const told: string[] = [];
  socket.addEventListener("message", ({ data }) => told.push(String(data)));
  await new Promise((open) => socket.addEventListener("open", open));
  edit(",eq,125,", ",eq,12O,");
  const shown = await until(page, "ErrorOverlay");
  expect(shown).toMatch(/plans\/liupu-2020\/facts\.csv:2 value: \\"12O\\" is not a number/);
  expect(shown).toMatch(/"loc":\{"file":"[^"]*plans\/liupu-2020\/facts\.csv","line":2/);
  const ofError = () => told.filter((message) => message.includes('"type":"error"') && message.includes("12O"));
  await expect.poll(ofError, { timeout: 20_000 }).toHaveLength(1);
  edit(",eq,12O,", ",eq,130,");
  edit("高新技术企业达到125家", "高新技术企业达到130家");
  await until(page, "130家");
  await expect.poll(() => told.some((message) => message.includes("full-reload")), { timeout: 20_000 }).toBe(true);
  socket.close();
});
