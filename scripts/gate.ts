/**
 * The one gate that content passes: check, build, start and release all read an edition through it, so that what one of them
 * passes the others accept. It reads everything that the build reads and returns what is wrong with it; it throws nothing that
 * a person would see.
 */
import { checkNames, permalinksFile, readAs } from "../src/data/content-files.ts";
import { checkEntries, readContent, type Content, type SourceFile } from "../src/data/files.ts";
import { checkFront, frontFile, type Front } from "../src/data/front.ts";
import { checkGlossary, glossaryFile } from "../src/data/glossary.ts";
import { checkAddress, languagesIn } from "../src/data/lists.ts";
import { isDataFile, parseReport } from "../src/data/load.ts";
import type { Report } from "../src/data/model.ts";
import { checkOwnCorrections, ownCorrectionsFile, type OwnCorrection } from "../src/data/own-corrections.ts";
import { quote } from "../src/data/plain-text.ts";
import { guarded, sortProblems, throwIfAny, type Problem } from "../src/data/problems.ts";
import { parseRedirects, redirectsFile } from "../src/data/redirects.ts";
import { checkLanguages, checkReleases, checkVersion, parseReleases, type Release } from "../src/data/releases.ts";
import { rowProblem, type Row } from "../src/data/rows.ts";
import { checkSeals } from "../src/data/seals.ts";
import { viewNames, withAllCharts } from "../src/views/charts.ts";
import { articleProblems, readArticleTexts } from "./check-articles.ts";
import { chartProblems } from "./check-charts.ts";
import { compareProblems } from "./check-comparisons.ts";
import { permalinkProblems } from "./check-permalinks.ts";
import { redirectProblems } from "./check-redirects.ts";
import { sizeProblems } from "./size.ts";
import { standingIn, type Standing } from "./standing.ts";

export type Gate = {
  /** undefined where the data files have problems. */
  readonly report: Report | undefined;
  readonly problems: readonly Problem[];
  /** How many articles there are. */
  readonly articles: number;
};

/** What the settings of a machine may say of an edition: SITE_URL and BASE_PATH. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the edition under `folder` and everything that is wrong with it, sorted. */
export function readGate(folder: string, environment: Environment = process.env): Gate {
  const content = readContent(folder, readAs);
  const gate = checkContent(content, environment);
  const ofSeals = all(content.folder, () => checkSeals(content.files));
  return { ...gate, problems: sortProblems([...gate.problems, ...ofSeals]) };
}

/** Returns the report of an edition without problems. Throws DataError with all there are. */
export function passGate(folder: string): Report {
  const { report, problems } = readGate(folder);
  throwIfAny(problems);
  return report!;
}

/** The problems that `read` finds, or that its failing is. */
function all(file: string, read: () => readonly Problem[]): readonly Problem[] {
  return guarded(file, read, (problems) => problems);
}

/** Returns what is wrong with what was read, but for the seals: these say who looked at it, not whether it is right. */
export function checkContent(content: Content, environment: Environment = {}): Gate {
  const { folder, files } = content;
  const data = files.filter(({ name }) => isDataFile(name));
  const [report, found] = guarded<ReturnType<typeof parseReport>>(
    folder,
    () => parseReport(data, { folder, views: viewNames }),
    (problems) => [undefined, [...problems]],
  );
  const texts = readArticleTexts(files);
  const further = readFurther(content, report);
  const across = report ? all(folder, () => acrossFiles({ content, report, further, articles: texts.articles })) : [];
  const problems = [
    ...content.problems,
    ...checkEntries(folder, content.entries),
    ...checkNames(folder, content.entries),
    ...found,
    ...(report ? all(folder, () => checkAddress(report.edition, environment)) : []),
    ...texts.problems,
    ...further.problems,
    ...across,
  ];
  const articles = new Set(texts.articles.map(({ slug }) => slug)).size;
  return { report, problems: sortProblems(problems), articles };
}

/** What an edition may have beside its data, each as far as it can be read by itself. */
type Further = {
  readonly releases: readonly Release[] | undefined;
  readonly front: Row<Front> | undefined;
  readonly corrections: readonly OwnCorrection[];
  readonly problems: readonly Problem[];
};

