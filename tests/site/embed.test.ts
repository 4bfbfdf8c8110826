import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Language } from "../../src/data/vocabulary.ts";
import { escapeHtml } from "../../src/wording/html.ts";
import { embedSnippets, snippetNames, type EmbedChoice, type SnippetName } from "../../src/wording/embed-snippets.ts";
import { builtPages } from "./built.ts";

const origin = inject("origin");
const site = { site: origin, base: "/" };
const pages = builtPages();
const isTable = ({ path }: { path: string }) => path.includes("/embed/side-by-side");
const frames = pages.filter((page) => /^\/(en\/)?embed\/[^/]+\/$/.test(page.path) && !isTable(page));
const ids = frames.filter((page) => page.path.startsWith("/embed/")).map((page) => page.path.split("/")[2]!);
/** Ten of all kinds, spread over the list. */
const ten = Array.from({ length: 10 }, (_, i) => ids[Math.floor((i * ids.length) / 10)]!);

let browser: Browser;
let host: Server;
let hostOrigin: string;
/** What the host's own origin was asked for. */
const asked: string[] = [];
const hosted = new Map<string, { readonly body: string; readonly policy: string }>();

/** A page elsewhere whose policy allows nothing but what the page on embedding asks for. */
const framing = `default-src 'none'; frame-src ${origin}; img-src ${origin}; script-src ${origin}/embed.js; style-src 'none'`;
const policy = `${framing}; connect-src ${origin}`;

beforeAll(async () => {
  host = createServer((request, response) => {
    const page = hosted.get(request.url ?? "");
    asked.push(request.url ?? "");
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": page?.policy ?? policy,
    });
    response.end(page?.body);
  });
  await new Promise<void>((ready) => host.listen(0, "127.0.0.1", ready));
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
});
afterAll(async () => {
  await browser.close();
  host.close();
});

type Oembed = { html: string; height: number; title: string };

function oembed(id: string, language: Language = "zh"): Oembed {
  const path = language === "zh" ? `oembed/${id}.json` : `oembed/${language}/${id}.json`;
  return JSON.parse(readFileSync(join("dist", path), "utf8")) as Oembed;
}

function snippetOf(name: SnippetName, id: string, more: Partial<EmbedChoice> = {}): string {
  const choice: EmbedChoice = { id, language: "zh", theme: "auto", withTitle: true, state: undefined, ...more };
  const { title, height: any } = oembed(id, choice.language);
  return embedSnippets(choice, { title, finding: title, height: { any, fitted: `${any}px` } }, site)[name] ?? "";
}

/** The code on the page of a chart, as one copies it, with the frame from here. */
function codeOnPage(name: SnippetName, id: string, language: "zh" | "en"): string {
  const path = language === "zh" ? `/charts/${id}/` : `/en/charts/${id}/`;
  const { html } = pages.find((page) => page.path === path)!;
  const code = new RegExp(`id="embed-${name}"[^>]*>([^<]*)</textarea>`).exec(html)![1]!;
  return code
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/src="https?:\/\/[^/"]+/g, `src="${origin}`)
    .replace(' loading="lazy"', "");
}

