/** From a folder to one Report: read, parse each file, check across the files, build. */
import { fillCounts } from "./edition-texts.ts";
import { checkParts, type ViewNames } from "./check.ts";
import type { Parts } from "./parts.ts";
import { parseChartSpecs } from "./chart-specs.ts";
import { parseDecisions } from "./decisions.ts";
import { parseFacts } from "./facts.ts";
import { readFiles, shownPath, type SourceFile } from "./files.ts";
import {
  languagesIn,
  parseEdition,
  parseIndicators,
  parsePlaces,
  parseThemes,
  parseTopics,
  parseUnits,
} from "./lists.ts";
import type { Edition, Report } from "./model.ts";
import { parsePlan } from "./plans.ts";
import { guarded, throwIfAny, type Problem } from "./problems.ts";
import type { Parsed, Row } from "./rows.ts";
import { parseSetAside } from "./set-aside.ts";
import { parseTasks } from "./tasks.ts";

/** The files of every edition, and those of each of its plans. */
export const editionFiles = [
  "edition.yaml",
  "places.yaml",
  "themes.yaml",
  "topics.yaml",
  "indicators.yaml",
  "units.yaml",
  "comparisons.yaml",
  "charts.yaml",
] as const;
export const planFiles = ["plan.yaml", "facts.csv", "tasks.csv", "set-aside.csv"] as const;

export type LoadOptions = {
  /** The views that charts.yaml may name; undefined leaves view names and options unchecked. */
  readonly views?: ViewNames;
  /** The folder that files are missing from, as problems show it. */
  readonly folder?: string;
};

/** Reads every data file under `folder` into one Report. Throws DataError naming all problems, not only the first. */
export function loadReport(folder: string, options: LoadOptions = {}): Report {
  const files = readFiles(folder, isDataFile);
  const [report, problems] = parseReport(files, { folder: shownPath(folder), ...options });
  throwIfAny(problems);
  return report!;
}

/** Whether a file of the content folder is data, by its name inside it; articles, releases and pages are not. */
export function isDataFile(name: string): boolean {
  return editionFiles.some((file) => file === name) || name.startsWith("plans/");
}

/** Returns the Report that `files` make, undefined where there are problems, and the problems. */
export function parseReport(
  files: readonly SourceFile[],
  { views, folder }: LoadOptions = {},
): [Report | undefined, Problem[]] {
  const [edition, parts, found] = parseParts(files, folder);
  const problems = [...found, ...checkParts(parts, views)];
  return [edition && problems.length === 0 ? buildReport(edition, parts) : undefined, problems];
}

/**
 * Returns the Report without the plans that have problems of their own, which are named, but for `plan`: work on one is not
 * stopped by another. Undefined, with the problems, where `plan` or the lists of the edition have any.
 */
export function parseAround(
  files: readonly SourceFile[],
  plan: string | undefined,
  options: LoadOptions = {},
): [Report | undefined, Problem[], string[]] {
  const [report, problems] = parseReport(files, options);
  if (report) return [report, [], []];
  const isOf = (id: string) => (problem: Problem) => problem.file.includes(`/plans/${id}/`);
  const left = planFolders(files).filter((id) => id !== plan && problems.some(isOf(id)));
  const kept = files.filter(({ name }) => !left.some((id) => name.startsWith(`plans/${id}/`)));
  const [edition, parts, found] = parseParts(kept, options.folder);
  const facts = new Set(parts.plans.flatMap(({ facts: rows }) => rows[0].map(({ item }) => item.id)));
  const decisions = parts.decisions[0].filter(({ item }) => [...item.left, ...item.right].every((id) => facts.has(id)));
  const rest = { ...parts, decisions: [decisions, parts.decisions[1], parts.decisions[2]] } satisfies Parts;
  // What the lists say of facts that are left out is no fault of theirs.
  const own = checkParts(rest).filter((problem) => plan !== undefined && isOf(plan)(problem));
  const remaining = [...found, ...own];
  return edition && remaining.length === 0 ? [buildReport(edition, rest), [], left] : [undefined, remaining, left];
}

