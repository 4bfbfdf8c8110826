/** front.yaml: what the front page leads with. An edition may have none; its front page then has the lists only. */
import { textColumn } from "./languages.ts";
import { z } from "zod";
import { idSchema, matching, parseRecord } from "./documents.ts";
import { bareNumbers } from "./bare-numbers.ts";
import { readFiles, type SourceFile } from "./files.ts";
import type { Report, Text } from "./model.ts";
import { quote } from "./plain-text.ts";
import { sortProblems, throwIfAny, type Problem } from "./problems.ts";
import { rowProblem, type Row } from "./rows.ts";
import { nameKeys, textAt } from "./text-keys.ts";
import { languages, type Languages } from "./vocabulary.ts";

type Question = {
  readonly question: Text;
  /** Path of the page that answers it, without language and base, with an anchor where the answer stands. */
  readonly path: string;
};

export type Front = {
  /** The chart that is drawn at the top. */
  readonly chart: string;
  /** Ids of indicators that are shown with the places side by side, in the order of the table. */
  readonly indicators: readonly string[];
  /** Ids of topics worth naming, in order. */
  readonly topics: readonly string[];
  readonly questions: readonly Question[];
};

export const frontFile = "front.yaml";

export const frontKeys = z.strictObject({
  chart: idSchema,
  indicators: z.array(idSchema).default([]),
  topics: z.array(idSchema).default([]),
  questions: z
    .array(
      z.strictObject({
        ...nameKeys("question"),
        path: matching(/^\/(?:[a-z0-9.-]+\/)*(?:\?[^\s#]*)?(?:#[^\s#]+)?$/, "a path of this site, as /outcomes/#rules"),
      }),
    )
    .default([]),
});

/** Returns what the file says. */
function parseFront(file: SourceFile, spoken: Languages): [Row<Front> | undefined, Problem[]] {
  return parseRecord(
    file,
    frontKeys.transform(({ chart, indicators, topics, questions }): Front => ({
      chart,
      indicators,
      topics,
      questions: questions.map(({ path, ...e }) => ({
        question: textAt(e, "question"),
        path,
      })),
    })),
    spoken,
  );
}

/** Returns what the file says and all that is wrong with it; names are held against the Report where there is one. */
export function checkFront(
  file: SourceFile,
  report: Pick<Report, "charts" | "topics" | "indicators"> | undefined,
  spoken: Languages = languages,
): [Row<Front> | undefined, Problem[]] {
  const [row, found] = parseFront(file, spoken);
  const problems = [...found, ...(row ? typedNumbers(row, spoken) : [])];
  if (!row || !report) return [row, problems];
  const { chart, indicators, topics } = row.item;
  const unknown = [
    ...(report.charts.has(chart)
      ? []
      : [rowProblem(row, "chart", `there is no chart "${chart}"`, "an id of charts.yaml")]),
    ...indicators.flatMap((indicator, i) =>
      report.indicators.has(indicator)
        ? []
        : [rowProblem(row, `indicators.${i}`, `there is no indicator "${indicator}"`, "an id of indicators.yaml")],
    ),
    ...topics.flatMap((topic, i) =>
      report.topics.has(topic)
        ? []
        : [rowProblem(row, `topics.${i}`, `there is no topic "${topic}"`, "an id of topics.yaml")],
    ),
  ];
  return [row, sortProblems([...problems, ...unknown])];
}

/** A question that holds a number would hold another one with the next plan. */
function typedNumbers(row: Row<Front>, spoken: Languages): Problem[] {
  return row.item.questions.flatMap(({ question }, i) =>
    spoken.flatMap((language) =>
      bareNumbers(question[language], language).map(({ number }) => {
        const column = `questions.${i}.${textColumn("question", language)}`;
        return rowProblem(
          row,
          column,
          `${quote(number)} is a typed number`,
          "words, or a year: no component stands here",
        );
      }),
    ),
  );
}

/** Reads the front page of the edition under `folder`; undefined where it has none. Throws DataError. */
export function readFront(
  folder: string,
  report: Pick<Report, "edition" | "charts" | "topics" | "indicators">,
): Front | undefined {
  const file = readFiles(folder, (name) => name === frontFile)[0];
  if (!file) return undefined;
  const [front, problems] = checkFront(file, report, report.edition.languages);
  throwIfAny(problems);
  return front?.item;
}
