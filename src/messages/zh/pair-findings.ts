import { listWords } from "./lists.ts";

export const pairFindingWords = {
  count: (verdict: string, count: number) => `${verdict}${count}个`,
  trends: (place: string, pairs: number, counts: readonly string[]) =>
    `${place}有${pairs}个目标可与上一实绩相比：${listWords.and(counts)}。`,
  compared: (places: readonly string[], pairs: number, counts: readonly string[]) =>
    `${listWords.and(places)}可比的数有${pairs}对；以${places[0]!}的数为准：${listWords.and(counts)}。`,
  widest: (label: string, clause: string) => `相差幅度最大的是${label}：${clause}。`,
  lookAlike: (count: number) => `另有${count}对看来相近而不能比较，或只有文字表述，不在图上。`,
};
