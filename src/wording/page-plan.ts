/** The page of a plan: what it promises, section by section, then its record, what is wrong with the copy, the ledger. */
import type { Comparison, Text } from "../data/model.ts";
import type { CleaningRule } from "../data/reading-copy.ts";
import { setAsideReasons, verdictsOf, type Language, type Verdict } from "../data/vocabulary.ts";
import { dataPath } from "../links.ts";
import type { PlanStory } from "../views/plan-story.ts";
import { formatDate } from "./dates.ts";
import { element, join, link, list, mdx, paragraph, type Mdx, type Part } from "./mdx.ts";
import { planParts } from "./page-plan-parts.ts";
import type { PageText, Section } from "./page-text.ts";
import { count, either, kindCounts, placeName, plainList, prose, sentences, type Words } from "./phrases.ts";
import { planKindNames, setAsideReasonNames, verdictNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

const ruleNames: Readonly<Record<CleaningRule, Readonly<Record<Language, string>>>> = {
  pinyin: { zh: "去掉插在字后括号里的拼音", en: "pinyin in brackets is taken out" },
  traditional: { zh: "繁体转为简体", en: "traditional characters become simplified ones" },
  "private-use": { zh: "去掉看不见的私用区字符", en: "invisible private-use characters are taken out" },
  typesetting: { zh: "去掉排版代码", en: "typesetting codes are taken out" },
  space: { zh: "去掉多余的空格", en: "stray spaces are taken out" },
};

/** Returns the page of a plan. */
export function planPage(words: Words, story: PlanStory): PageText {
  const { plan, charts } = story;
  const { language } = words;
  const place = words.report.places.get(plan.place)!.name[language];
  const kind = planKindNames[plan.kind][language];
  const date = formatDate(plan.date, language);
  const period = formatPeriod(plan.period, language);
  const lede = either(
    words,
    `${place}的${kind}，${plan.issuer.zh}，${date}；目标时段${period}。`,
    `${kind} of ${place}, ${plan.issuer.en}, ${date}; its targets are for ${period}.`,
  );
  return {
    kind: "plans",
    id: plan.id,
    language,
    title: plan.title[language],
    description: `${lede}${either(words, "", " ")}${plainExtent(words, story)}`,
    opening: [
      element("p", { class: "lede" }, lede),
      paragraph(sentences(words, [plainExtent(words, story), ...whatBecame(words, story)])),
      ...charts.map((id) => element("Chart", { id })),
    ],
    sections: [
      planParts(words, story),
      tasks(words, story),
      record(words, story),
      defects(words, story),
      corrections(words, story),
      proof(words, story),
    ],
  };
}

/** "343个数：目标341个，结果2个；66项任务。" */
function plainExtent(words: Words, { facts, tasks }: PlanStory): string {
  const parts = kindCounts(words, facts);
  const promised = tasks.filter(({ kind }) => kind !== "indicator-row").length;
  const also =
    promised > 0 ? either(words, `；另有${promised}项任务`, `; and ${count(words, promised, "", "task")}`) : "";
  return either(
    words,
    `文件写了${facts.length}个数：${parts.join("，")}${also}。`,
    `It states ${count(words, facts.length, "", "number")}: ${plainList(words, parts)}${also}.`,
  );
}

function whatBecame(words: Words, { outcomes, answers }: PlanStory): Mdx[] {
  const pending = outcomes.filter(({ verdict }) => verdict === "pending").length;
  const due = outcomes.filter(({ verdict }) => verdict !== "pending");
  const see = link("/outcomes/", either(words, "兑现", "outcomes"));
  return [
    ...(due.length > 0
      ? [
          words.language === "zh"
            ? mdx`它的目标中，已有后来的报告可查的${due.length}个：${verdictCounts(words, due)}（见${see}）。`
            : mdx`Of its targets, ${due.length} ${due.length === 1 ? "falls" : "fall"} within what a later plan reports: ${verdictCounts(words, due)} (see ${see}).`,
        ]
      : []),
    ...(pending > 0
      ? [
          words.language === "zh"
            ? mdx`${due.length > 0 ? "另有" : "它的"}${pending}个列入指标的目标，收录的文件中还没有报告结果。`
            : mdx`For ${due.length > 0 ? "another " : ""}${count(words, pending, "", "target")} that ${pending === 1 ? "belongs" : "belong"} to an indicator no result is reported in these plans yet.`,
        ]
      : []),
    ...(answers.length > 0
      ? [
          words.language === "zh"
            ? mdx`它报告的结果回答了别的文件的${answers.length}个目标：${verdictCounts(words, answers)}。`
            : mdx`Its results answer ${count(words, answers.length, "", "target")} of other plans: ${verdictCounts(words, answers)}.`,
        ]
      : []),
  ];
}

function verdictCounts(words: Words, comparisons: readonly Comparison[]): string {
  const verdicts: readonly Verdict[] = verdictsOf.outcome;
  const parts = verdicts.flatMap((verdict) => {
    const n = comparisons.filter((comparison) => comparison.verdict === verdict).length;
    if (n === 0) return [];
    return [either(words, `${verdictNames[verdict].zh}${n}个`, `${n} ${verdictNames[verdict].en.toLowerCase()}`)];
  });
  return words.language === "zh" ? parts.join("，") : plainList(words, parts);
}

function record(words: Words, { plan }: PlanStory): Section {
  const { language } = words;
  const { source, copy } = plan;
  const rows: [string, string, Part][] = [
    ["标题", "Title", printed(words, plan.title.zh, plan.title.en)],
    ["地方", "Place", placeName(plan.place)],
    ["发文机关", "Issuer", plan.issuer[language]],
    ["日期", "Date", noted(words, formatDate(plan.date, language), plan.dateNote?.[language])],
    ["种类", "Kind", planKindNames[plan.kind][language]],
    ["目标时段", "Targets for", formatPeriod(plan.period, language)],
    [
      "所用副本",
      "Copy used",
      noted(
        words,
        source.published === undefined
          ? source.publisher[language]
          : either(
              words,
              `${source.publisher.zh}，${formatDate(source.published, "zh")}`,
              `${source.publisher.en}, ${formatDate(source.published, "en")}`,
            ),
        source.note?.[language],
      ),
    ],
    [
      "清理规则",
      "Cleaning rules",
      copy.rules.length === 0
        ? either(words, "无", "none")
        : copy.rules.map((rule) => ruleNames[rule][language]).join(either(words, "；", "; ")),
    ],
    ["副本的SHA-256", "SHA-256 of the copy", element("code", {}, copy.sha256)],
  ];
  const items = rows.flatMap(([zh, en, value]) => [element("dt", {}, either(words, zh, en)), element("dd", {}, value)]);
  return { id: "record", title: either(words, "记录", "Record"), body: [element("dl", { class: "record" }, ...items)] };
}

/** In English, the title of the document itself follows our translation of it. */
function printed(words: Words, zh: string, en: string): Mdx {
  return words.language === "zh" ? mdx`${zh}` : mdx`${en} (${element("span", { lang: "zh-Hans" }, zh)})`;
}

function noted(words: Words, text: string, note: string | undefined): Mdx {
  if (note === undefined) return mdx`${text}`;
  return mdx`${text}${either(words, "。", ". ")}${element("small", { class: "quiet" }, prose(words, note))}`;
}

function defects(words: Words, { plan }: PlanStory): Section {
  return {
    id: "defects",
    title: either(words, "副本的缺陷", "Defects of the copy"),
    body: [list(plan.defects.map((defect) => prose(words, defect[words.language])))],
  };
}

/** What is taken as true in place of what is printed, and what was lost and is mended. */
function corrections(words: Words, { plan }: PlanStory): Section {
  const columns = (zh: string, en: string) =>
    [
      ["印作", "Printed"],
      [zh, en],
      ["理由", "Why"],
      ["位置", "Position"],
    ] as const;
  // What is printed is shown to the character, whatever the copy made of it.
  const row = (was: string, now: Part, reason: Text, at: string): Part[] => [
    element("code", {}, source(words, was)),
    now,
    prose(words, reason[words.language]),
    position(words, at),
  ];
  const corrected = plan.corrections.map(({ printed: was, taken, reason, at }) =>
    row(was, source(words, taken), reason, at),
  );
  const mended = plan.copy.repairs.map(({ printed: was, read, reason, at }) =>
    row(was, read === "" ? either(words, "（不读）", "(nothing)") : source(words, read), reason, at),
  );
  return {
    id: "corrections",
    title: either(words, "更正与修补", "Corrections and repairs"),
    body: [
      table(
        words,
        either(
          words,
          `更正${corrected.length}处：所印与所取`,
          `${count(words, corrected.length, "", "correction")}: what is printed and what is taken as true`,
        ),
        columns("取作", "Taken as"),
        corrected,
      ),
      table(
        words,
        either(
          words,
          `修补${mended.length}处：副本中丢失或被改坏的文字`,
          `${count(words, mended.length, "", "repair")}: words that are lost or spoilt in the copy`,
        ),
        columns("读作", "Read as"),
        mended,
      ),
    ],
  };
}

function tasks(words: Words, { tasks: all }: PlanStory): Section | undefined {
  if (all.length === 0) return undefined;
  const of = (kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind));
  const groups = [
    { zh: "任务", en: "Tasks", tasks: of(["task"]) },
    { zh: "行动计划", en: "Action plans", tasks: of(["action-plan"]) },
    { zh: "指标行与牵头人", en: "Rows of the table of indicators and who leads them", tasks: of(["indicator-row"]) },
  ];
  return {
    id: "tasks",
    title: either(words, "任务", "Tasks"),
    body: groups.flatMap(({ zh, en, tasks: group }) => {
      if (group.length === 0) return [];
      const caption = either(words, `${zh}：${group.length}项`, `${en}: ${group.length}`);
      const table = element("TaskTable", { tasks: group.map(({ id }) => id).join(" "), caption });
      // The numbers of these rows stand in the table above already.
      const isRows = group[0]!.kind === "indicator-row";
      return [isRows ? element("details", {}, element("summary", {}, caption), table) : table];
    }),
  };
}

