/**
 * Debian's packages for the tests, in two ways: installed on the machine, which takes root, or unpacked into a
 * folder of this project, which takes nothing and starts no service.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "./processes.ts";

/** Whether packages can be fetched here at all. */
export function hasApt(): boolean {
  return existsSync("/usr/bin/apt-get");
}

/** Installs packages on the machine and says on the console what went wrong. Only root can. */
export async function installPackages(names: readonly string[]): Promise<void> {
  await run("apt-get", ["update", "-qq"], { quiet: true });
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const { code, output } = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], {
    quiet: true,
    env,
  });
  if (code !== 0) console.error(lastLines(output));
}

/** Unpacks a package into `folder`, which is whole or not there. Returns what apt-get or dpkg said where it failed. */
async function unpackPackage(name: string, folder: string): Promise<string | undefined> {
  const fresh = resolve(`${folder}-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const download = () => run("apt-get", ["download", "-qq", name], { quiet: true, cwd: fresh });
    let fetched = await download();
    if (fetched.code !== 0) {
      await run("apt-get", ["update", "-qq"], { quiet: true });
      fetched = await download();
    }
    const file = readdirSync(fresh).find((each) => each.endsWith(".deb"));
    if (file === undefined) return lastLines(fetched.output);
    const unpacked = await run("dpkg-deb", ["-x", join(fresh, file), join(fresh, "root")], { quiet: true });
    if (unpacked.code !== 0) return lastLines(unpacked.output);
    rmSync(folder, { recursive: true, force: true });
    renameSync(join(fresh, "root"), folder);
    return undefined;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/**
 * Returns the path of a program: one that `variable` names or that is on this machine, else the one of Debian's
 * package of the same name, unpacked once into .cache. Throws Error that says what to do.
 */
export async function ensureProgram(name: string, variable: string, places: readonly string[]): Promise<string> {
  const unpacked = resolve(".cache/debian", name);
  const find = () =>
    [process.env[variable], ...places, ...places.map((place) => join(unpacked, place))].find(
      (path) => path !== undefined && path !== "" && existsSync(path),
    );
  const found = find();
  if (found !== undefined) return found;
  let reason = "this is no Debian";
  if (hasApt()) {
    console.log(`${name}  not on this machine: unpacking Debian's into .cache`);
    reason = (await unpackPackage(name, unpacked)) ?? "";
  }
  const program = find();
  if (program !== undefined) return program;
  throw new Error(
    `No ${name} could be found or fetched (${reason}). Install it (on Debian: apt-get install ${name}) or set ${variable} to its path, and run npm test again.`,
  );
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-15).join("\n");
}
