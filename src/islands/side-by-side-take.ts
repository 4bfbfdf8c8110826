/** Which part of the table of all places is taken along: its address, frame, file and citation follow the choice. */
import { frameSnippet } from "../wording/embed-snippets.ts";
import { linesOfFacts, type TakenPart, type TakenParts } from "../wording/taken-parts.ts";
import { saveFile } from "./saving.ts";

/** A part and the key that tells its citation from the others'. */
type Chosen = TakenPart & { readonly key: string };

function startTaking(root: ParentNode = document): void {
  const box = root.querySelector<HTMLElement>("[data-take-parts]");
  const select = box?.querySelector("select");
  if (!box || !select) return;
  const parts = JSON.parse(box.dataset["takeParts"]!) as TakenParts;
  const cite = citation(root, parts.whole);
  addRows(root, select);
  box.querySelector<HTMLElement>("[data-take-choice]")!.hidden = false;
  const choose = (value: string) => {
    if (![...select.options].some((option) => option.value === value)) return;
    select.value = value;
    const chosen = partOf(value, parts, select.selectedOptions[0]!.text);
    show(box, chosen);
    cite(chosen);
  };
  select.addEventListener("change", () => choose(select.value));
  for (const link of root.querySelectorAll<HTMLElement>("[data-take]"))
    link.addEventListener("click", () => choose(link.dataset["take"]!));
  startRowFile(box, select);
  const byAddress = () => choose(location.hash.slice(1));
  addEventListener("hashchange", byAddress);
  byAddress();
}

/** The file of a row is cut from the whole one when it is asked for: a file for each of them would be a hundred more. */
function startRowFile(box: HTMLElement, select: HTMLSelectElement): void {
  const link = box.querySelector<HTMLAnchorElement>("[data-take-csv]")!;
  link.addEventListener("click", (event) => {
    const row = document.getElementById(select.value);
    if (!row || !select.value.startsWith("row-")) return;
    event.preventDefault();
    void saveRow(row, link.href);
  });
}

async function saveRow(row: HTMLElement, whole: string): Promise<void> {
  const facts = [...row.querySelectorAll<HTMLAnchorElement>('td a[href*="/facts/"]')];
  const ids = new Set(facts.map(({ pathname }) => pathname.split("/").slice(-2)[0]!));
  try {
    const response = await fetch(whole);
    if (!response.ok) throw new Error(String(response.status));
    const lines = linesOfFacts(await response.text(), ids);
    // Reading took the mark away by which spreadsheets know the encoding.
    saveFile(new Blob([`\uFEFF${lines}`], { type: "text/csv" }), `${row.id.replace("row-", "")}.csv`);
  } catch (error) {
    console.warn(error);
    location.href = whole;
  }
}

/** Every row of the table becomes a choice, under its theme. */
function addRows(root: ParentNode, select: HTMLSelectElement): void {
  for (const body of root.querySelectorAll<HTMLTableSectionElement>("[data-theme-rows]")) {
    const group = document.createElement("optgroup");
    group.label = body.querySelector(".sbs-theme a")?.textContent ?? "";
    for (const row of body.querySelectorAll<HTMLTableRowElement>("tr.row")) {
      const small = row.querySelector("th > small")?.textContent?.trim() ?? "";
      group.append(new Option(`${row.querySelector("th > a")?.textContent?.trim() ?? ""} ${small}`.trim(), row.id));
    }
    select.append(group);
  }
}

function partOf(value: string, { whole, themes, row }: TakenParts, name: string): Chosen {
  const known = value === "whole" ? whole : themes[value];
  if (known) return { ...known, key: value };
  const id = value.replace(/^row-/, "");
  return {
    title: `${whole.title}${row.colon}${name.replace(/ [↑↓]$/, "")}`,
    url: `${whole.url}#${value}`,
    frame: `${whole.frame}?row=${encodeURIComponent(id)}`,
    height: row.height,
    csv: whole.csv,
    key: value,
  };
}

function show(box: HTMLElement, { title, url, frame, height, csv }: Chosen): void {
  const address = box.querySelector<HTMLAnchorElement>("#take-address")!;
  address.href = url;
  address.textContent = url;
  box.querySelector<HTMLTextAreaElement>("#take-frame")!.value = frameSnippet(frame, title, height);
  const see = box.querySelector<HTMLAnchorElement>("[data-take-see]")!;
  // The page's own address may be another one than the edition's.
  const { pathname, search } = new URL(frame);
  see.href = `${pathname}${search}`;
  box.querySelector<HTMLAnchorElement>("[data-take-csv]")!.href = csv;
}

/** Returns the function that puts a part's title, address and key into every form of the page's citation. */
function citation(root: ParentNode, whole: TakenPart): (part: Chosen) => void {
  const forms = [...root.querySelectorAll<HTMLElement>("#cite pre")].filter(({ id }) => !id.startsWith("cite-source"));
  const texts = forms.map((form) => form.textContent ?? "");
  const lines = forms.map(({ dataset }) => dataset["citeAccessed"]);
  const link = root.querySelector<HTMLAnchorElement>("#cite-permalink");
  return ({ title, url, key }) => {
    const turn = (text: string) =>
      text
        .replaceAll(whole.url, url)
        .replaceAll(whole.title, title)
        .replace("page-side-by-side-", key === "whole" ? "page-side-by-side-" : `page-side-by-side-${key}-`);
    forms.forEach((form, i) => {
      form.textContent = turn(texts[i]!);
      const line = lines[i];
      if (line !== undefined) form.dataset["citeAccessed"] = turn(line);
    });
    if (link) {
      link.href = url;
      link.textContent = url;
    }
  };
}

startTaking();
