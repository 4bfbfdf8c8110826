/** What the sentences of built pages state of comparisons, read back from their links: places, years, kinds, verdicts. */

type Token =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "fact" | "comparison" | "place"; readonly id: string; readonly text: string };

/** A sentence of a page with the facts and comparisons that it links to. */
export type Statement = { readonly path: string; readonly language: "zh" | "en"; readonly tokens: readonly Token[] };

const link = /<a\b[^>]*\shref="[^"]*\/(facts|comparisons|places)\/([a-z0-9-]+)\/(?:#[^"]*)?"[^>]*>([\s\S]*?)<\/a>/g;

/** The text of a stretch of HTML. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\u2060/g, "")
    .replace(/\s+/g, " ");

/** The tokens of a stretch of HTML, in order. */
function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of html.matchAll(link)) {
    tokens.push({ type: "text", text: plain(html.slice(last, match.index)) });
    const kind = ({ facts: "fact", comparisons: "comparison", places: "place" } as const)[match[1] as "facts"];
    tokens.push({ type: kind, id: match[2]!, text: plain(match[3]!) });
    last = match.index + match[0].length;
  }
  tokens.push({ type: "text", text: plain(html.slice(last)) });
  return tokens;
}

/** Cuts tokens where a sentence ends: at a full stop in a text, in English before a space and a capital or a number. */
function sentencesOf(tokens: readonly Token[], language: "zh" | "en"): Token[][] {
  const stop = language === "zh" ? /。/ : /(?:(?<=[a-z0-9)%”’])\.\s+(?=[A-Z“])|;\s)/;
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type !== "text") {
      sentences.at(-1)!.push(token);
      continue;
    }
    const [first, ...more] = token.text.split(stop);
    sentences.at(-1)!.push({ type: "text", text: first! });
    for (const text of more) sentences.push([{ type: "text", text }]);
    if (/\.\s*$/.test(token.text) && language === "en") sentences.push([]);
  }
  return sentences;
}

/** HTML without its caveats, which may hold spans of their own. */
function withoutCaveats(html: string): string {
  const open = '<span class="caveat">';
  const start = html.indexOf(open);
  if (start < 0) return html;
  let [at, depth] = [start + open.length, 1];
  for (const tag of html.slice(at).matchAll(/<(\/?)span\b[^>]*>/g)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth > 0) continue;
    at += tag.index + tag[0].length;
    break;
  }
  return html.slice(0, start) + withoutCaveats(html.slice(at));
}

/** Returns every sentence of a page's text (list items and paragraphs) that links a comparison. */
export function statementsOf(path: string, html: string): Statement[] {
  const language = /^\/en\//.test(path) ? "en" : "zh";
  const main = html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replace(/<(svg|script|table)\b[\s\S]*?<\/\1>/g, "");
  // What a reader must know is told in words of its own, with numbers that the pair does not hold.
  const told = withoutCaveats(main);
  return [...told.matchAll(/<(li|p)\b[^>]*>((?:(?!<(?:li|p|ul|ol)\b)[\s\S])*?)<\/\1>/g)].flatMap(([, , inner]) =>
    sentencesOf(tokensOf(inner!), language)
      .filter((tokens) => tokens.some(({ type }) => type === "comparison"))
      .map((tokens) => ({ path, language, tokens })),
  );
}

export type FactRow = {
  readonly place: string;
  readonly period: string;
  readonly kind: string;
  readonly form: string;
  readonly value: string;
  readonly absent: string;
};
export type ComparisonRow = {
  readonly kind: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly class: string;
};

const kindWords = {
  zh: { 目标: "target", 实绩: "actual", 预计: "estimate", 预计实绩: "estimate", 预期: "expectation" },
  en: { target: "target", result: "actual", "estimated result": "estimate", estimate: "estimate" },
} as const;

/** The verdict that a link to a comparison says, by its words; a percentage is read as a number. */
const verdictWords: Readonly<Record<string, readonly string[]>> = {
  met: ["达到", "met"],
  missed: ["未达到", "missed"],
  "met-in-words": ["以文字表述达到", "文字表述达到", "met in words"],
  "not-checkable": ["无法核对", "cannot be checked"],
  raised: ["提高", "raised"],
  lowered: ["降低", "lowered"],
  unchanged: ["不变", "unchanged"],
  loosened: ["放宽", "loosened"],
  firmed: ["收紧", "firmed"],
  agrees: ["一致", "与各年之和一致", "they agree", "agrees with the years"],
  "agrees-but-bound": ["数同而限词不同", "the same number with another bound"],
  differs: ["不一致", "与各年之和不一致", "they differ", "differs from the years"],
  higher: ["较高", "高", "higher"],
  lower: ["较低", "低", "lower"],
  equal: ["相等", "equal"],
  same: ["相同", "the same"],
  "": ["不作比较", "not compared"],
};

/** The verdicts that a text is a word for. */
export function verdictsSaid(text: string): string[] {
  return Object.entries(verdictWords).flatMap(([verdict, words]) =>
    words.includes(text.trim().toLowerCase()) ? [verdict] : [],
  );
}

/** Whether a link's words say the verdict that the table has; words that say none (每年须增长, a name) say nothing wrong. */
export function saysVerdict(text: string, verdict: string): boolean {
  const percent = /(-?[\d.]+)%$/.exec(text.replace("−", "-"))?.[1];
  if (percent !== undefined && /^-?[\d.]+$/.test(verdict))
    return Math.abs(Number(percent) - Number(verdict)) <= 0.05 + 1e-9;
  const said = verdictsSaid(text);
  return said.length === 0 || said.includes(verdict);
}

