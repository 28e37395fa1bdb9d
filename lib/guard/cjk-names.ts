import type { Address } from "./find-address";

/** The commonest Chinese family names, both ways of writing them. */
const families =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江薛尹段雷黎史龙龍陶贺賀毛郝顾顧龚龔邵钱錢严嚴武莫孔汤湯";
/** Signs with two forms that name the same family or person. */
const twins = new Map(
  "張张 劉刘 陳陈 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 許许 鄧邓 馮冯 韓韩 蕭萧 葉叶 蔣蒋 蘇苏 呂吕 盧卢 鍾钟 譚谭 陸陆 賈贾 韋韦 鄒邹 龍龙 賀贺 顧顾 龔龚 錢钱 嚴严 湯汤 偉伟 麗丽 華华 國国 麗丽 芳芳 軍军 傑杰 靜静 敏敏 艷艳 濤涛 飛飞 鳳凤 蘭兰 藝艺 紅红 邊辺 邉辺 齋斎 齊斎 斉斎 髙高 﨑崎 澤沢 濱浜 櫻桜 廣広 瀧滝 德徳"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const hello = "你好|您好|嗨|哈喽|哈囉|早上好|下午好|晚上好|早安|午安";
const title =
  "先生|女士|小姐|老师|老師|总监|總監|总|總|经理|經理|博士|教授|主任|同学|同學|医生|醫生|律师|律師";
const respect = "尊敬的|亲爱的|親愛的|敬爱的|敬愛的";
const honorific = "様|さま|さん|先生|殿|くん|君|ちゃん|社長|部長|課長";
/** What follows a name that is called in Japanese, and not one that is spoken of. */
const calledEnd =
  "\\s*(?:[、,，。!！\\n:：]|$|へ|こんにちは|こんばんは|おはよう|お世話|はじめまして|初めまして|いつも|突然|ご無沙汰|先日|この度)";

/** What each catches is the name. */
const patterns: readonly RegExp[] = [
  `^[^\\p{L}\\n]*(?:${respect})\\s*(\\p{sc=Han}{1,4}?)(?:${title})?(?:您好|你好)?\\s*[，,：:！!、。\\n]`,
  `^[^\\p{L}\\n]*(?:${hello})[，,、！!\\s]*([${families}]\\p{sc=Han}{0,2}?)(?:${title})\\s*[，,！!。：:\\n]`,
  `^[^\\p{L}\\n]*(?:${hello})[，,、！!\\s]*([${families}]\\p{sc=Han}{1,2})\\s*(?:[，,！!。：:\\n]|$)`,
  `^[^\\p{L}\\n]*[小老阿]?([${families}]\\p{sc=Han}{0,2}?)(?:${title})?[，,、\\s]*(?:${hello})`,
  `(?:^|\\n|[\\s、。,!！])([\\p{sc=Han}々]{1,6}?|[\\p{sc=Hira}\\p{sc=Kana}ー]{2,10}?)(?:${honorific})(?=${calledEnd})`,
].map((pattern) => new RegExp(pattern, "du"));

/** Words that the patterns would take for names: wishes and questions that begin like a family name. */
const noName =
  /[吗了呢吧的是会]|方便|高兴|周[末一二三四五]|时间|安好|何时|任何|^(?:お|ご|御|皆|みな|各位|大家|たく|担当|採用|人事|客户|用户|朋友|团队)/u;

/** A name stands in the first lines; and no text, however long, may hold up a keystroke. */
const mostRead = 120;
const whole = { isTitled: false, inflects: "no", isFull: false } as const;

/** The name that a Chinese or Japanese beginning calls, or null. */
export function findCjkAddress(text: string): Address | null {
  for (const pattern of patterns) {
    const [start, end] = pattern.exec(text.slice(0, mostRead))?.indices?.[1] ?? [0, 0];
    const name = text.slice(start, end);
    if (name !== "" && !noName.test(name)) return { names: [{ text: name, start, end }], ...whole };
  }
  return null;
}

/** One of the names is a part of the other: a family is called by its name alone, and so is a given name. */
export function sameCjkName(word: string, name: string): boolean {
  const [one, other] = [plainSigns(word), plainSigns(name)];
  return one.includes(other) || other.includes(one);
}

function plainSigns(name: string): string {
  return Array.from(name.normalize("NFKC").replaceAll(/[\s・]/gu, ""))
    .map((sign) => twins.get(sign) ?? sign)
    .join("")
    .replaceAll(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60));
}
