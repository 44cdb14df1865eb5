/** Reports as people write them, each another one and all the same in every run: places, things, what is wrong with them. */
const PLACES =
  '卫生间 厨房 客厅 主卧 阳台 楼道 电梯 地下车库 单元门 大堂 水表间 天台 小区北门 外墙 消防通道 次卧 走廊 设备间'.split(
    ' ',
  );
const THINGS =
  '水管 龙头 马桶 地漏 灯 插座 开关 门锁 窗户 空调外机 可视对讲 门禁 水槽 花洒 暖气 燃气表 墙面 吊顶 瓷砖 闸机 监控 电表'.split(
    ' ',
  );
const FAULTS =
  '漏水到楼下 不亮了 堵住了 响个不停 坏了打不开 一直滴水 跳闸 冒烟 有异味 松动了 裂开了 关不上 没有水压 渗水发霉 刷不开 短路'.split(
    ' ',
  );
const SINCE = '昨天晚上开始 今天早上发现 已经三天了 上周修过又坏 一下雨就这样 刚刚 半个月没人管'.split(' ');
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶覃',
];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国红梅晓雯志远雨欣子涵'];

/** What the desk asks for, from the commonest to what nobody ever said. */
export const QUESTIONS = [
  ...['漏水', '漏水到楼下', '电梯', '门禁刷不开', '漏', '覃', '王伟', '水管 漏水到楼下', '冒烟 花洒', '渗水发霉 昨天'],
  ...['5678', '13812345678', '1201', '12号楼', '北门监控裂开了', '插座短路 刚刚', '龘靐', '100%', '🔥', 'wifi'],
];

export function createSentences(seed = 42) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  return () => ({
    words: `${1 + below(40)}号楼${1 + below(4)}单元${1 + below(30)}0${1 + below(4)} ${pick(PLACES)}${pick(THINGS)}${pick(FAULTS)}，${pick(SINCE)}`,
    personal: `${pick(SURNAMES)}${pick(GIVEN)}${random() < 0.6 ? pick(GIVEN) : ''} 13${String(below(1e9)).padStart(9, '0')}`,
  });
}