/** Returns what each file says, and every problem that a file has by itself. */
export function parseParts(files: readonly SourceFile[], folder = "content"): [Edition | undefined, Parts, Problem[]] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const problems: Problem[] = [];
  /** Parses the named file; one that is missing is a problem, and leads to no others. */
  const parse = <T>(name: string, parser: (file: SourceFile) => Parsed<T>): Parsed<T> => {
    const file = byName.get(name);
    const parsed =
      file &&
      guarded<Parsed<T>>(
        file.path,
        () => parser(file),
        (found) => [[], [...found], undefined],
      );
    if (!parsed) problems.push(fileProblem(`${folder}/${name}`, "is missing", "this file"));
    for (const problem of parsed?.[1] ?? []) problems.push(problem);
    return parsed ?? [[], [], undefined];
  };
  const parseOne = <T>(name: string, parser: (file: SourceFile) => [Row<T> | undefined, Problem[]]) =>
    parse(name, (file): Parsed<T> => {
      const [row, found] = parser(file);
      return [row ? [row] : [], found, undefined];
    })[0][0];

  const edition = parseOne("edition.yaml", parseEdition);
  const spoken = languagesIn(files);
  const parts: Parts = {
    places: parse("places.yaml", (file) => parsePlaces(file, spoken)),
    themes: parse("themes.yaml", (file) => parseThemes(file, spoken)),
    topics: parse("topics.yaml", (file) => parseTopics(file, spoken)),
    indicators: parse("indicators.yaml", (file) => parseIndicators(file, spoken)),
    units: parse("units.yaml", (file) => parseUnits(file, spoken)),
    plans: planFolders(files).map((id) => ({
      folder: id,
      plan: parseOne(`plans/${id}/plan.yaml`, (file) => parsePlan(file, spoken)),
      facts: parse(`plans/${id}/facts.csv`, (file) => parseFacts(file, id, spoken)),
      tasks: parse(`plans/${id}/tasks.csv`, (file) => parseTasks(file, id, spoken)),
      setAside: parse(`plans/${id}/set-aside.csv`, (file) => parseSetAside(file, id)),
    })),
    decisions: parse("comparisons.yaml", (file) => parseDecisions(file, spoken)),
    charts: parse("charts.yaml", (file) => parseChartSpecs(file, spoken)),
  };
  return [edition?.item, parts, problems];
}

/** Returns the model of parts that have no problems. Plans stand in the order of their dates. */
function buildReport(edition: Edition, parts: Parts): Report {
  const byId = <T extends { readonly id: string }>(rows: readonly Row<T>[]) =>
    new Map(rows.map(({ item }) => [item.id, item] as const));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const plans = parts.plans.toSorted(
    (a, b) => order(a.plan!.item.date, b.plan!.item.date) || order(a.folder, b.folder),
  );
  const facts = plans.flatMap(({ facts: ofPlan }) => ofPlan[0]);
  return {
    edition: fillCounts(edition, {
      plans: plans.length,
      places: parts.places[0].length,
      facts: facts.length,
    }),
    places: byId(parts.places[0]),
    themes: byId(parts.themes[0]),
    topics: byId(parts.topics[0]),
    indicators: byId(parts.indicators[0]),
    units: byId(parts.units[0]),
    plans: byId(plans.map(({ plan }) => plan!)),
    facts: byId(facts),
    tasks: byId(plans.flatMap(({ tasks }) => tasks[0])),
    setAside: plans.flatMap(({ setAside }) => setAside[0].map(({ item }) => item)),
    decisions: parts.decisions[0].map(({ item, lineOf }) => ({ ...item, line: lineOf("") })),
    charts: byId(parts.charts[0]),
  };
}

/** plans/<id>/<file> */
export const planPath = /^plans\/([a-z0-9]+(?:-[a-z0-9]+)*)\/([^/]+)$/;

function planFolders(files: readonly SourceFile[]): string[] {
  return [...new Set(files.flatMap(({ name }) => planPath.exec(name)?.[1] ?? []))];
}

function fileProblem(file: string, message: string, expected: string): Problem {
  return { file, line: 0, column: "", message, expected };
}
