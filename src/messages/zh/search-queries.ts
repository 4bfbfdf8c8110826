/** What a question is asked with and no thing is called by; longer ones first, as they are looked for in this order. */
const questionWords = /* @__PURE__ */ new RegExp(
  [
    "有什么|是什么意思|什么意思|分别是|是多少|有多少|多少个|多少条|多少家|多少户|多少|是什么|什么是|什么叫|为什么|什么",
    "有哪些|有哪几|哪些|哪几个|哪个|哪里|哪一|有几个|有几|几个|几条|几家|几所|怎么样|怎么|怎样|如何|能不能|可不可以",
    "是不是|有没有|是否|请问|我想知道|我想|想知道|告诉我|可以|谁是|谁的|由谁|谁|吗|呢|啊|呀|的话",
    "数量|区别|之间|被|的|和|与|跟|占|了",
  ].join("|"),
  "g",
);
/** What of a thing is asked for, behind its name. */
const asked = /^(.{2,}?)(目标|指标|结果|实绩|比较|对比|比重|占比|增速|增长|下调|上调|降低|提高|完成|达标|负责|牵头)$/u;

/** How readers word what they look for. A query is read in every language, whatever the page's. */
export const searchQueryWords = {
  /** A year without what stands behind it, which stands everywhere: 2020年外资 is found by 2020 and 外资. */
  plainYears: (query: string) => query.replace(/(\d{4})年度?/g, "$1 "),
  /** What is left of a run of letters without the words of a question: 昆山有哪些公园 → 昆山, 公园. */
  withoutQuestion: (run: string) => run.split(questionWords).filter((piece) => piece !== ""),
  /** A thing and what is asked of it: 外资目标 → 外资, 目标; undefined where a run is no such two. */
  thingAndAsked: (run: string): readonly [thing: string, asked: string] | undefined => {
    const found = asked.exec(run);
    return found ? [found[1]!, found[2]!] : undefined;
  },
  /** Whether a word says nothing of the matter. */
  isSmall: (() => false) as (word: string) => boolean,
  /** A word as one of many has it. */
  singular: (word: string) => word,
};
