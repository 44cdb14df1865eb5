import { type Localized, words } from '../language.js';

/** CLS-3: one thing that makes a matter an emergency, how residents say it, and what to do while help comes. */
export interface EmergencyItem {
  readonly code: string;
  readonly label: Localized;
  /** `栏杆…松`: both parts, near each other. */
  readonly words: readonly string[];
  /** Longer words that hold one of them and mean something else. */
  readonly unless?: readonly string[];
  readonly advice: Localized;
}

/** @param list separated by spaces */
const said = (list: string): readonly string[] => list.split(' ').filter((word) => word !== '');

/** The emergency list in full; the first item found counts. */
export const emergencyList: readonly EmergencyItem[] = [
  {
    code: 'fire',
    label: words('着火、冒烟', 'Fire or smoke'),
    words: said('着火 起火 失火 冒烟 火灾 烧起来 烧着了 冒黑烟 冒白烟 黑烟 在冒烟 火苗 焦糊味'),
    unless: said('热水器打不着火 打不着火 防火灾'),
    advice: words('请先离开并打 119，不要坐电梯', 'Leave first and call 119; do not take the lift'),
  },
  {
    code: 'gas',
    label: words('燃气泄漏', 'Gas leak'),
    words: said(
      '燃气漏 漏燃气 漏煤气 煤气泄漏 燃气泄漏 泄漏燃气 燃气味 煤气味 天然气味 燃气报警 煤气…味 燃气…味 闻到…煤气 闻到…燃气',
    ),
    advice: words('不要开关电器，打开窗户，到屋外再打电话', 'Touch no switches, open the windows, call from outside'),
  },
  {
    code: 'lift',
    label: words('电梯失控、困人', 'Lift out of control, people trapped'),
    words: said(
      '被困 困人 困在 困电梯 困住 关在电梯 电梯…出不来 电梯…关着 电梯…坠 电梯…失控 电梯卡在 电梯…有老人 电梯…冲顶 轿厢…出不来 卡在电梯 电梯…没人应 电梯…求救',
    ),
    unless: said('堵在'),
    advice: words(
      '不要扒门，按紧急呼叫按钮，我们马上到',
      'Do not force the door; press the alarm button, we are coming',
    ),
  },
  {
    code: 'current',
    label: words('室内线路漏电', 'Leaking current'),
    words: said(
      '漏电 触电 电人 电火花 冒火花 打火 带电 麻手 手麻 一摸就麻 被电 花洒有电 电线…裸露 线裸露 麻麻的 发麻 麻了一下 一摸…麻',
    ),
    unless: said('漏电保护 漏电开关 防触电 打火机 燃气灶打火 被电动 带电梯 被电瓶 被电话'),
    advice: words('不要碰带电的东西，先拉总闸', 'Touch nothing live; switch off the mains'),
  },
  {
    code: 'outage',
    label: words('室内线路停电', 'Power cut at home'),
    words: said(
      '户内停电 家里停电 我家停电 突然没电 家里没电 我家…没电 家…断电 屋里…没电 一点电都没 家里全黑 家突然停电 我家…停电 家…突然停电 家里…停电 屋里…停电',
    ),
    advice: words('先别动电闸，冰箱少开门', 'Leave the fuse box alone; keep the fridge shut'),
  },
  {
    code: 'pump',
    label: words('水泵故障断水', 'No water through pump failure'),
    words: said(
      '水泵…坏 水泵…故障 水泵…停 加压泵 泵房 整栋…没水 整栋…没有水 全楼停水 整栋停水 整个单元没有水 整个单元没水',
    ),
    advice: words('先关好家里的龙头，来水时不会跑水', 'Close your taps, so that nothing overflows when water returns'),
  },
  {
    code: 'burst_pipe',
    label: words('进水表内水管爆裂、水嘴严重漏水', 'Burst pipe, taps leaking badly'),
    words: said(
      '爆裂 爆管 水管爆 水管…裂了水 管…崩了 管…断了 喷水 往外喷 水喷 大量漏水 漏得特别大 淹了 淹到 水关不住 水堵不住 跑水 往外冒水 水往外涌 喷出来 淹水 水漫 管子爆 管…爆 水…一直喷 水…直喷 龙头…严重 水嘴…严重 严重…龙头 龙头…堵不住 龙头…止不住',
    ),
    unless: said('喷水池 下水管断'),
    advice: words('先关上总水阀，离开带水的插座', 'Close the main valve; keep away from wet sockets'),
  },
  {
    code: 'rails_stairs',
    label: words('楼板、踏步断裂，栏杆扶手松动断裂', 'Broken slabs or treads, loose or broken rails'),
    words: said(
      '栏杆…松 栏杆…断 栏杆…晃 栏杆…倒 栏杆…掉 护栏…松 护栏…断 护栏…倒 扶手…断 扶手…掉 踏步…断 踏步…裂 楼板…塌 楼板…断 楼梯断 护栏…歪 栏杆…歪 护栏…晃 扶手…松 扶手…晃 一推就倒 一推就晃 踏步…碎 踏板…断 踏板…碎 踏板…裂',
    ),
    advice: words('请不要靠，也不要踩，提醒路过的人', 'Do not lean on it or step there; warn passers-by'),
  },
  {
    code: 'outer_wall',
    label: words('外墙欲坠', 'Outer wall about to fall'),
    words: said('外墙脱落 外墙皮脱落 外墙…要掉 外墙…快掉 外墙…往下掉 外墙…松动'),
    advice: words('请离开下方，提醒路过的人', 'Stay away from below and warn passers-by'),
  },
  {
    code: 'falling',
    label: words('钢窗、玻璃欲坠', 'Windows or glass about to fall'),
    words: said(
      '快掉下来 要掉下来 随时掉下来 眼看要掉 往下掉 玻璃掉 玻璃要掉 玻璃…炸裂 窗…要掉 窗…挂在外面 坠落 要掉了 悬在 随时会掉 会掉下来 眼看就掉 摇摇欲坠 正往下掉 掉渣 悬在半空',
    ),
    unless: said('往下掉线'),
    advice: words('请离开下方，提醒路过的人', 'Stay away from below and warn passers-by'),
  },
  {
    code: 'structure',
    label: words('房屋结构损坏', 'Structural damage'),
    words: said('承重墙…裂 快塌 要塌 塌了 倒塌 墙…要倒 要倒 会不会倒 房子…斜 房梁…裂 大梁…裂 横梁…裂 天花板…塌'),
    advice: words('请离开那里，不要再进去', 'Leave and do not go back in'),
  },
  {
    code: 'other',
    label: words('其他危险', 'Any other danger'),
    words: said(
      '救命 晕倒 昏迷 流血 受伤 砸到人 溺水 树倒 大树倒 刮倒 倒伏 压断电线 电线…掉在 电线…垂下 井盖没 井盖丢 没有井盖 井盖…不见',
    ),
    advice: words('先保证人的安全，需要时打 120、110', 'People first; call 120 or 110 if needed'),
  },
];
