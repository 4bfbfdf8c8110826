/** The published tables: every column with its type, unit, codes, references and meaning in both languages. */
import type {
  ChartSpec,
  Comparison,
  Fact,
  Indicator,
  Place,
  Plan,
  Report,
  SetAside,
  Task,
  Text,
  Theme,
  Topic,
  Unit,
} from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import { formatPeriod } from "../data/periods.ts";
import {
  absenceNames,
  boundNames,
  comparabilityNames,
  comparabilityReasonNames,
  comparisonKindNames,
  directionNames,
  formNames,
  kindNames,
  obligationNames,
  placeLevelNames,
  planKindNames,
  setAsideReasonNames,
  taskKindNames,
  verdictNames,
} from "../wording/terms.ts";
import { column, spokenTable, table, type Cell, type Table } from "./columns.ts";

const periodPattern = "^[0-9]{4}(-[0-9]{4})?$";
const spanPattern = "^[0-9]+:[0-9]+-[0-9]+$";

/** A place in a copy with its end, where it is one character too: 12:30 alone is the time of day to a spreadsheet. */
function spanCell(at: string): string {
  return at.replace(/:(\d+)$/, ":$1-$1");
}

/** Returns every table, in the order in which they are offered. */
export function buildTables(
  report: Report,
  comparisons: readonly Comparison[],
  corrections: readonly OwnCorrection[],
): Table[] {
  return [
    factsTable(report.facts.values()),
    comparisonsTable(comparisons),
    tasksTable(report.tasks.values()),
    setAsideTable(report.setAside),
    plansTable(report.plans.values()),
    sourceCorrectionsTable(report.plans.values()),
    correctionsTable(corrections),
    indicatorsTable(report.indicators.values()),
    topicsTable(report.topics.values()),
    themesTable(report.themes.values()),
    placesTable(report.places.values()),
    unitsTable(report.units.values()),
    chartsTable(report.charts.values()),
  ].map((whole) => spokenTable(whole, report.edition.languages));
}