function put(path: string, body: string, allowed = policy): string {
  const html = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="${origin}/favicon.ico"><title>x</title></head><body>${body}</body></html>`;
  hosted.set(path, { body: html, policy: allowed });
  return hostOrigin + path;
}

async function open(
  options: Parameters<Browser["newContext"]>[0],
  visit: (page: Page, wrong: string[]) => Promise<void>,
): Promise<string[]> {
  const wrong: string[] = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (![origin, hostOrigin].some((known) => request.url().startsWith(known))) wrong.push(request.url());
  });
  try {
    await visit(page, wrong);
  } finally {
    await context.close();
  }
  return wrong;
}

/** Each frame of a page as it stands there: how high it is and how high its content is. */
async function measured(page: Page): Promise<{ given: number; needed: number; wide: number; drawn: number }[]> {
  const found = [];
  for (const element of await page.locator("iframe").elementHandles()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    await frame?.waitForLoadState("load");
    found.push({
      given: (await element.boundingBox())?.height ?? 0,
      ...(await frame!.evaluate(() => ({
        needed: document.body.getBoundingClientRect().height,
        wide: document.documentElement.scrollWidth - innerWidth,
        drawn: [...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().height > 0).length,
      }))),
    });
  }
  return found;
}

/** What is wrong with the charts that the element draws into the page itself. */
function wrongDrawings(page: Page): Promise<string[]> {
  return page.locator("plan-chart").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const of = (selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
      const shown = of("svg").filter((svg) => svg.getBoundingClientRect().height > 0);
      const [drawn] = shown;
      const faults = [
        ...(shown.length === 1 ? [] : [`${shown.length} drawings`]),
        ...(drawn?.querySelector("title")?.textContent && drawn.querySelector("desc")?.textContent ? [] : ["no name"]),
        ...(of(".t").length === 1 && of("figure > p").at(-1)!.textContent.includes("CC BY") ? [] : ["no source"]),
        ...(of("a").every((link) => new URL((link as HTMLAnchorElement).getAttribute("href")!).hostname)
          ? []
          : ["links"]),
        ...(of("main, h1, script, iframe").length === 0 ? [] : ["a part of a page of its own"]),
        ...(element.scrollWidth > element.clientWidth ? ["too wide"] : []),
        // Its style holds in there: the frame's own padding.
        ...(getComputedStyle(of("figure")[0]!).padding === "12px" ? [] : ["no style"]),
      ];
      return faults.map((fault) => `${element.getAttribute("chart")!}: ${fault}`);
    }),
  );
}

test("there is a frame of every chart in both languages", () => {
  expect(ids.length).toBeGreaterThan(10);
  expect(frames.length).toBe(2 * ids.length);
});

for (const width of [320, 1200])
  for (const javaScriptEnabled of [true, false])
    test(`every snippet shows its chart at ${width} px, script ${javaScriptEnabled ? "on" : "off"}, under a strict policy`, async () => {
      const wrong = await open({ viewport: { width, height: 900 }, javaScriptEnabled }, async (page, found) => {
        for (const name of snippetNames) {
          if (name === "markdown") continue;
          const body = ten.map((id) => snippetOf(name, id)).join("\n");
          await page.goto(put(`/${name}-${width}`, body));
          if (name === "svg" || name === "png") {
            for (const image of await page.locator("img").all()) {
              await image.scrollIntoViewIfNeeded();
              await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
              if ((await image.evaluate((img: HTMLImageElement) => img.naturalWidth)) === 0)
                found.push(`${name} empty`);
            }
            continue;
          }
          if (name === "element" && !javaScriptEnabled) {
            expect(await page.locator("plan-chart a").count()).toBe(10);
            continue;
          }
          if (name === "element") {
            await expect.poll(() => page.locator("plan-chart figure").count()).toBe(10);
            expect(await page.locator("iframe").count()).toBe(0);
            found.push(...(await wrongDrawings(page)));
            continue;
          }
          expect(await page.locator("iframe").count()).toBe(10);
          await measured(page);
          if (javaScriptEnabled) await page.waitForTimeout(200);
          (await measured(page)).forEach(({ given, needed, wide, drawn }, i) => {
            if (drawn !== 1) found.push(`${name} ${ten[i]}: ${drawn} drawings`);
            if (wide > 0) found.push(`${name} ${ten[i]}: ${wide} px too wide`);
            if (needed > given) found.push(`${name} ${ten[i]}: ${needed} px in ${given}`);
            if (javaScriptEnabled && name !== "iframe" && Math.abs(given - needed) > 1)
              found.push(`${name} ${ten[i]}: height ${given}, content ${needed}`);
          });
        }
      });
      // Such a policy refuses the one style of the code: the frame is then as high as any width needs.
      expect(wrong.filter((each) => !/inline style/.test(each)).slice(0, 20)).toEqual([]);
    });

/** Two charts of every drawing, and the highest frame of all. */
const ofEveryKind = [
  ...[
    ...Map.groupBy(
      frames.filter(({ path }) => path.startsWith("/embed/")),
      ({ html }) => /class="chart ([\w-]+)"/.exec(html)?.[1],
    ).values(),
  ].flatMap((of) => [of[0]!, of[Math.floor(of.length / 2)]!]),
].map(({ path }) => path.split("/")[2]!);
const toLookAt = [...new Set([...ofEveryKind, ids.toSorted((a, b) => oembed(b).height - oembed(a).height)[0]!])];
const allowing = `default-src 'none'; img-src ${origin}; frame-src ${origin}; style-src 'unsafe-inline'; script-src ${origin}/embed.js`;

for (const language of ["zh", "en"] as const)
  test(`the code of a plain frame gives a chart of every kind the height of its content at any width, ${language}`, async () => {
    expect(toLookAt.length).toBeGreaterThan(12);
    const codes = toLookAt.map((id) => codeOnPage("iframe", id, language));
    for (const code of codes) expect(code.length).toBeLessThan(520);
    const wrong = await open({}, async (page, found) => {
      await page.goto(put(`/fitted-${language}`, `<div>${codes.join("\n")}</div>`, allowing));
      for (const width of [320, 360, 480, 640, 800, 1000, 1400]) {
        await page.setViewportSize({ width: width + 16, height: 900 });
        const most = [320, 640, 1000].includes(width) ? 40 : Infinity;
        for (const element of await page.locator("iframe").elementHandles()) {
          const frame = (await element.contentFrame())!;
          // A frame of another origin is not laid out anew before it is seen.
          await element.scrollIntoViewIfNeeded();
          await frame.waitForFunction((is) => innerWidth === is, width, { polling: 20 });
          const id = new URL(frame.url()).pathname;
          const given = (await element.boundingBox())!.height;
          const needed = await frame.evaluate(() => document.body.getBoundingClientRect().height);
          if (needed > given + 1 || given - needed > most) found.push(`${id} at ${width} px: ${needed} in ${given}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });

test("with the script a frame in its box has exactly the height of its content, and what is below it begins there", async () => {
  const wrong = await open({ viewport: { width: 700, height: 900 } }, async (page) => {
    const after = `<p id="after">x</p>`;
    const code = codeOnPage("script", toLookAt[0]!, "en");
    await page.goto(put("/boxed", `${code}${after}`, allowing));
    await expect
      .poll(async () => {
        const [{ given, needed } = { given: 0, needed: 9 }] = await measured(page);
        return Math.abs(given - needed);
      })
      .toBeLessThanOrEqual(1);
    const ends = await page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().bottom);
    const begins = await page.locator("#after").evaluate((below) => below.getBoundingClientRect().top);
    expect(begins - ends).toBeGreaterThanOrEqual(0);
    expect(begins - ends).toBeLessThan(30);
  });
  expect(wrong).toEqual([]);
});

test("the theme and the title are as the address asks, whatever the reader's system has", async () => {
  const wrong = await open({ colorScheme: "light" }, async (page) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const at = async (query: string) => {
      await page.goto(`${origin}/embed/${ids[0]!}/${query}`);
      return paper();
    };
    const light = await at("");
    const dark = await at("?theme=dark");
    expect(dark).not.toBe(light);
    expect(await at("?theme=auto")).toBe(light);
    expect(await page.locator("h1").isVisible()).toBe(true);
    await at("?title=0");
    expect(await page.locator("h1").isVisible()).toBe(false);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await at("")).toBe(dark);
    expect(await at("?theme=light")).toBe(light);
  });
  expect(wrong).toEqual([]);
});

test("a frame without a theme follows the page that shows it, and a picture of a chart too", async () => {
  const id = ids[0]!;
  // A colour scheme that the browser is told to pretend would be pretended to the frame as well.
  const wrong = await open({ colorScheme: null }, async (page) => {
    const papers = [];
    for (const scheme of ["light", "dark"]) {
      await page.goto(put(`/host-${scheme}`, snippetOf("iframe", id), allowing));
      await page.evaluate((of) => (document.documentElement.style.colorScheme = of), scheme);
      await measured(page);
      const frame = await (await page.locator("iframe").elementHandle())!.contentFrame();
      papers.push(await frame!.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
    expect(new Set(papers).size).toBe(2);
  });
  expect(wrong).toEqual([]);
  expect(readFileSync(join("dist", "charts", `${id}.svg`), "utf8")).toContain("@media (prefers-color-scheme:dark)");
});

test("without a style sheet a page and a frame have one drawing of a chart, and its marks keep their colours", async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    await page.route(/\.css$/, (route) => route.abort());
    await page.goto(`${origin}/charts/${ids[0]!}/`);
    const seen = await page.locator("figure.chart svg.chart").evaluateAll((all) => ({
      drawn: all.filter((svg) => svg.getBoundingClientRect().height > 0).length,
      fills: new Set(all.flatMap((svg) => [...svg.querySelectorAll("g")].map((one) => getComputedStyle(one).color)))
        .size,
    }));
    expect(seen.drawn).toBe(1);
    expect(seen.fills).toBeGreaterThan(1);
  });
});

