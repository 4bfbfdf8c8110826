type ApaParts = {
  readonly authors: readonly string[];
  readonly date: string;
  readonly title: string;
  /** undefined where no version is published. */
  readonly version: string | undefined;
  /** The site and the address, or what kind of document it is. */
  readonly tail: string;
};

const version = (of: string | undefined) => (of === undefined ? "" : `（${of}版）`);

/** Titles of what is cited, and the words of the forms of citation that have some. */
export const citationWords = {
  indicator: (name: string) => `${name}：目标与结果`,
  /** The numbers of a document by its title, `within` as that stands within quotation marks. */
  plan: ((title) => `《${title}》所载数字`) as (title: string, within: string) => string,
  whole: (title: string, subtitle: string) => `${title}：${subtitle}`,
  /** The bodies that issued a document together. */
  bodies: (issuer: string) => issuer.split("、"),
  /** A short description, followed by that of the whole. */
  described: (description: string, whole: string) => `${description}。${whole}`,
  chart: "图",
  apa: {
    date: (year: number, month: number | undefined, day: number | undefined) =>
      month === undefined ? `${year}` : `${year}年${month}月${day === undefined ? "" : `${day}日`}`,
    data: (of: ApaParts) =>
      `${of.authors.join("、")}. (${of.date}). ${of.title}${version(of.version)}[数据集]. ${of.tail}`,
    chart: (of: ApaParts) =>
      `${of.authors.join("、")}. (${of.date}). ${of.title}${version(of.version)}[图]. ${of.tail}`,
    page: (of: ApaParts) => `${of.authors.join("、")}. (${of.date}). ${of.title}${version(of.version)}. ${of.tail}`,
    source: ({ authors, date, title, tail }: Omit<ApaParts, "version">) =>
      `${authors.join("、")}. (${date}). ${title}[${tail}].`,
  },
};