export function factsTable(facts: Iterable<Fact>): Table {
  return table<Fact>(
    {
      name: "facts",
      title: { zh: "事实", en: "Facts" },
      description: {
        zh: "每行一个文件所写的数（或写明没有的数）。",
        en: "One stated number a row (or the stated absence of one).",
      },
      key: ["id"],
    },
    [
      column("id", "string", "编号，永不更改、永不复用", "Never changes and is never reused", (f) => f.id),
      column("place", "string", "数字所属的地方", "Whose number it is", (f) => f.place, {
        references: { table: "places", column: "id" },
      }),
      column(
        "indicator",
        "string",
        "所衡量的指标；孤立的数为空",
        "What it measures; empty where it stands alone",
        (f) => f.indicator,
        {
          required: false,
          references: { table: "indicators", column: "id" },
        },
      ),
      ...textColumns<Fact>("label", "这个数是什么", "What the number is", (f) => f.label),
      column("theme", "string", "主题", "Theme", (f) => f.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", "话题", "Topic", (f) => f.topic, { references: { table: "topics", column: "id" } }),
      column("kind", "string", "目标、实绩或预计实绩", "Target, result or estimated result", (f) => f.kind, {
        codes: kindNames,
        list: "kind",
      }),
      column("form", "string", "量的形式", "What form of quantity it is", (f) => f.form, {
        codes: formNames,
        list: "form",
      }),
      column("bound", "string", "限词；没有数值时为空", "Bound; empty where there is no value", (f) => f.bound, {
        required: false,
        codes: boundNames,
        list: "bound",
      }),
      column(
        "value",
        "number",
        "原文所写的数值，单位见 unit；下降为负",
        "The value as stated, in the unit of the column unit; a fall is negative",
        (f) => f.digits,
        { required: false, unit: { column: "unit" } },
      ),
      column(
        "value_max",
        "number",
        "区间的上端，单位见 unit",
        "The upper end of a range, in the unit of the column unit",
        (f) => numberCell(f.valueMax),
        { required: false, unit: { column: "unit" } },
      ),
      column(
        "unit",
        "string",
        "原文所写的单位；没有数值也没有单位时为空",
        "The unit as stated; empty where there is neither value nor unit",
        (f) => f.unit,
        {
          required: false,
          references: { table: "units", column: "id" },
        },
      ),
      column(
        "period",
        "string",
        "真实的时期，年或起止年",
        "The true period: a year, or first and last year",
        (f) => formatPeriod(f.period),
        {
          pattern: periodPattern,
        },
      ),
      column(
        "obligation",
        "string",
        "约束性或预期性；原文未说时为空",
        "Binding or expected; empty where the source does not say",
        (f) => f.obligation,
        {
          required: false,
          codes: obligationNames,
          list: "obligation",
        },
      ),
      column(
        "absent",
        "string",
        "没有数值的原因；有数值时为空",
        "Why there is no value; empty where there is one",
        (f) => f.absent,
        {
          required: false,
          codes: absenceNames,
          list: "absent",
        },
      ),
      column("section", "string", "在原文中的章节", "Section of the source", (f) => f.section),
      column(
        "wording",
        "string",
        "原文中含该数的最短字句",
        "The shortest phrase of the source that carries it",
        (f) => f.wording,
      ),
      column(
        "at",
        "string",
        "在所用文本中的位置，行:首-末，以字符计，从1起",
        "Where it stands in the copy, line:first-last in code points, from 1",
        (f) => spanCell(f.at),
        {
          pattern: spanPattern,
        },
      ),
      ...optionalTextColumns<Fact>("note", "说明", "Note", (f) => f.note),
      column("plan", "string", "载有该数的文件", "The document that states it", (f) => f.plan, {
        references: { table: "plans", column: "id" },
      }),
    ],
    facts,
  );
}

export function comparisonsTable(comparisons: Iterable<Comparison>): Table {
  const codes = Object.keys(verdictNames).join("|");
  return table<Comparison>(
    {
      name: "comparisons",
      title: { zh: "比较", en: "Comparisons" },
      description: {
        zh: "每行一组相互对照的事实，附结论、差额与可比性。",
        en: "One set of facts that answer one another a row, with verdict, margin and comparability.",
      },
      key: ["id"],
    },
    [
      column("id", "string", "编号，由种类与事实编号组成", "Made of the kind and the fact ids", (c) => c.id),
      column("kind", "string", "比较的种类", "Kind of comparison", (c) => c.kind, {
        codes: comparisonKindNames,
        list: "comparison-kind",
      }),
      column("left", "list", "目标、镇、正文或基数", "The target, the town, the body text or the base", (c) => c.left, {
        separator: "+",
        references: { table: "facts", column: "id" },
      }),
      column(
        "right",
        "list",
        "结果、市、附件或分项、后来的目标；没有答复时为空",
        "The result, the city, the annex or parts, the later goal; empty where nothing answers",
        (c) => c.right,
        { required: false, separator: "+", references: { table: "facts", column: "id" } },
      ),
      column(
        "verdict",
        "string",
        "结论；share 与 pace 为百分数；不作比较时为空",
        "Verdict; for share and pace the percentage; empty where the two are not compared",
        (c) => (c.standing === "compared" && c.percentage ? numberCell(c.percentage.value) : c.verdict),
        { required: false, pattern: `^(${codes}|-?[0-9]+(\\.[0-9]+)?)$`, codes: verdictNames, list: "verdict" },
      ),
      column(
        "margin",
        "number",
        "差额，单位见 margin_unit：目标与结果、修订、趋势、速度为右减左，其余为左减右",
        "In the unit of margin_unit: right minus left for outcome, revision, trend and pace, left minus right for the others",
        (c) => numberCell(c.margin?.value),
        { required: false, unit: { column: "margin_unit" } },
      ),
      column(
        "margin_bound",
        "string",
        "差额的限词：有一方只给出界限时，差额也只是界限",
        "Bound of the margin: where a side is a bound, so is the margin",
        (c) => c.margin?.bound,
        { required: false, codes: boundNames, list: "bound" },
      ),
      column("margin_unit", "string", "差额的单位", "Unit of the margin", (c) => c.margin?.unit, {
        required: false,
        references: { table: "units", column: "id" },
      }),
      column(
        "class",
        "string",
        "可比性；没有右侧时为空",
        "Comparability; empty where there is no right side",
        (c) => c.class,
        {
          required: false,
          codes: comparabilityNames,
          list: "class",
        },
      ),
      column("reasons", "list", "可比性受限的原因", "Why comparability is limited", (c) => c.reasons, {
        required: false,
        separator: "+",
        codes: comparabilityReasonNames,
        list: "reason",
      }),
      ...optionalTextColumns<Comparison>("caveat", "读者须知", "What the reader must know", (c) => c.caveat),
      column("derived", "boolean", "是否由本站推算得出", "Whether it rests on our own arithmetic", (c) => c.derived),
    ],
    comparisons,
  );
}

function tasksTable(tasks: Iterable<Task>): Table {
  return table<Task>(
    {
      name: "tasks",
      title: { zh: "任务", en: "Tasks" },
      description: {
        zh: "文件提出的任务，标题为本站概括，附公布的负责人与所含的数。",
        en: "What the documents set out to do, in our own words, with the officials named and the facts in it.",
      },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (t) => t.id),
      column("kind", "string", "任务的种类", "Kind of task", (t) => t.kind, {
        codes: taskKindNames,
        list: "task-kind",
      }),
      column("place", "string", "由谁承担", "Whose task it is", (t) => t.place, {
        references: { table: "places", column: "id" },
      }),
      ...textColumns<Task>("title", "标题，本站概括", "Title, in our own words", (t) => t.title),
      column("section", "string", "在原文中的章节", "Section of the source", (t) => t.section),
      column("leads", "list", "公布的负责人", "Lead officials as published", (t) => t.leads, {
        required: false,
        separator: "、",
      }),
      column("theme", "string", "主题", "Theme", (t) => t.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", "话题", "Topic", (t) => t.topic, { references: { table: "topics", column: "id" } }),
      column("facts", "list", "所含的事实", "The facts in it", (t) => t.facts, {
        required: false,
        separator: "+",
        references: { table: "facts", column: "id" },
      }),
      ...optionalTextColumns<Task>("note", "说明", "Note", (t) => t.note),
      column("plan", "string", "提出任务的文件", "The document that sets it", (t) => t.plan, {
        references: { table: "plans", column: "id" },
      }),
    ],
    tasks,
  );
}

function setAsideTable(rows: Iterable<SetAside>): Table {
  return table<SetAside>(
    {
      name: "set-aside",
      title: { zh: "剔除的数字", en: "Numbers set aside" },
      description: {
        zh: "文本中不陈述数量的数字串及其原因；与事实合起来，原文每一串数字都有着落。",
        en: "Runs of digits that state no quantity, with the reason; with the facts they account for every run of digits.",
      },
      key: ["plan", "at"],
    },
    [
      column("at", "string", "在所用文本中的位置", "Where it stands in the copy", (s) => spanCell(s.at), {
        pattern: spanPattern,
      }),
      column("token", "string", "所印的数字", "The digits as printed", (s) => s.token),
      column("reason", "string", "为何不是事实", "Why it is no fact", (s) => s.reason, {
        codes: setAsideReasonNames,
        list: "set-aside-reason",
      }),
      column("note", "string", "说明", "Note, in Chinese", (s) => s.note, { required: false }),
      column("plan", "string", "所在的文件", "The document", (s) => s.plan, {
        references: { table: "plans", column: "id" },
      }),
    ],
    rows,
  );
}

export function plansTable(plans: Iterable<Plan>): Table {
  return table<Plan>(
    {
      name: "plans",
      title: { zh: "文件", en: "Plans" },
      description: { zh: "每行一份来源文件。", en: "One source document a row." },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (p) => p.id),
      ...textColumns<Plan>("title", "标题", "Title", (p) => p.title),
      ...textColumns<Plan>("short", "简称", "Short title", (p) => p.short),
      column("place", "string", "发布地", "Whose plan it is", (p) => p.place, {
        references: { table: "places", column: "id" },
      }),
      ...textColumns<Plan>("issuer", "发文机关", "Issuer", (p) => p.issuer),
      column("date", "string", "文件日期", "Date of the document", (p) => p.date, {
        // A month alone stands in quotation marks in CSV.
        pattern: "^“?[0-9]{4}(-[0-9]{2}){0,2}”?$",
      }),
      column("period", "string", "设定目标的年份", "The years it sets targets for", (p) => formatPeriod(p.period), {
        pattern: periodPattern,
      }),
      column("kind", "string", "文件种类", "Kind of document", (p) => p.kind, {
        codes: planKindNames,
        list: "plan-kind",
      }),
      ...textColumns<Plan>(
        "publisher",
        "所用文本的发布者",
        "Who published the copy that was used",
        (p) => p.source.publisher,
      ),
      column("published", "string", "所用文本的发布日期", "When the copy was published", (p) => p.source.published, {
        required: false,
      }),
      column("sha256", "string", "所用文本的SHA-256", "SHA-256 of the copy that was used", (p) => p.copy.sha256, {
        pattern: "^[0-9a-f]{64}$",
      }),
    ],
    plans,
  );
}

