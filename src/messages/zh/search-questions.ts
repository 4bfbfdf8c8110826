/** The words of a question to search that name nothing. */
export const searchQuestionWords = {
  /** What stands behind a year; an alternative of a regular expression, "" for nothing. */
  year: "年度?",
  /** What a question is asked with, within a run of characters; alternatives, the longer first: they are looked for in this order. */
  asking: [
    "有什么|是什么意思|什么意思|分别是|是多少|有多少|多少个|多少条|多少家|多少户|多少|是什么|什么是|什么叫|为什么|什么",
    "有哪些|有哪几|哪些|哪几个|哪个|哪里|哪一|有几个|有几|几个|几条|几家|几所|怎么样|怎么|怎样|如何|能不能|可不可以",
    "是不是|有没有|是否|请问|我想知道|我想|想知道|告诉我|可以|谁是|谁的|由谁|谁|吗|呢|啊|呀|的话",
    "数量|区别|之间|被|的|和|与|跟|占|了",
  ].join("|"),
  /** What of a thing is asked for, behind its name: 外资目标. */
  askedBehind: "目标|指标|结果|实绩|比较|对比|比重|占比|增速|增长|下调|上调|降低|提高|完成|达标|负责|牵头",
  /** Words of their own that say nothing of the matter, with spaces between them. */
  small: "",
};
