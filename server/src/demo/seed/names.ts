import type { Random } from './random.js';

type Words = readonly [string, ...string[]];
const words = (text: string): Words => text.split(' ') as [string, ...string[]];

const SURNAMES = words(
  '王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 石 廖 贾 夏 韦 付 方 邹 熊 孟 秦 邱 江 尹 薛 欧阳',
);
const OLDER = words(
  '建国 淑芬 桂英 秀兰 国强 玉珍 志明 美华 德福 金凤 永贵 素梅 文忠 月娥 广林 惠琴 兴旺 翠萍 守业 宝珠',
);
const GROWN = words(
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 晓东 丽娟 志强 海燕 建华 文静 国庆 雪梅 俊杰 春梅 宏伟 婷婷 立新 思远 佳慧 明辉 晓燕 家豪 玲玲 振宇 少华 雅琴 鹏飞 红梅 旭东 小军',
);
const YOUNG = words(
  '子轩 梓涵 浩然 欣怡 宇航 诗涵 俊熙 可馨 一诺 思琪 博文 雨桐 嘉豪 若曦 天佑 语嫣 铭泽 梦洁 奕辰 芷若',
);

const GIVEN_NAMES = { older: OLDER, grown: GROWN, young: YOUNG } as const;
export type Age = keyof typeof GIVEN_NAMES;

/** An invented person. */
export function inventName(random: Random, age: Age, surname: string = random.pick(SURNAMES)): string {
  return surname + random.pick(GIVEN_NAMES[age]);
}

export function surnameOf(name: string): string {
  return SURNAMES.find((surname) => surname.length > 1 && name.startsWith(surname)) ?? name.slice(0, 1);
}