type SourceCorrection = {
  readonly plan: string;
  readonly type: keyof typeof sourceCorrectionTypes;
  readonly at: string;
  readonly printed: string;
  readonly taken: string;
  readonly reason: Text;
};

/** How a source was set right: what it prints is wrong, or the copy lost what it printed. */
export const sourceCorrectionTypes = {
  correction: { zh: "订正", en: "Correction" },
  repair: { zh: "修复", en: "Repair" },
} as const;

/** Returns what was corrected in the source documents and repaired in their copies, plan by plan. */
export function sourceCorrections(plans: Iterable<Plan>): SourceCorrection[] {
  return [...plans].flatMap((plan) => [
    ...plan.corrections.map((c) => ({ ...c, plan: plan.id, type: "correction" as const })),
    ...plan.copy.repairs.map(({ read, ...r }) => ({ ...r, taken: read, plan: plan.id, type: "repair" as const })),
  ]);
}

function sourceCorrectionsTable(plans: Iterable<Plan>): Table {
  return table<SourceCorrection>(
    {
      name: "source-corrections",
      title: { zh: "对来源的订正", en: "Corrections to the sources" },
      description: {
        zh: "来源印作什么、采作什么、为什么；订正指原文有误，修复指文本残缺。",
        en: "What is printed, what is taken as true and why; a correction sets the document right, a repair its copy.",
      },
      key: undefined,
    },
    [
      column("plan", "string", "文件", "The document", (c) => c.plan, { references: { table: "plans", column: "id" } }),
      column("type", "string", "订正或修复", "Correction or repair", (c) => c.type, {
        codes: sourceCorrectionTypes,
        list: "source-correction-type",
      }),
      column("at", "string", "在所用文本中的位置", "Where it stands in the copy", (c) => spanCell(c.at)),
      column("printed", "string", "所印", "As printed", (c) => c.printed, { required: false }),
      column("taken", "string", "采作；空表示略去", "As taken; empty where nothing is read", (c) => c.taken, {
        required: false,
      }),
      ...textColumns<SourceCorrection>("reason", "原因", "Reason", (c) => c.reason),
    ],
    sourceCorrections(plans),
  );
}

