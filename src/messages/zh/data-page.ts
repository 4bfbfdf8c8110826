/** A whole build of an edition, measured. */
type Built = {
  readonly times: number;
  readonly facts: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
};
type Grown = {
  readonly date: string;
  readonly cores: number;
  readonly least: Built;
  readonly most: Built;
  readonly timeOfTwice: number;
  readonly memoryOfTwice: number;
  readonly anHour: number;
};

export const dataPageWords = {
  wholes: { xlsx: "一个文件，每表一页，附列说明", zip: "全部文件与说明" },
  files: {
    "datapackage.json": "数据包说明：类型、单位、代码与外键",
    "schema.json": "各表的结构定义",
    "codebook.csv": "每一列的含义",
    "codes.csv": "每一个代码的含义",
    "manifest.json": "每个文件的大小与校验和",
  },
  license: <Link>(license: Link, standing: string) => ["本站的整理以", license, `许可使用，请注明出处。${standing}`],
  /** How files of single things are had; `several` where the edition has several languages. */
  ownFiles: (several: boolean) =>
    `单个事物也有自己的文件：在它的网址末尾换上后缀即可，如事实的.json与.bib、指标的.csv、图表的.csv与.svg。${several ? "这些文件中英文合为一份，在不带语言的网址下；只有图按语言分。JSON文件本身就是引文格式CSL-JSON，每种语言一个条目，数据在第一个条目的custom之下。" : "JSON文件本身就是引文格式CSL-JSON，数据在条目的custom之下。"}`,
  released: (count: number, latest: string, date: string) =>
    `已发布${count}个版本，最近的是${latest}版（${date}）。已发布的版本永不更改。`,
  description: (facts: number, comparisons: number) =>
    `全部数据可下载：${facts}个事实、${comparisons}组比较及其余各表，附列说明、用法示例、版本与更正。`,
  title: "数据",
  tables: "各表",
  downloads: "各表的下载",
  table: "表",
  content: "内容",
  rows: "行数",
  download: "下载",
  checksums: "各文件的SHA-256校验和",
  examples: "怎么读",
  duckdb: "DuckDB，直接读Parquet文件",
  editions: "几套数据合起来",
  acrossEditions:
    "别的地方可以另成一套：各有各的内容文件夹，各自生成，可以同时在许多机器上做，彼此不必知道。合在一起的是数据：指标编号相同的就是同一个指标，DuckDB从任何静态空间直接读各套的Parquet文件，只取所问的列。地方和文件的编号只在一套之内不重，所以要连同来处一起比对（第二个地址是举例）：",
  howFar: ({ date, cores, least, most, timeOfTwice, memoryOfTwice, anHour }: Grown) =>
    `${date}在${cores}核的机器上实测：${least.facts}个数、${least.pages}页的一套，整个生成用${least.seconds}秒；${most.times}倍大的一套（${most.facts}个数、${most.pages}页）用${(most.seconds / 60).toFixed(1)}分钟，最多占内存${(most.megabytes / 1000).toFixed(1)} GB。大一倍，时间是原来的${timeOfTwice.toFixed(1)}倍，内存是${memoryOfTwice.toFixed(1)}倍。这样一台机器一小时能把${least.facts}个数的一套整个生成${anHour}遍。`,
  spreadsheet: "电子表格",
  formula: (packageName: string) =>
    `用任何电子表格程序打开${packageName}.xlsx，第一页就是事实表，表头固定；数一个指标有几个目标，在空格里写：`,
  csvHabit:
    "全站的CSV文件都是一个写法：UTF-8编码，以字节顺序标记（BOM）开头，中文版Excel双击就能打开；pandas、R、DuckDB会跳过它，Python的csv模块请用utf-8-sig。空格就是没有；会被程序当成另一个数、日期或空值的文字（如编号08）写在“ ”里。",
  codebook: "列说明",
  licence: "许可与来源",
  versions: "版本与更正",
  allVersions: "各版本及其不同",
  corrections: "更正记录",
  feed: "更正与版本的订阅源（Atom）",
};