function proof(words: Words, { plan, ledger, setAside }: PlanStory): Section {
  const aside = setAsideReasons.filter((reason) => ledger.setAside[reason] > 0);
  const total = aside.reduce((sum, reason) => sum + ledger.setAside[reason], 0);
  const verified = plan.verified.facts !== "";
  const extra = [
    ...(ledger.inNumerals > 0
      ? [either(words, `${ledger.inNumerals}个用汉字数字写成`, `${ledger.inNumerals} written in Chinese numerals`)]
      : []),
    ...(ledger.inWords > 0
      ? [
          either(
            words,
            `${ledger.inWords}个没有数，只有文字或空缺`,
            `${ledger.inWords} without a number, in words or left open`,
          ),
        ]
      : []),
  ];
  return {
    id: "ledger",
    title: either(words, "数字总账", "Ledger"),
    body: [
      paragraph(
        either(
          words,
          `副本中的阿拉伯数字共${ledger.numbers}处：${ledger.inFacts}处写成事实，${total}处搁置，各有理由，没有剩余。`,
          `The copy holds ${ledger.numbers} numbers in digits: ${ledger.inFacts} are stated by facts, ${total} are set aside with a reason, none is left over.`,
        ),
        extra.length > 0
          ? either(
              words,
              `事实共${ledger.facts}个，其中${extra.join("，")}。`,
              ` Of ${count(words, ledger.facts, "", "fact")}, ${plainList(words, extra)}.`,
            )
          : "",
        verified ? either(words, "已用程序与副本逐处核对。", " A script has checked each against the copy.") : "",
      ),
      table(
        words,
        either(words, "数字去向", "Where the numbers went"),
        [
          ["去向", "Where to"],
          ["处数", "How many"],
        ],
        [
          [either(words, "写成事实", "Stated by facts"), ledger.inFacts],
          ...aside.map((reason): Part[] => [
            mdx`${either(words, "搁置：", "Set aside: ")}${words.language === "zh" ? setAsideReasonNames[reason].zh : setAsideReasonNames[reason].en.toLowerCase()}`,
            ledger.setAside[reason],
          ]),
          [either(words, "合计", "Total"), ledger.numbers],
        ],
        [1],
      ),
      setAside.length === 0
        ? undefined
        : element(
            "details",
            {},
            element(
              "summary",
              {},
              either(words, `搁置的${setAside.length}处`, `What is set aside: ${setAside.length}`),
            ),
            table(
              words,
              either(words, "搁置的数字", "Numbers that are set aside"),
              [
                ["印作", "Printed"],
                ["理由", "Reason"],
                ...(words.language === "zh" ? ([["说明", "Note"]] as const) : []),
                ["位置", "Position"],
              ],
              setAside.map((row): Part[] => [
                source(words, row.token),
                setAsideReasonNames[row.reason][words.language],
                ...(words.language === "zh" ? [row.note] : []),
                position(words, row.at),
              ]),
            ),
          ),
      paragraph(
        either(words, "下载：", "Download: "),
        join(
          [
            link(dataPath("facts.csv"), either(words, "全部事实", "all facts")),
            link(dataPath("set-aside.csv"), either(words, "全部搁置的数字", "all numbers that are set aside")),
          ],
          either(words, "、", ", "),
        ),
        either(words, "。", "."),
      ),
    ],
  };
}