function correctionsTable(corrections: Iterable<OwnCorrection>): Table {
  return table<OwnCorrection>(
    {
      name: "corrections",
      title: { zh: "本站的更正", en: "Corrections to ourselves" },
      description: {
        zh: "本站曾经写错、后来改正之处；空表示尚无更正。",
        en: "What this site itself had wrong and set right; empty where nothing was corrected yet.",
      },
      key: ["number"],
    },
    [
      column("number", "integer", "序号，只增不改", "Its number; entries are only ever added", (c) => `${c.number}`),
      column("date", "string", "更正日期", "Day of the correction", (c) => c.date, {
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      }),
      column("version", "string", "首个正确的版本", "The first version that has it right", (c) => c.version, {
        required: false,
      }),
      // A fact that was withdrawn since is in no table of this version: no foreign key.
      column("fact", "string", "所涉事实", "The fact it is about", (c) => c.fact, { required: false }),
      column("was", "string", "原作", "What it said", (c) => c.was),
      column("is", "string", "改作", "What it says", (c) => c.is),
      ...textColumns<OwnCorrection>("reason", "原因", "Reason", (c) => c.reason),
      column("touches", "list", "同时受影响的图表、比较与文章", "What else it changes", (c) => c.touches, {
        required: false,
        separator: "+",
      }),
    ],
    corrections,
  );
}

export function indicatorsTable(indicators: Iterable<Indicator>): Table {
  return table<Indicator>(
    {
      name: "indicators",
      title: { zh: "指标", en: "Indicators" },
      description: { zh: "若干事实共同衡量的对象。", en: "What several facts measure." },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (i) => i.id),
      ...textColumns<Indicator>("name", "名称", "Name", (i) => i.name),
      column("unit", "string", "基准单位", "Canonical unit of its level or flow", (i) => i.unit, {
        references: { table: "units", column: "id" },
      }),
      column(
        "direction",
        "string",
        "高好、低好或无方向",
        "Whether higher or lower is better, or neither",
        (i) => i.direction,
        {
          codes: directionNames,
          list: "direction",
        },
      ),
      column(
        "additive",
        "boolean",
        "各部分之和是否等于整体",
        "Whether the parts of a place add up to the place’s",
        (i) => i.additive,
      ),
      column("theme", "string", "主题", "Theme", (i) => i.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", "话题", "Topic", (i) => i.topic, { references: { table: "topics", column: "id" } }),
      ...textColumns<Indicator>("definition", "定义", "Definition", (i) => i.definition),
      ...optionalTextColumns<Indicator>("note", "可比性说明", "What to know before comparing", (i) => i.note),
      column("aliases", "list", "别名", "Other words for it", (i) => i.aliases, { required: false, separator: "|" }),
    ],
    indicators,
  );
}

