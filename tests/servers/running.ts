/** Starts nginx or Caddy with what `npm run hosting` prints, in a folder of its own, and asks it without tidying the path. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

export type Server = { readonly port: number; readonly stop: () => Promise<void> };
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Returns the configuration file of a server whose root is `root`; `inside` is what the project prints. */
type Whole = (inside: string, root: string, folder: string, port: number) => string;

const nginxFile: Whole = (inside, root, folder, port) => `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    root ${root};
${inside}
  }
}
`;

const caddyFile: Whole = (inside, root, _, port) => `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${root}
${inside}
}
`;

/** Starts the server and waits until it answers. Throws Error with what it said where it ends before. */
export async function startServer(
  name: "nginx" | "caddy",
  program: string,
  inside: string,
  root: string,
  folder: string,
): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const file = join(folder, name === "nginx" ? "nginx.conf" : "Caddyfile");
  writeFileSync(file, (name === "nginx" ? nginxFile : caddyFile)(inside, root, folder, port));
  const args =
    name === "nginx" ? ["-p", folder, "-e", "stderr", "-c", file] : ["run", "--config", file, "--adapter", "caddyfile"];
  // Caddy keeps its state in the home folder; that of whoever runs the tests is none of its business.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    try {
      await ask(port, "/");
      return {
        port,
        stop: () => {
          child.kill("SIGTERM");
          return ended;
        },
      };
    } catch {
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
  child.kill("SIGKILL");
  throw new Error(`${name} does not answer: ${said}`);
}

/** Asks for a path as it stands: `..` and percent signs are sent as they are. */
export function ask(
  port: number,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on("error", fail);
    });
    asked.on("error", fail);
    asked.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
