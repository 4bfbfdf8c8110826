/** How large the built site is, against what the hosts that we name take and what the edition allows itself. */
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../src/data/problems.ts";
import type { Edition } from "../src/data/model.ts";
import { filesUnder } from "./files.ts";
import type { Standing } from "./standing.ts";

export type Size = { readonly files: number; readonly bytes: number; readonly largest: number };
export type Limits = { readonly files: number; readonly megabytes: number };

/** What a host takes, with where it says so; undefined where it names no such limit. */
export type Host = {
  readonly name: string;
  readonly files: number | undefined;
  readonly bytes: number | undefined;
  /** Of one file. */
  readonly largest: number | undefined;
  readonly source: string;
};

const mib = 1024 ** 2;

export const hosts: readonly Host[] = [
  {
    name: "Cloudflare Pages",
    files: 20_000,
    bytes: undefined,
    largest: 25 * mib,
    source: "https://developers.cloudflare.com/pages/platform/limits/",
  },
  {
    name: "GitHub Pages",
    files: undefined,
    bytes: 1024 * mib,
    largest: undefined,
    source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
  },
  {
    name: "GitLab Pages",
    files: 200_000,
    bytes: 1024 * mib,
    largest: undefined,
    source: "https://docs.gitlab.com/user/gitlab_com/#gitlab-pages",
  },
];

/** Returns the size of everything under a folder. */
export function sizeOfSite(folder: string): Size {
  return sizeOf(filesUnder(folder).map((file) => statSync(join(folder, file)).size));
}

/** Returns the size of files by their bytes, however many they are: no call takes 150,000 arguments. */
export function sizeOf(sizes: readonly number[]): Size {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), largest };
}

/** Returns one line: "9,840 files, 112 MB; fits Cloudflare Pages (20,000 files), …". */
export function sizeLine({ files, bytes, largest }: Size): string {
  const over = (limit: number | undefined, size: number) => limit !== undefined && size > limit;
  const said = hosts.map((host) => {
    const refused = over(host.files, files) || over(host.bytes, bytes) || over(host.largest, largest);
    const takes = [
      host.files === undefined ? undefined : `${count(host.files)} files`,
      host.bytes === undefined ? undefined : `${megabytes(host.bytes)} MB`,
    ].filter((part) => part !== undefined);
    return `${refused ? "too much for" : "fits"} ${host.name} (${takes.join(", ")})`;
  });
  return `${count(files)} files, ${megabytes(bytes)} MB; ${said.join(", ")}`;
}

/**
 * Returns the problem that an edition will have more files than it allows itself, before any is built: what has an address is
 * counted, which is less than all by a hundred or so. How many bytes they take only the built site says.
 */
export function sizeProblems(
  folder: string,
  { limits }: Pick<Edition, "limits">,
  { least }: Pick<Standing, "least">,
): Problem[] {
  if (limits === undefined || least <= limits.files) return [];
  const message = `the site will have ${count(least)} pages and files at least, limits.files is ${count(limits.files)}`;
  return [{ file: `${folder}/edition.yaml`, line: 0, column: "limits.files", message, expected: "a higher limit" }];
}

/** Throws Error where the site is larger than the edition allows. */
export function refuseTooLarge(size: Size, limits: Limits): void {
  const over = [
    ...(size.files > limits.files ? [`${count(size.files)} files, limits.files is ${count(limits.files)}`] : []),
    ...(size.bytes > limits.megabytes * 1e6
      ? [`${megabytes(size.bytes)} MB, limits.megabytes is ${count(limits.megabytes)}`]
      : []),
  ];
  if (over.length > 0)
    throw new Error(
      `edition.yaml: the site is larger than it may be: ${over.join("; ")}. Raise the limit knowingly, or build less`,
    );
}

function count(n: number): string {
  return n.toLocaleString("en-US");
}

function megabytes(bytes: number): string {
  return count(Math.ceil(bytes / 1e6));
}
