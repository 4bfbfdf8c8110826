/**
 * The one gate that content passes: check, build, start and release all read an edition through it, so that what one of them
 * passes the others accept. It reads everything that the build reads and returns what is wrong with it; it throws nothing that
 * a person would see.
 */
import { readBytes, readFiles, shownPath } from "../src/data/files.ts";
import { checkFront, frontFile } from "../src/data/front.ts";
import { checkGlossary, glossaryFile } from "../src/data/glossary.ts";
import { isDataFile, parseReport } from "../src/data/load.ts";
import type { Report } from "../src/data/model.ts";
import { readOwnCorrections } from "../src/data/own-corrections.ts";
import { DataError, sortProblems, throwIfAny, type Problem } from "../src/data/problems.ts";
import { readRedirects } from "../src/data/redirects.ts";
import { checkReleases, readReleases } from "../src/data/releases.ts";
import { checkSeals } from "../src/data/seals.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { articleProblems } from "./check-articles.ts";
import { comparisonProblems } from "./check-comparisons.ts";

export type Gate = {
  /** undefined where the data files have problems. */
  readonly report: Report | undefined;
  readonly problems: readonly Problem[];
  /** How many articles there are. */
  readonly articles: number;
};

/** The problems that reading throws as one error; any other error is a fault of ours and goes on. */
function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

/** Returns the edition under `folder` and everything that is wrong with it, sorted. */
export function readGate(folder: string): Gate {
  const base = shownPath(folder);
  const files = readFiles(folder, isDataFile);
  const [report, found] = parseReport(files, { folder: base, views: viewNames });
  const ofComparisons = report ? comparisonProblems(base, report) : [];
  // What articles say of comparisons cannot be held against any that do not come out.
  const sound = ofComparisons.length > 0 ? undefined : report;
  const { problems: ofArticles, articles } = articleProblems(folder, sound);
  const ofWords = readFiles(folder, (name) => name === glossaryFile).flatMap((file) => checkGlossary(file)[1]);
  const withCharts = report && withAllCharts(report);
  const ofFront = readFiles(folder, (name) => name === frontFile).flatMap((file) => checkFront(file, withCharts)[1]);
  const ofVersions = checkReleases(`${base}/releases`, readBytes(`${folder}/releases`));
  const ofCorrections = problemsOf(() => {
    const releases = ofVersions.length > 0 ? [] : readReleases(`${folder}/releases`);
    const known = [...(report?.facts.keys() ?? []), ...releases.flatMap((one) => [...one.things("facts").keys()])];
    // Without a report no id is known; each entry by itself can be read all the same.
    return readOwnCorrections(folder, report ? new Set(known) : undefined);
  });
  const ofRedirects = problemsOf(() => readRedirects(folder));
  const all = [
    ...found,
    ...checkSeals(files),
    ...ofComparisons,
    ...ofArticles,
    ...ofWords,
    ...ofFront,
    ...ofVersions,
    ...ofCorrections,
    ...ofRedirects,
  ];
  return { report, problems: sortProblems(all), articles };
}

/** Returns the report of an edition without problems. Throws DataError with all there are. */
export function passGate(folder: string): Report {
  const { report, problems } = readGate(folder);
  throwIfAny(problems);
  return report!;
}
