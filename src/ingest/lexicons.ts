/** The Chinese words by which reports state amounts. They are what this floor is about; no word of the site is here. */
import type { Bound } from "../data/vocabulary.ts";

/** Measure words and units that stand behind a number, without a power of ten before them. */
export const measures = [
  ..."个件条户座所场起台份块宗张间支艘例类种套头次家项处名人位元亩岁天倍吨米度栋幢棵株辆部批笔班对本册篇首幅口只队床层千瓦",
  ...[
    "家次",
    "人次",
    "台(套)",
    "个(家)",
    "场次",
    "车次",
    "架次",
    "户次",
    "件次",
    "标箱",
    "床位",
    "车位",
    "课时",
    "学位",
  ],
  ...[
    "美元",
    "港元",
    "欧元",
    "平方米",
    "平方公里",
    "立方米",
    "公里",
    "公顷",
    "千米",
    "公斤",
    "千克",
    "克",
    "毫克",
    "毫米",
  ],
  ...["微克/立方米", "毫克/升", "吨标准煤", "吨标煤", "千瓦", "千瓦时", "度电", "兆瓦", "TEU", "吨/日", "立方米/日"],
  ...["元/月", "元/年", "元/平方米", "元/亩", "元/吨", "人/平方公里", "张/千人", "件/万人"],
  ...["%", "‰", "个百分点", "分"],
] as const;

/** Other ways to write a unit. */
export const unitSpellings: Readonly<Record<string, string>> = {
  "％": "%",
  百分点: "个百分点",
  微克每立方米: "微克/立方米",
  "μg/m3": "微克/立方米",
  "ug/m3": "微克/立方米",
  "μg/m³": "微克/立方米",
  m2: "平方米",
  "㎡": "平方米",
  km2: "平方公里",
  人民币: "元",
  标准箱: "标箱",
};

/** What follows a measure word when it only begins another word: 分别, 人均, 天然气. */
export const notMeasures: Readonly<Record<string, RegExp>> = {
  分: /^分(?:别|钟|之|类|期|批|步|布|层|析|解|支|局|院|校|公司)/u,
  人: /^人(?:均|才|口|民|大|居|工|力|社|文)/u,
  天: /^天(?:然|津|使)/u,
  度: /^度(?:假)/u,
  家: /^家(?:庭|长|电|园|具|政)/u,
  本: /^本(?:土|地|级|次|市|县|镇)/u,
  首: /^首(?:批|次|家|个|位)/u,
  部: /^部(?:分|门|委|级)/u,
  口: /^口(?:岸|袋)/u,
  层: /^层(?:次|级|面)/u,
  次: /^次(?:要|序)/u,
  类: /^类(?:似|型)/u,
  对: /^对(?:口|接|外|标)/u,
  张: /^张(?:浦|家|江)/u,
  批: /^批(?:发|准|复)/u,
  场: /^场(?:所|馆|地|景)/u,
  起: /^起(?:步|飞)/u,
  户: /^户(?:外|籍|均|口)/u,
  间: /^间(?:接|距)/u,
  块: /^块(?:状|链)/u,
  米: /^米(?:字)/u,
};

/** Words directly before a number that bound it, the longest first. */
export const boundsBefore: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不低于|不少于|不小于|至少)$/u, "ge"],
  [/(?:不超过|不高于|不大于|不多于|至多|控制在|限制在|压减到|压降到)$/u, "le"],
  [/(?:低于|少于|小于|不足|不到|未满)$/u, "lt"],
  [/(?:超过|超出|超|突破|逾|高于|大于|多于|跨过|越过|跨越|迈过|冲破)(?:了|人民币)?$/u, "gt"],
  [/(?:大约|接近|将近|约|近)$/u, "approx"],
];

/** Words directly behind a number and its unit that bound it. */
export const boundsAfter: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:及|或)?以上/u, "ge"],
  [/^(?:及|或)?(?:以下|以内|之内)/u, "le"],
  [/^(?:左右|上下)/u, "approx"],
  [/^(?:多|余)/u, "gt"],
];