test("nothing in a frame moves after it is drawn, and nothing is kept in the browser", async () => {
  await open({ viewport: { width: 344, height: 700 } }, async (page) => {
    for (const id of ten) {
      await page.goto(`${origin}/embed/${id}/?theme=dark`);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      expect(shift, id).toBe(0);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        "",
      ]);
      expect(await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name))).toEqual(
        [],
      );
    }
  });
});

test("every mark of a frame is reached by the keyboard and opens a page of its own", async () => {
  await open({ viewport: { width: 344, height: 700 } }, async (page) => {
    await page.goto(`${origin}/en/embed/${ids[0]!}/`);
    const links = await page.locator("a:visible").count();
    const reached = new Set<string>();
    for (let i = 0; i < links; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const link = document.activeElement!;
        return { target: link.getAttribute("target"), key: link.id || link.getAttribute("href") || "" };
      });
      expect(at.target).toBe("_blank");
      reached.add(at.key);
    }
    expect(reached.size).toBeGreaterThan(1);
  });
});

test("WordPress gets the height with the secret it gave", async () => {
  await open({}, async (page) => {
    const src = escapeHtml(`${origin}/embed/${ids[0]!}/#?secret=AbC123`);
    await page.goto(put("/wordpress", `<iframe src="${src}" sandbox="allow-scripts" title="x"></iframe>`));
    const message = await page.evaluate(
      (url) =>
        new Promise<unknown>((resolve) => {
          addEventListener("message", (event: MessageEvent<{ message?: string }>) => {
            if (event.data.message === "height") resolve(event.data);
          });
          document.querySelector("iframe")!.src = url.replace("#", "?again#");
        }),
      `${origin}/embed/${ids[0]!}/#?secret=AbC123`,
    );
    expect(message).toMatchObject({ message: "height", secret: "AbC123" });
    expect((message as { value: number }).value).toBeGreaterThan(200);
  });
});

test("the frame of a reader’s own comparison is as high as what it draws, at every width, and scrolls without our script", async () => {
  const chosen = "/compare/?theme=green&view=columns&v=2";
  let code = "";
  await open({}, async (page) => {
    await page.goto(origin + chosen);
    code = (await page.locator(".take-away pre").last().textContent()) ?? "";
  });
  // The site's own address is another one than that it is served from here.
  const own = /src="(https?:\/\/[^/"]+)\/compare\//.exec(code)![1]!;
  const here = code.replaceAll(own, origin);
  const [frameOnly] = here.split("\n");
  for (const width of [320, 640, 1000]) {
    const wrong = await open({ viewport: { width, height: 700 } }, async (page) => {
      for (const [body, fits] of [[here, true] as const, [frameOnly!, false] as const]) {
        await page.goto(put(`/own-${fits}`, body));
        const frame = (await (await page.locator("iframe").elementHandle())!.contentFrame())!;
        await frame.locator("[data-frame-output] a").first().waitFor();
        const height = () => page.locator("iframe").evaluate((one) => one.getBoundingClientRect().height);
        const needed = await frame.evaluate(() => document.body.getBoundingClientRect().height);
        expect(needed).toBeGreaterThan(700);
        if (fits) await expect.poll(async () => Math.abs((await height()) - needed)).toBeLessThanOrEqual(5);
        else expect(await height()).toBe(480);
      }
    });
    expect(wrong).toEqual([]);
  }
});

test("a message that is no height of a frame of ours changes no frame", async () => {
  await open({ viewport: { width: 800, height: 600 } }, async (page) => {
    await page.goto(put("/forged", snippetOf("script", ids[0]!)));
    await measured(page);
    await page.waitForTimeout(200);
    const before = await page.locator("iframe").getAttribute("height");
    for (const data of [{ type: "plans-embed-height", id: ids[0], height: 5 }, "x", { height: 5 }])
      await page.evaluate((said) => postMessage(said, "*"), data);
    await page.waitForTimeout(100);
    expect(await page.locator("iframe").getAttribute("height")).toBe(before);
  });
});