/** Words that say an order or a size of a pair; what a measure is called (占比, 比重, 高新技术) says none. */
const orders = {
  zh: /较高|较低|须增长|相当于|比目标(?:至[多少])?[高低]|^(?:高|低|相等|相同)$/,
  en: /\b(?:is higher|is lower|higher than|lower than|growth needed|must grow|comes to)\b|^(?:higher|lower|equal|the same)$/,
} as const;

/** Returns what a sentence says that the published tables do not: a line for each; [] where all is as they have it. */
export function wrongIn(
  { path, language, tokens }: Statement,
  facts: ReadonlyMap<string, FactRow>,
  comparisons: ReadonlyMap<string, ComparisonRow>,
): string[] {
  const said = tokens
    .map(({ text }) => text)
    .join("")
    .trim();
  const wrong = (why: string) => `${path}: ${why}: ${said.slice(0, 160)}`;
  const linked = tokens.flatMap((token) => (token.type === "comparison" ? [token.id] : []));
  const found: string[] = [];
  for (const id of linked) {
    const row = comparisons.get(id);
    if (!row) found.push(wrong(`there is no comparison ${id}`));
    else if (
      row.class === "not-comparable" &&
      row.verdict === "" &&
      tokens.some(({ text }) => orders[language].test(text))
    )
      found.push(wrong(`${id} is not compared`));
  }
  for (const token of tokens) {
    const row = token.type === "comparison" ? comparisons.get(token.id) : undefined;
    if (row && !saysVerdict(token.text, row.verdict))
      found.push(wrong(`"${token.text}" is said of a pair that is "${row.verdict}"`));
  }
  const rows = linked.flatMap((id) => comparisons.get(id) ?? []);
  const sides = new Set(rows.flatMap(({ left, right }) => [...left.split("+"), ...right.split("+")]));
  const years = [...said.matchAll(/\d{4}(?:[–-]\d{4})?/g)].map(([year]) => year.replace("–", "-"));
  // The parts of a sum stand in brackets, year after year; they are the years of the total.
  const parts = new Set(rows.flatMap(({ kind, right }) => (kind === "sum" ? right.split("+") : [])));
  for (const token of tokens) {
    if (token.type !== "fact" || !sides.has(token.id) || parts.has(token.id)) continue;
    const fact = facts.get(token.id)!;
    if (years.length > 0 && !years.includes(fact.period) && !isWritten(path))
      found.push(wrong(`${token.id} is of ${fact.period}`));
  }
  if (!isWritten(path))
    found.push(...wrongSides(tokens, language, facts, new Set([...sides].filter((id) => !parts.has(id)))).map(wrong));
  return found;
}

/** Articles are prose of people, who say year and kind once for a paragraph; tests of their claims hold them. */
const isWritten = (path: string) => /\/articles\//.test(path);

/** Each side that a sentence names with a year or a kind has its own; one that it names without has that of the side before. */
function wrongSides(
  tokens: readonly Token[],
  language: "zh" | "en",
  facts: ReadonlyMap<string, FactRow>,
  sides: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  let [year, kind, place] = ["", "", ""];
  tokens.forEach((token, i) => {
    // A place is said of the number that follows it, in the same part of the sentence.
    if (token.type === "place") place = token.id;
    else if (token.type === "text" && /[；;]/.test(token.text)) place = "";
    if (token.type !== "fact") {
      const period =
        token.type === "text" ? [...token.text.matchAll(/(\d{4}(?:[–-]\d{4})?)年/g)].at(-1)?.[1] : undefined;
      if (language === "zh" && period) year = period.replace("–", "-");
      kind = lastKind(token.text, language) ?? kind;
      return;
    }
    const fact = facts.get(token.id);
    if (!fact || !sides.has(token.id)) return;
    if (language === "zh" && fact.absent === "" && !token.text.includes(fact.value.replace("-", "")))
      found.push(`${token.id} is ${fact.value}, and called ${token.text}`);
    if (place !== "" && place !== fact.place) found.push(`${token.id} of ${fact.place} is said of ${place}`);
    place = "";
    // A link that says all of it (place, year, kind, value) speaks for itself.
    const whole = /(\d{4}(?:[–-]\d{4})?)(?:年|,)/.exec(token.text)?.[1]?.replace("–", "-");
    if (whole !== undefined) {
      const called = lastKind(token.text, language);
      if (whole !== fact.period) found.push(`${token.id} of ${fact.period} is said of ${whole}`);
      if (called !== undefined && called !== fact.kind && !token.text.includes(language === "zh" ? "预计" : "stimate"))
        found.push(`${token.id}, ${fact.kind}, is called ${called}`);
      return;
    }
    // English says year and kind behind the number: "USD 1 billion for 2020", "CNY 75 billion (result, 2020)".
    const behind = language === "en" ? (tokens[i + 1]?.text ?? "") : "";
    const bracket = /^\s*(?:\([^)]*\p{Script=Han}[^)]*\)\s*)?\(([^)]*)\)/u.exec(behind)?.[1];
    if (bracket) kind = lastKind(bracket, language) ?? kind;
    if (language === "zh" && year !== "" && year !== fact.period)
      found.push(`${token.id} of ${fact.period} is said of ${year}`);
    if (kind !== "" && kind !== fact.kind && !(kind === "actual" && fact.kind === "estimate" && language === "en"))
      found.push(`${token.id}, ${fact.kind}, is called ${kind}`);
  });
  return found;
}

function lastKind(text: string, language: "zh" | "en"): string | undefined {
  const words = Object.entries(kindWords[language]);
  const pattern = new RegExp(
    words
      .map(([word]) => word)
      .sort((a, b) => b.length - a.length)
      .join("|"),
    "gi",
  );
  const last = [...text.matchAll(pattern)].at(-1)?.[0].toLowerCase();
  return last === undefined ? undefined : (kindWords[language] as Readonly<Record<string, string>>)[last];
}