/** A fall: the value is negative. */
export const falls = /(?:下降|减少|降低|回落|压减|压降|削减|缩短|收窄|负增长|下滑|减排|降幅)/u;
export const rises = /(?:增长|增速|增幅|涨幅|上涨|增加|上升|提升|提高|扩大|翻番|同比|环比|增)/u;
/** 提高至, 下降到: what follows is where it came to, not by how much. */
export const arrives = /(?:提高|提升|上升|增加|增长|下降|降低|减少|压减|压降|扩大|扩|降|升|增)(?:至|到|为)/u;

/** What makes an amount the sum of a period rather than what is there at its end. */
export const flowWords =
  /新增|新建|新获|新引|新认定|新开|新签|改造|改建|扩建|完成|开展|实施|建成|建设|引进|发放|投资|投入|产值|总额|收入|生产总值|增加值|营收|销售|交易|外资|培育|创建|整治|拆除|关停|淘汰|腾出|举办|承办|组织|启动|开工|竣工|处置|受理|检查|查处|排查|修缮|加装|增设|认定|签约|落户|获评|清退|腾退|转化|新设|推进|打造|培训|安置|征迁|翻建|招引|清理|受益|服务企业|授权|税收|支出/u;
export const levelWords =
  /总量|总数|总计|保有|拥有量|累计达|现有|共有|存量|人均|标准提|浓度|达到|在册|资源|覆盖|常住|保持|稳定在|规模达|矩阵|人数达|突破/u;
/** A yearly amount: a goal “by 2025” is that year's, not the sum of the years to it. */
export const yearlyAmounts = /产值|收入|总额|生产总值|GDP|增加值|营收|销售额|销售收入|交易额|税收|支出|浓度/u;

/** Words at the start of a clause that act on its subject and are no part of its name. */
export const verbs =
  /^(?:全年|今年|去年|预计|力争|确保|实现|完成|达到|其中|全市|全镇|全县|全区|我市|我镇|我县|同时|并|以及|及|和|与|到|年末|年底|末|累计|总计|共计|共|成功|顺利|已|将|再|又|先后|积极|大力|全面|扎实|深入|有序|加快|继续|进一步|着力|持续|推动|推进|实施|开展|建成|建设|新建|改建|引进|培育|打造|发放|落实|启动|认定|创建|举办|承办|组织|设立|成立|拆除|整治|改造|提升|做好|开工|新开工|处置|受理|办理|检查|查处|清理|关停|拥有|获评|入选|派遣|核查|举行|出动|排查)+/u;
/** What stands between a subject and its number. */
export const copulas =
  /(?:同比|环比|比上年|较上年|比去年|较去年|年均|平均|分别|均|各|预计|实现|完成|达到|达成|达|为|是|超过|超|突破|近|约|不低于|不少于|不超过|低于|高于|控制在|保持在|保持|稳定在|提高到|提高至|提升至|提升到|上升到|上升至|降至|降到|增至|增加到|增长到|力争|确保|增长|下降|提高|提升|上升|减少|增加|降低|新增|净增|跨过|位居|排名|进入|前|第|约占|占|共|有|了|到|至|在|的|人民币|每月|每年|逾|至少|余|增速|增)+$/u;

/** A heading or the first sentence of a paragraph that speaks of what was done. */
export const pastCues =
  /回顾|总结|过去的?(?:一年|五年|\d)|这一年|(?:一|五|三)年来|收官之年|工作情况|完成情况|取得.{0,10}(?:成绩|成效|成就|成果)|主要做了/u;
/** The same of what is to be done. */
export const futureCues =
  /目标|总体要求|总体思路|指导思想|工作(?:安排|任务|重点|打算|思路|计划|建议)|主要任务|重点(?:任务|工作)|今后|未来|下一(?:步|阶段)|开局之年|展望|起步之年|将认真|着力做好|重点抓好/u;