/** Words of the source: on English pages they keep their language. */
function source(words: Words, text: string): Mdx {
  if (words.language === "zh" || !/\p{Script=Han}/u.test(text)) return mdx`${text}`;
  return element("span", { lang: "zh-Hans" }, text);
}

/** "第41行第3–5字", "line 41, characters 3–5". */
function position(words: Words, at: string): string {
  const [line = "", span = ""] = at.split(":");
  const characters = span.replace("-", "–");
  return either(
    words,
    `第${line}行第${characters}字`,
    `line ${line}, ${span.includes("-") ? "characters" : "character"} ${characters}`,
  );
}

/** A plain table; undefined where it has no rows. `numbers` are the columns to set right. */
function table(
  words: Words,
  caption: string,
  columns: readonly (readonly [zh: string, en: string])[],
  rows: readonly (readonly Part[])[],
  numbers: readonly number[] = [],
): Mdx | undefined {
  if (rows.length === 0) return undefined;
  const names = columns.map(([zh, en]) => either(words, zh, en));
  const right = (i: number) => (numbers.includes(i) ? "number" : undefined);
  return element(
    "table",
    { class: "stack labelled" },
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, ...names.map((name, i) => element("th", { scope: "col", class: right(i) }, name))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element("tr", {}, ...row.map((cell, i) => element("td", { "data-label": names[i], class: right(i) }, cell))),
      ),
    ),
  );
}