test("what oEmbed answers is found from the page of a chart and of an article, and is complete", () => {
  // An article without a chart has nothing to be shown by.
  const articles = pages
    .filter(({ html }) => html.includes('id="chart-'))
    .flatMap(({ path }) => /^\/(articles\/[^/]+)\/$/.exec(path)?.[1] ?? []);
  expect(articles.length).toBeGreaterThan(2);
  const charts = ten.map((id) => ({ id, at: `charts/${id}` }));
  for (const { id, at } of [...charts, ...articles.map((article) => ({ id: article, at: article }))]) {
    for (const language of ["zh", "en"] as const) {
      const answer = oembed(id, language) as Oembed & Record<string, unknown>;
      expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 720 });
      expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
      expect(answer.html).not.toContain("style=");
      const path = language === "zh" ? `/${at}/` : `/en/${at}/`;
      const html = pages.find((page) => page.path === path)?.html ?? "";
      const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1];
      expect(link === undefined ? undefined : new URL(link).pathname).toBe(
        language === "zh" ? `/oembed/${id}.json` : `/oembed/en/${id}.json`,
      );
    }
  }
});

test("the code on a chart's page is there without script and follows what is chosen", async () => {
  const path = `/charts/${ids[0]!}/`;
  await open({ javaScriptEnabled: false }, async (page) => {
    await page.goto(origin + path);
    expect(await page.locator("#embed-iframe").textContent()).toMatch(
      /^<div [^<>]*><iframe style="[^"]*" src="[^"]*\/embed\//,
    );
  });
  const wrong = await open({}, async (page) => {
    await page.goto(origin + path);
    await page.locator("#embed select[name=theme]").selectOption("dark");
    await page.locator("#embed select[name=language]").selectOption("en");
    await page.locator("#embed select[name=title]").selectOption("bare");
    expect(await page.locator("#embed-iframe").inputValue()).toContain(`/en/embed/${ids[0]!}/?theme=dark&amp;title=0"`);
    await page.locator("#embed [data-embed-preview] summary").click();
    const frame = page.frameLocator("#embed iframe");
    await frame.locator("main").waitFor();
    expect(await frame.locator("h1").isVisible()).toBe(false);
  });
  expect(wrong).toEqual([]);
});

const element = (id: string, more = "") =>
  `<plan-chart chart="${id}" lang="zh"${more}><a href="${origin}/charts/${id}/">${id}</a></plan-chart>`;
const evaluating = `default-src *; script-src * blob: 'unsafe-inline' 'unsafe-eval'`;
const loose = `default-src *; script-src * 'unsafe-inline'; style-src 'none'`;

test("an element asks for its drawing and nothing else, and knows theme, title and a later choice", async () => {
  const wrong = await open({ viewport: { width: 1000, height: 800 }, colorScheme: "light" }, async (page, found) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const [one, two] = [ids[0]!, ids[1]!];
    const body = `${element(one, ' theme="dark"')}${element(one, " bare")}<script src="${origin}/embed.js" async></script>`;
    const url = put("/element", body);
    await page.goto(url);
    await expect.poll(() => page.locator("plan-chart figure").count()).toBe(2);
    expect(requests.filter((each) => !each.endsWith(".ico"))).toEqual([
      url,
      `${origin}/embed.js`,
      ...[one, one].map((id) => `${origin}/embed/${id}/`),
    ]);
    const paper = (i: number) =>
      page
        .locator("plan-chart figure")
        .nth(i)
        .evaluate((figure) => getComputedStyle(figure).backgroundColor);
    expect(await paper(0)).not.toBe(await paper(1));
    expect(await page.locator("plan-chart .t").nth(0).isVisible()).toBe(true);
    expect(await page.locator("plan-chart .t").nth(1).isVisible()).toBe(false);
    expect(await page.locator("plan-chart .w").nth(0).isVisible()).toBe(true);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => page.locator("plan-chart .w").count()).toBe(0);
    expect(await page.locator("plan-chart .n").nth(0).isVisible()).toBe(true);
    await page
      .locator("plan-chart")
      .nth(1)
      .evaluate((chart, id) => {
        chart.setAttribute("chart", id);
      }, two);
    await expect.poll(() => page.locator(`plan-chart [href$="/charts/${two}/"]`).count()).toBeGreaterThan(0);
    found.push(...(await wrongDrawings(page)).filter((fault) => !fault.endsWith("no source")));
  });
  expect(wrong).toEqual([]);
});

