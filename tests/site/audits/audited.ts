/** Which audits which page is due, and one visit to each page for all of them. */
import { builtPages, longestOfEach, oneOfEach, templateOf, type BuiltPage } from "../built.ts";
import { launchChromium, layOutWhole, visit } from "../visits.ts";
import { asUsual, audits, type AuditName } from "./audits.ts";
import { openKept } from "./kept.ts";

type Language = "zh" | "en";

/** A page, what it is asked for, and what shows that it is there. */
type Due = {
  readonly path: string;
  readonly html: string;
  readonly there?: string;
  readonly audits: readonly AuditName[];
};

const placing: readonly AuditName[] = ["widths", "zoom", "spacing", "letters", "letters narrow"];
const ofEach: readonly AuditName[] = ["policy", "texts", ...placing, "motion", "axe phone", "axe", "axe dark"];

/** Pages that are something else once a reader has asked them for something. */
const asked: readonly Omit<Due, "html">[] = [
  {
    path: "/compare/?indicator=gdp&indicator=rd-share",
    there: "[data-compare-output] svg a",
    audits: ["texts", "axe phone", "axe", "axe dark"],
  },
  {
    path: "/compare/?topic=pocket-parks&view=table",
    there: "[data-compare-output] table",
    audits: ["axe phone", "axe", "axe dark"],
  },
  { path: "/search/?q=2020", there: "[data-search-hits] a", audits: ["texts", "axe phone", "axe", "axe dark"] },
];

const isEnglish = ({ path }: { path: string }) => path.startsWith("/en/");

/** Every page of a language that is due an audit, each once with all that it is due. */
export function dueOf(language: Language): Due[] {
  const pages = builtPages().filter((page) => isEnglish(page) === (language === "en"));
  const due = new Map<BuiltPage, Set<AuditName>>();
  const add = (of: readonly BuiltPage[], names: readonly AuditName[]) => {
    for (const page of of) due.set(page, (due.get(page) ?? new Set()).union(new Set(names)));
  };
  const each = oneOfEach(pages);
  add(each, ofEach);
  add(longestOfEach(pages), language === "zh" ? [...placing, "axe"] : placing);
  add(
    each.filter((page) => /^\/(en\/)?charts\/\* /.test(templateOf(page))),
    ["forced light", "forced dark"],
  );
  add(
    pages.filter(({ path, html }) => /^\/(en\/)?charts\/[^/]+\/$/.test(path) && html.includes("<svg")),
    ["labels"],
  );
  const prefix = language === "en" ? "/en" : "";
  return [
    ...[...due].map(([{ path, html }, names]) => ({
      path,
      html,
      audits: [...names].filter((name) => name !== "policy" || !path.endsWith("404.html")),
    })),
    ...asked.map((one) => ({ ...one, path: prefix + one.path, html: "" })),
  ];
}

/** What a page shows of data that it fetches depends on more than itself: it is looked at every time. */
export const fetches = (path: string) => /^\/(en\/)?(compare|search)\/(\?.*)?$/.test(path);

export type Audited = {
  /** The faults that each audit found, with their pages. */
  readonly faults: ReadonlyMap<AuditName, readonly string[]>;
  /** The pages that each audit was due on. */
  readonly pages: ReadonlyMap<AuditName, readonly string[]>;
  readonly ran: number;
  readonly kept: number;
};

/** Audits every page of a language that is due one; what is kept from an earlier run is not done again. */
export async function auditPages(origin: string, language: Language): Promise<Audited> {
  const browser = await launchChromium();
  const store = await openKept(browser, language);
  const names = Object.keys(audits) as AuditName[];
  const faults = new Map<AuditName, string[]>(names.map((name) => [name, []]));
  const pages = new Map<AuditName, string[]>(names.map((name) => [name, []]));
  let [ran, kept] = [0, 0];
  try {
    await visit(browser, {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      let strange: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) strange.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error") strange.push(message.text());
      });
      for (const { path, html, there, audits: due } of dueOf(language)) {
        for (const name of due) pages.get(name)!.push(path);
        const left = names.filter((name) => due.includes(name) && (fetches(path) || !store.has(path, html, name)));
        kept += due.length - left.length;
        if (left.length === 0) continue;
        strange = [];
        await asUsual(page);
        await page.goto(origin + path);
        if (there !== undefined) await page.waitForSelector(there);
        await layOutWhole(page);
        for (const name of left) {
          const found = await audits[name]({ page, session, language, strange });
          ran++;
          if (found.length === 0 && !fetches(path)) store.add(path, html, name);
          faults.get(name)!.push(...found.map((line) => `${path}: ${line}`));
        }
      }
    });
  } finally {
    store.save();
    await browser.close();
  }
  return { faults, pages, ran, kept };
}
