import { expect, test } from "vitest";
import { embedSnippets, embedUrl, type EmbedChoice } from "../../src/wording/embed-snippets.ts";

const site = { site: "https://plans.example.org", base: "/p/" };
const choice: EmbedChoice = { id: "fdi", language: "zh", theme: "auto", withTitle: true, state: undefined };
const height = { any: 512, fitted: "min(90px + 40%,512px)" };
const hostile = `"><img src=x onerror=alert(1)>]( & 'y'`;

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);
}
/** The attribute of the first element of that name, as a browser reads it. */
function attribute(html: string | undefined, element: string, name: string): string | undefined {
  const value = new RegExp(`<${element} [^<>]*?${name}="([^"]*)"`).exec(html ?? "")?.[1];
  return value === undefined ? undefined : decoded(value);
}

test("the address of a frame names only what differs from the default", () => {
  expect(embedUrl(choice, site)).toBe("https://plans.example.org/p/embed/fdi/");
  expect(embedUrl({ ...choice, language: "en", theme: "dark", withTitle: false }, site)).toBe(
    "https://plans.example.org/p/en/embed/fdi/?theme=dark&title=0",
  );
});

test("a frame that stays has its state in the path and takes a theme; its title is in it", () => {
  expect(embedUrl({ ...choice, state: "1f0c9a7b22de", withTitle: false }, site)).toBe(
    "https://plans.example.org/p/embed/fdi/1f0c9a7b22de/",
  );
  const { iframe, element } = embedSnippets(
    { ...choice, state: "1f0c9a7b22de", theme: "dark", withTitle: false },
    { title: "外资", finding: "两地相同。", height },
    site,
  );
  expect(attribute(iframe, "iframe", "src")).toBe("https://plans.example.org/p/embed/fdi/1f0c9a7b22de/?theme=dark");
  expect(element).toMatch(/^<plan-chart chart="fdi" lang="zh" state="1f0c9a7b22de" theme="dark">/);
});

test("the frame has a title, a height, and a sandbox that allows its height and its links", () => {
  const { iframe } = embedSnippets(choice, { title: "外资", finding: "两地相同。", height }, site);
  const said = (name: string) => attribute(iframe, "iframe", name);
  expect([said("title"), said("width"), said("height"), said("loading")]).toEqual(["外资", "100%", "512", "lazy"]);
  expect(said("sandbox")).toBe("allow-scripts allow-popups allow-popups-to-escape-sandbox");
});

test("a hostile title stays text in every form", () => {
  const { iframe, script, element, svg, png, markdown } = embedSnippets(
    { ...choice, theme: "dark", withTitle: false },
    { title: hostile, finding: hostile, height },
    site,
  );
  for (const html of [iframe, script, element, svg, png]) {
    const elements = [...html!.matchAll(/<([a-z-]+)/g)].map((match) => match[1]);
    expect(elements.filter((name) => name === "img").length).toBe(html === svg || html === png ? 1 : 0);
  }
  expect(attribute(iframe, "iframe", "title")).toBe(hostile);
  expect(attribute(svg, "img", "alt")).toBe(hostile);
  expect(decoded(/<a [^>]*>(.*)<\/a>/.exec(element!)![1]!)).toBe(hostile);
  expect(markdown).toBe(
    `[!["\\>\\<img src=x onerror=alert\\(1\\)\\>\\]\\( \\& 'y'](https://plans.example.org/p/charts/fdi.png)](https://plans.example.org/p/charts/fdi/)`,
  );
});

test("no form has a script of its own, and of styles only the frames have one: their height, which is stated without it too", () => {
  const { iframe, script, ...others } = embedSnippets(choice, { title: "外资", finding: "两地相同。", height }, site);
  expect(Object.values(others).join("")).not.toMatch(/\sstyle=/);
  for (const html of [iframe!, script!]) {
    expect(html).toMatch(
      /^<div style="position:relative;padding-bottom:min\(90px \+ 40%,512px\)"><iframe style="position:absolute;height:100%" /,
    );
    expect(attribute(html, "iframe", "height")).toBe("512");
  }
  expect([iframe, script, ...Object.values(others)].join("")).not.toMatch(/\son\w+=|<script>/);
});

test("what stays as it is is offered as a frame only: the pictures of a chart follow what is corrected", () => {
  const { svg, png, markdown, element } = embedSnippets(
    { ...choice, language: "en", state: "1f0c9a7b22de" },
    { title: "FDI", finding: "", height },
    site,
  );
  expect([svg, png, markdown]).toEqual([undefined, undefined, undefined]);
  expect(element).toContain('state="1f0c9a7b22de"');
});

test("what a picture finds stands for it where it is not seen; without a finding its title does", () => {
  const said = (finding: string) =>
    attribute(embedSnippets(choice, { title: "外资", finding, height }, site).png, "img", "alt");
  expect([said("两地相同。"), said("")]).toEqual(["两地相同。", "外资"]);
});
