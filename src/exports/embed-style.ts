/** The part of the charts' style sheet that one frame needs, so that a frame is small and complete in itself. */

type Rule = { readonly selectors: readonly string[]; readonly body: string };
/** A rule, or a conditional block with rules. */
type Block = Rule | { readonly condition: string; readonly rules: readonly Rule[] };

/**
 * Returns the rules of `css` that touch a chart with these classes, without white space: rules with a
 * class that does not occur, printing, and custom properties that nothing uses are left out. `own` are
 * the frame's own rules; they come last and keep their custom properties, too.
 */
export function embedCss(css: string, classes: ReadonlySet<string>, own: string): string {
  const blocks = readBlocks(css)
    .filter((block) => !("condition" in block && block.condition.includes("print")))
    .map((block) =>
      "condition" in block ? { ...block, rules: pickRules(block.rules, classes) } : pickRules([block], classes)[0],
    );
  const kept = blocks.filter((block) => block !== undefined);
  const used = new Set(
    [own, ...kept.flatMap((block) => ("condition" in block ? block.rules : [block])).map(({ body }) => body)].flatMap(
      (text) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]!),
    ),
  );
  const write = (rules: readonly Rule[]) =>
    rules
      .map(({ selectors, body }) => ({ selectors, body: writeBody(body, used) }))
      .filter(({ body }) => body !== "")
      .map(({ selectors, body }) => onScreen(selectors, `${selectors.join(",")}{${body}}`))
      .join("");
  return (
    kept
      .map((block) => {
        if (!("condition" in block)) return write([block]);
        const rules = write(block.rules);
        return rules === "" ? "" : `${block.condition}{${rules}}`;
      })
      .join("") + own
  );
}

/** On paper a chart is dark on white, whatever theme was chosen. */
function onScreen(selectors: readonly string[], rule: string): string {
  return selectors.join() === '[data-theme="dark"]' ? `@media screen{${rule}}` : rule;
}

/** The classes that occur in markup. */
export function classesOf(markup: string): Set<string> {
  return new Set([...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => match[1]!.split(" ")));
}

/** Rules of which every class occurs; of a list of selectors, those. */
function pickRules(rules: readonly Rule[], classes: ReadonlySet<string>): Rule[] {
  return rules.flatMap(({ selectors, body }) => {
    const touching = selectors.filter((selector) =>
      [...selector.matchAll(/\.([\w-]+)/g)].every((match) => classes.has(match[1]!)),
    );
    return touching.length > 0 ? [{ selectors: touching, body }] : [];
  });
}

function writeBody(body: string, used: ReadonlySet<string>): string {
  return body
    .split(";")
    .map((declaration) =>
      declaration
        .trim()
        .replace(/\s+/g, " ")
        .replace(/^([\w-]+): /, "$1:"),
    )
    .filter((declaration) => declaration !== "" && (!declaration.startsWith("--") || used.has(nameOf(declaration))))
    .join(";");
}

function nameOf(declaration: string): string {
  return declaration.slice(0, declaration.indexOf(":"));
}

function readBlocks(css: string): Block[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/(@[^{;]*)\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}|([^{}@]+)\{([^{}]*)\}/g)].map((match): Block => {
    const [, condition, inner, selector, body] = match;
    return condition === undefined
      ? readRule(selector!, body!)
      : {
          condition: condition.trim(),
          rules: [...inner!.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((rule) => readRule(rule[1]!, rule[2]!)),
        };
  });
}

function readRule(selector: string, body: string): Rule {
  return { selectors: selector.split(",").map((each) => each.replace(/\s+/g, " ").trim()), body };
}