function topicsTable(topics: Iterable<Topic>): Table {
  return table<Topic>(
    {
      name: "topics",
      title: { zh: "话题", en: "Topics" },
      description: { zh: "读者跨地方查找的事项。", en: "What a reader looks for across places." },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (t) => t.id),
      ...textColumns<Topic>("name", "名称", "Name", (t) => t.name),
      column("theme", "string", "主题", "Theme", (t) => t.theme, { references: { table: "themes", column: "id" } }),
      column("aliases", "list", "别名", "Other words for it", (t) => t.aliases, { required: false, separator: "|" }),
    ],
    topics,
  );
}

function themesTable(themes: Iterable<Theme>): Table {
  return table<Theme>(
    {
      name: "themes",
      title: { zh: "主题", en: "Themes" },
      description: { zh: "事实与任务的大类。", en: "The large classes of facts and tasks." },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (t) => t.id),
      ...textColumns<Theme>("name", "名称", "Name", (t) => t.name),
      ...textColumns<Theme>("description", "说明", "Description", (t) => t.description),
    ],
    themes,
  );
}

function placesTable(places: Iterable<Place>): Table {
  return table<Place>(
    {
      name: "places",
      title: { zh: "地方", en: "Places" },
      description: { zh: "数字所属的地方及其层级。", en: "The areas that numbers belong to, and their levels." },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (p) => p.id),
      ...textColumns<Place>("name", "名称", "Name", (p) => p.name),
      column("level", "string", "层级", "Level", (p) => p.level, { codes: placeLevelNames, list: "level" }),
      column("parent", "string", "所属的上级地方", "The place it lies in", (p) => p.parent, {
        required: false,
        references: { table: "places", column: "id" },
      }),
      ...textColumns<Place>("description", "说明", "Description", (p) => p.description),
    ],
    places,
  );
}

function unitsTable(units: Iterable<Unit>): Table {
  return table<Unit>(
    {
      name: "units",
      title: { zh: "单位", en: "Units" },
      description: {
        zh: "原文的单位；数值乘以换算系数，即为基准单位下的数值。",
        en: "Units as sources state them; a value times its factor is the value in the canonical unit.",
      },
      key: ["id"],
    },
    [
      column("id", "string", "原文所写的单位", "The unit as stated", (u) => u.id),
      column(
        "name_en",
        "string",
        "英文名；计数单位为空",
        "Name in English; empty for plain counters",
        (u) => u.name.en,
        {
          required: false,
        },
      ),
      column("canonical", "string", "基准单位", "Canonical unit", (u) => u.canonical, {
        references: { table: "units", column: "id" },
      }),
      column("factor", "number", "换算系数", "Factor", (u) => numberCell(u.factor)),
    ],
    units,
  );
}

function chartsTable(charts: Iterable<ChartSpec>): Table {
  return table<ChartSpec>(
    {
      name: "charts",
      title: { zh: "图表", en: "Charts" },
      description: {
        zh: "可引用、可嵌入、可下载的图。",
        en: "The drawings that can be cited, embedded and downloaded.",
      },
      key: ["id"],
    },
    [
      column("id", "string", "编号", "Id", (c) => c.id),
      ...textColumns<ChartSpec>("title", "标题", "Title", (c) => c.title),
      column("view", "string", "所画的视图", "What is drawn", (c) => c.view),
      column(
        "options",
        "list",
        "视图的选项，键=值",
        "What the view is asked, key=value",
        (c) => Object.entries(c.options).map(([k, v]) => `${k}=${v}`),
        {
          required: false,
          separator: ";",
        },
      ),
    ],
    charts,
  );
}

function textColumns<Item>(name: string, zh: string, en: string, read: (item: Item) => Text) {
  return [
    column<Item>(name, "string", zh, `${en}, in Chinese`, (i) => read(i).zh),
    column<Item>(`${name}_en`, "string", `${zh}（英文）`, en, (i) => read(i).en),
  ];
}

function optionalTextColumns<Item>(name: string, zh: string, en: string, read: (item: Item) => Text | undefined) {
  return [
    column<Item>(name, "string", zh, `${en}, in Chinese`, (i) => read(i)?.zh, { required: false }),
    column<Item>(`${name}_en`, "string", `${zh}（英文）`, en, (i) => read(i)?.en, { required: false }),
  ];
}

/** A number as digits that every reader of CSV takes: never an exponent. */
function numberCell(value: number | undefined): Cell {
  if (value === undefined) return undefined;
  const digits = String(value);
  return digits.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : digits;
}