test("where the page's policy lets nothing be fetched, or the author says so, the element is a frame", async () => {
  await open({}, async (page) => {
    const load = `<script src="${origin}/embed.js" async></script>`;
    await page.goto(put("/closed", element(ids[0]!) + load, framing));
    await page.locator("plan-chart iframe").waitFor();
    await expect.poll(async () => (await measured(page))[0]!.drawn).toBe(1);
    await page.goto(put("/frame", element(ids[0]!, " frame") + load));
    await page.locator("plan-chart iframe").waitFor();
    await expect
      .poll(async () => {
        const [{ given, needed } = { given: 0, needed: 9 }] = await measured(page);
        return Math.abs(given - needed) <= 1;
      })
      .toBe(true);
  });
});

test("embed.js works as a module, by import(), twice on one page and written before its elements", async () => {
  const url = `${origin}/embed.js`;
  const loads = {
    module: `<script type="module" src="${url}"></script>`,
    imported: `<script>import("${url}")</script>`,
    twice: `<script src="${url}"></script><script type="module" src="${url}?again"></script><script src="${url}" async></script>`,
  };
  const wrong = await open({}, async (page, found) => {
    for (const [name, load] of Object.entries(loads))
      for (const body of [element(ids[0]!) + load, load + element(ids[0]!)]) {
        await page.goto(put(`/${name}`, body, loose));
        await expect.poll(() => page.locator("plan-chart figure").count()).toBe(1);
        found.push(...(await wrongDrawings(page)));
      }
  });
  expect(wrong).toEqual([]);
});

test("where embed.js cannot know where the charts are, the link stays and the host is asked for nothing", async () => {
  const text = readFileSync(join("dist", "embed.js"), "utf8");
  const bodies = {
    inline: `<script>${text}</script>`,
    blob: `<script>import(URL.createObjectURL(new Blob([document.querySelector("template").content.textContent], { type: "text/javascript" })))</script>`,
    evaluated: `<script>new Function(document.querySelector("template").content.textContent)()</script>`,
    copied: `<script src="/copied/embed.js"></script>`,
  };
  hosted.set("/copied/embed.js", { body: text, policy });
  await open({}, async (page) => {
    for (const [name, load] of Object.entries(bodies)) {
      asked.length = 0;
      const body = `<template>${escapeHtml(text)}</template>${element(ids[0]!)}${load}`;
      await page.goto(put(`/${name}`, body, evaluating));
      await page.waitForTimeout(300);
      expect(await page.locator("plan-chart a").isVisible(), name).toBe(true);
      expect(await page.locator("iframe").count(), name).toBe(0);
      expect(
        asked.filter((path) => path.includes("/embed/")),
        name,
      ).toEqual([]);
    }
  });
});

test("on paper an embed is dark on white, whatever theme it has on the screen", async () => {
  const wrong = await open({ colorScheme: "dark" }, async (page, found) => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = [...color.matchAll(/\d+/g)].map((match) => Number(match[0]));
      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    };
    const check = async (name: string, selector: string) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const colors = await page
        .locator(selector)
        .first()
        .evaluate((main) => {
          const fill = (text: Element) => getComputedStyle(text).fill;
          return {
            paper: getComputedStyle(main).backgroundColor,
            inks: [getComputedStyle(main).color, ...[...main.querySelectorAll("svg text, svg tspan")].map(fill)],
          };
        });
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      if (colors.paper !== "rgb(255, 255, 255)") found.push(`${name}: paper ${colors.paper}`);
      // 4.5 to 1 on white.
      found.push(...colors.inks.filter((ink) => luminance(ink) > 0.45).map((ink) => `${name}: ink ${ink}`));
    };
    for (const query of ["", "?theme=dark", "?theme=light"]) {
      await page.goto(`${origin}/embed/${ids[0]!}/${query}`);
      await check(query, "main");
    }
    await page.goto(put("/print", `${element(ids[0]!, ' theme="dark"')}<script src="${origin}/embed.js"></script>`));
    await page.locator("plan-chart figure").waitFor();
    await check("element", "plan-chart figure");
  });
  expect(wrong).toEqual([]);
});