function readFurther({ folder, files, bytes }: Content, report: Report | undefined): Further {
  const problems: Problem[] = [];
  const add = (found: readonly Problem[]) => {
    for (const problem of found) problems.push(problem);
  };
  const read = (name: string, check: (file: SourceFile) => readonly Problem[]) => {
    const file = files.find((each) => each.name === name);
    if (file) add(all(file.path, () => check(file)));
  };
  const store = bytes.map(({ name, bytes: own }) => ({ name: name.replace("releases/", ""), bytes: own }));
  const ofVersions = all(`${folder}/releases`, () => checkReleases(`${folder}/releases`, store));
  const releases = ofVersions.length > 0 ? undefined : parseReleases(store);
  add(ofVersions);
  const spoken = languagesIn(files);
  if (releases) add(checkLanguages(folder, { languages: spoken }, releases));
  if (report && releases) add(checkVersion(folder, report.edition, releases));
  let front: Row<Front> | undefined;
  let corrections: readonly OwnCorrection[] = [];
  read(frontFile, (file) => {
    const [row, found] = checkFront(file, report && withAllCharts(report), spoken);
    front = row;
    return found;
  });
  read(glossaryFile, (file) => checkGlossary(file, spoken)[1]);
  read(ownCorrectionsFile, (file) => {
    // Without a report no id is known; each entry by itself can be read all the same.
    const known = report && [
      ...report.facts.keys(),
      ...(releases ?? []).flatMap((one) => [...one.things("facts").keys()]),
    ];
    const [entries, found] = checkOwnCorrections(
      file,
      known && new Set(known),
      releases?.map(({ version }) => version),
      spoken,
    );
    corrections = entries;
    return found;
  });
  read(redirectsFile, (file) => parseRedirects(file)[1]);
  return { releases, front, corrections, problems };
}

type Whole = {
  readonly content: Content;
  readonly report: Report;
  readonly further: Further;
  readonly articles: ReturnType<typeof readArticleTexts>["articles"];
};

/** What only shows when all of an edition is seen together: comparisons, charts, numbers in articles, links, redirects. */
function acrossFiles({ content, report: read, further, articles }: Whole): readonly Problem[] {
  const { folder, files } = content;
  const [comparisons, ofComparisons] = compareProblems(folder, read);
  // What speaks of comparisons cannot be held against any that do not come out.
  if (!comparisons) return ofComparisons;
  const report = withAllCharts(read);
  const slugs = articles.map(({ slug }) => slug);
  const standing = standingIn({ report, comparisons, articles: slugs, releases: further.releases ?? [] });
  const redirects = files.find(({ name }) => name === redirectsFile);
  const rows = redirects ? parseRedirects(redirects)[0] : [];
  const listed = files.find(({ name }) => name === permalinksFile);
  const led = rows.map(({ item }) => item);
  return [
    ...ofComparisons,
    ...chartProblems(folder, report, comparisons),
    ...articleProblems(articles, report, comparisons, (path) => standing.pages.has(path)),
    ...questionProblems(further.front, standing),
    ...touchProblems(`${folder}/${ownCorrectionsFile}`, further.corrections, standing),
    ...redirectProblems(rows, standing),
    ...sizeProblems(folder, report.edition, standing),
    ...(listed ? permalinkProblems(folder, listed.text, standing, led) : []),
  ];
}

/** A question of the front page leads to a page. */
function questionProblems(front: Row<Front> | undefined, { pages }: Standing): Problem[] {
  return (front?.item.questions ?? []).flatMap(({ path }, i) =>
    pages.has(path.replace(/[?#].*$/, ""))
      ? []
      : [rowProblem(front!, `questions.${i}.path`, `"${path}" leads nowhere`, "a page of this site, as /outcomes/")],
  );
}

/** What a correction touches is there, or was. */
function touchProblems(file: string, corrections: readonly OwnCorrection[], { pages, files }: Standing): Problem[] {
  return corrections.flatMap(({ touches, line }) =>
    touches
      .filter((thing) => !pages.has(`/${thing}/`) && !files.has(`/${thing}`))
      .map((thing) => {
        const message = `there never was ${quote(thing)}`;
        return { file, line, column: "touches", message, expected: "a kind of things, a slash and the id of one" };
      }),
  );
}
