/**
 * The oldest Chromium that the site promises to work in, for its tests: 89, as the npm package chrome-aws-lambda 6.0.0 carries
 * it. It is fetched once, held against its published hash and unpacked into .cache/; no dependency of the project, whose
 * tree would carry what that package needed in 2020.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { run } from "./processes.ts";

const carrier = {
  name: "chrome-aws-lambda",
  version: "6.0.0",
  sha512: "XnFo6AaE5ZYpHYmOmMoj1yCYFeRTx6uFCpJnVuDREWzXevzZvo3gzkyQ6qSKsPW91VGWeQI7wQgnOpW50e+Dzg==",
  file: "package/bin/chromium.br",
} as const;
const folder = ".cache/chromium-89";

/** Returns the path of a Chromium 89, fetching it first where it is not there. Throws Error with what to do. */
export async function ensureOldChromium(): Promise<string> {
  const program = `${folder}/chromium`;
  if (existsSync(program)) return program;
  const { name, version, sha512, file } = carrier;
  mkdirSync(folder, { recursive: true });
  console.log(`chromium  89 is not on this machine: fetching ${name} ${version}`);
  const { code, output } = await run("npm", ["pack", `${name}@${version}`, "--pack-destination", folder, "--silent"], {
    quiet: true,
  });
  const archive = `${folder}/${name}-${version}.tgz`;
  if (code !== 0 || !existsSync(archive))
    throw new Error(`No Chromium 89 could be fetched: npm pack ${name}@${version} failed. ${output.slice(-500)}`);
  const bytes = readFileSync(archive);
  rmSync(archive);
  if (createHash("sha512").update(bytes).digest("base64") !== sha512)
    throw new Error(`${name} ${version} is not what was published under that number: its hash differs.`);
  // Whole or not at all: a test run that is stopped here leaves no half program behind.
  writeFileSync(`${program}.new`, brotliDecompressSync(fileIn(gunzipSync(bytes), file)), { mode: 0o755 });
  renameSync(`${program}.new`, program);
  return program;
}

/** The bytes of one file of a tar archive: heads of 512 bytes with name and size (octal), contents in blocks of 512. */
function fileIn(tar: Buffer, name: string): Buffer {
  const field = (at: number, from: number, length: number) =>
    tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= tar.length;) {
    const size = parseInt(field(at, 124, 12).trim() || "0", 8);
    if (field(at, 0, 100) === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`the archive has no ${name}`);
}
