import type { Department } from '@youying/shared/domain/roles';
import type { Priority, TicketKind } from '@youying/shared/domain/ticket/types';

/** One leaf of the tree a community starts with; it may change all of it. */
export interface CategoryLeaf {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Where it differs from the group's. */
  readonly department?: Department;
  /** CLS-2: what it starts with where that is not normal. */
  readonly priority?: Priority;
  /** CLS-3. */
  readonly emergency?: true;
  /** CBK-2. */
  readonly leak?: true;
  /** CBK-3. */
  readonly safety?: true;
  /** CBK-6. */
  readonly service?: true;
  readonly longService?: true;
  /** DSP-1: goes to its department without waiting for the desk. */
  readonly autoDispatch?: true;
  /** DSP-5: and there to whoever suits best. */
  readonly autoAssign?: true;
  /** DSP-1: who else has something to do there. */
  readonly also?: readonly Department[];
  /** What residents say when they mean this (CLS-8). */
  readonly words: readonly string[];
}

export interface CategoryGroup extends CategoryLeaf {
  readonly department: Department;
  readonly kinds: readonly TicketKind[];
  readonly children: readonly CategoryLeaf[];
}

type Flags = Partial<
  Pick<
    CategoryLeaf,
    | 'department'
    | 'priority'
    | 'emergency'
    | 'leak'
    | 'safety'
    | 'service'
    | 'longService'
    | 'autoDispatch'
    | 'autoAssign'
    | 'also'
  >
>;

/** @param words separated by spaces */
const leaf = (code: string, name: string, nameEn: string, words: string, flags: Flags = {}): CategoryLeaf => ({
  ...{ code, name, nameEn, ...flags },
  words: words.split(' ').filter((word) => word !== ''),
});

const group = (
  head: CategoryLeaf,
  department: Department,
  kinds: readonly TicketKind[],
  children: readonly CategoryLeaf[],
): CategoryGroup => ({ ...head, department, kinds, children });

const REPAIR: readonly TicketKind[] = ['repair'];
const SERVICE: readonly TicketKind[] = ['complaint', 'suggestion', 'help'];
const REPAIR_OR_SERVICE: readonly TicketKind[] = [...REPAIR, ...SERVICE];
/** Ordered by a household for itself (CBK-6). */
const HOME_SERVICE: readonly TicketKind[] = ['repair', 'help'];
const ANYTHING: readonly TicketKind[] = ['complaint', 'consultation', 'suggestion', 'help', 'praise'];
const EVERY_KIND: readonly TicketKind[] = [...REPAIR, ...ANYTHING];

/** CLS-1, with the emergency list of CLS-3 as its emergency leaves. */
export const DEFAULT_CATEGORIES: readonly CategoryGroup[] = [
  group(leaf('water', '水龙头水管', 'Taps and pipes', '水龙头 水管 阀门 没水 水压'), 'engineering', REPAIR, [
    leaf('tap', '水龙头', 'Tap', '水龙头 龙头 滴水 关不紧 拧不动'),
    leaf('toilet', '马桶水箱', 'Toilet', '马桶 坐厕 水箱 冲水 便池'),
    leaf('pipe', '水管阀门', 'Pipe and valve', '水管 软管 阀门 水表 接头'),
    leaf('water_pressure', '水压小、停水', 'Low pressure, no water', '水压 水小 停水 没水'),
    leaf('pipe_burst', '水管爆裂', 'Burst pipe', '爆管 爆裂 喷水 大量漏水 淹了', {
      emergency: true,
      also: ['cleaning'],
    }),
    leaf('pump_failure', '水泵故障停水', 'Pump failure', '水泵 整栋没水 全楼停水', { emergency: true }),
  ]),
  group(leaf('power', '停电跳闸', 'Electricity', '停电 跳闸 插座 开关 电线 灯'), 'engineering', REPAIR, [
    leaf('home_light', '室内灯具', 'Light at home', '灯不亮 灯闪 吸顶灯 灯管 换灯'),
    leaf('socket', '插座开关', 'Socket and switch', '插座 插头 开关 面板'),
    leaf('breaker', '跳闸', 'Tripped breaker', '跳闸 空开 漏保 合不上'),
    leaf('indoor_outage', '户内停电', 'Power cut at home', '家里停电 户内停电 突然没电', { emergency: true }),
    leaf('current_leak', '漏电', 'Leaking current', '漏电 触电 麻手 电人 冒火花', { emergency: true }),
  ]),
  group(leaf('leak', '渗水漏水', 'Leak', '漏水 渗水 滴水 返潮 水印', { leak: true }), 'engineering', REPAIR, [
    leaf('ceiling_leak', '楼上漏水', 'From the flat above', '楼上漏水 天花板 顶上滴水 吊顶', { leak: true }),
    leaf('wall_seepage', '外墙渗水', 'Outer wall', '外墙 墙面渗水 墙皮 发霉 下雨', { leak: true }),
    leaf('roof_leak', '屋面漏水', 'Roof', '屋顶 屋面 顶楼漏水 天台', { leak: true }),
    leaf('basement_leak', '地下室渗水', 'Basement', '地下室 车库漏水 地库', { leak: true, also: ['cleaning'] }),
  ]),
  group(leaf('drain', '下水堵塞', 'Blocked drain', '堵 下水 疏通 反水 返水'), 'engineering', REPAIR, [
    leaf('toilet_blocked', '马桶堵塞', 'Blocked toilet', '马桶堵 厕所堵 冲不下去'),
    leaf('floor_drain', '地漏洗手盆堵塞', 'Floor drain or basin', '地漏 洗手盆 水池 下水慢'),
    leaf('main_drain', '主管道堵塞', 'Main drain', '主管 反水 返水 污水 井盖', { also: ['cleaning'] }),
  ]),
  group(leaf('doors_windows', '门窗门锁', 'Doors, windows, locks', '门 窗 锁 玻璃 把手'), 'engineering', REPAIR, [
    leaf('door_lock', '门锁', 'Lock', '门锁 锁坏 锁芯 打不开门 钥匙'),
    leaf('window', '窗户', 'Window', '窗户 推拉窗 纱窗 关不严 把手'),
    leaf('unit_door', '单元门', 'Building door', '单元门 大堂门 闭门器', { safety: true }),
    leaf('falling_glass', '玻璃、窗扇要掉', 'Glass about to fall', '玻璃要掉 窗扇 窗要掉 高空', {
      emergency: true,
      also: ['security'],
    }),
  ]),
  group(
    leaf('access', '门禁对讲', 'Access and intercom', '门禁 对讲 可视 刷卡 人脸', { safety: true }),
    'engineering',
    REPAIR,
    [
      leaf('intercom', '楼宇对讲', 'Intercom', '对讲 可视门铃 呼叫不响', { safety: true }),
      leaf('access_card', '门禁卡、人脸', 'Card and face', '门禁卡 刷卡 人脸 开不了门', { safety: true }),
      leaf('barrier', '道闸', 'Barrier', '道闸 抬杆 车牌识别 停车杆', { department: 'security', safety: true }),
    ],
  ),
  group(leaf('lift', '电梯', 'Lift', '电梯 轿厢 梯', { safety: true }), 'engineering', REPAIR, [
    leaf('lift_fault', '电梯故障', 'Lift fault', '电梯坏 电梯停 按键 异响 抖动', { safety: true }),
    leaf('lift_trapped', '电梯困人、失控', 'Trapped in a lift', '困人 困在电梯 关在电梯 坠 失控', {
      emergency: true,
      safety: true,
      also: ['security'],
    }),
  ]),
  group(leaf('public_lighting', '楼道灯', 'Public lighting', '楼道灯 路灯 声控灯 走廊灯'), 'engineering', REPAIR, [
    leaf('corridor_light', '楼道灯', 'Corridor light', '楼道灯 走廊灯 声控灯 楼梯灯', { autoDispatch: true }),
    leaf('street_light', '路灯、车库灯', 'Street or garage light', '路灯 车库灯 庭院灯 草坪灯', { autoDispatch: true }),
  ]),
  group(
    leaf('structure', '公共设施', 'Public facilities', '栏杆 扶手 地砖 井盖 健身 消防', { safety: true }),
    'engineering',
    REPAIR,
    [
      leaf('pavement', '地砖路面', 'Pavement', '地砖 路面 坑 绊'),
      leaf('playground', '健身儿童设施', 'Playground', '健身器 滑梯 秋千 儿童', { safety: true }),
      leaf('fire_equipment', '消防设施', 'Fire equipment', '消防栓 灭火器 烟感 消防门 应急灯', { safety: true }),
      leaf('loose_railing', '栏杆扶手松动', 'Loose railing', '栏杆 扶手 护栏 踏步 楼梯断', {
        emergency: true,
        safety: true,
      }),
      leaf('falling_wall', '外墙、构件要掉', 'Wall about to fall', '墙皮掉 瓷砖掉 要掉下来 开裂 塌', {
        emergency: true,
        safety: true,
        also: ['security'],
      }),
    ],
  ),
  group(leaf('cleaning', '保洁', 'Cleaning', '脏 打扫 保洁 异味'), 'cleaning', REPAIR_OR_SERVICE, [
    leaf('corridor_cleaning', '楼道不干净', 'Dirty corridor', '楼道脏 没打扫 地面脏 痰'),
    leaf('rubbish', '垃圾清运', 'Rubbish', '垃圾 垃圾桶 满了 建筑垃圾', { autoDispatch: true, autoAssign: true }),
    leaf('pests', '蚊虫鼠害', 'Pests', '蟑螂 老鼠 蚊子 白蚁 虫'),
    leaf('smell', '异味', 'Smell', '臭 异味 味道'),
  ]),
  group(leaf('greening', '绿化', 'Greening', '树 草 绿化 花'), 'cleaning', REPAIR_OR_SERVICE, [
    leaf('pruning', '修剪树木', 'Pruning', '树枝 修剪 挡光 挡窗'),
    leaf('dead_plants', '枯死、补种', 'Dead plants', '枯 补种 黄土'),
    leaf('fallen_tree', '树木倒伏', 'Fallen tree', '树倒 倒伏 树压', {
      emergency: true,
      safety: true,
      also: ['security'],
    }),
  ]),
  group(leaf('home_service', '家政便民', 'Household services', '家政 便民'), 'cleaning', HOME_SERVICE, [
    leaf('home_cleaning', '钟点保洁', 'Cleaning by the hour', '钟点工 擦玻璃 开荒 入户保洁', { service: true }),
    leaf('home_errand', '代办、送水', 'Errands, water', '代买 代送 送水 送气', { service: true }),
    leaf('long_home_service', '保姆、月嫂', 'Live-in help', '保姆 月嫂 陪护 长期保洁', { longService: true }),
  ]),
  group(leaf('order', '秩序安全', 'Order and safety', '保安 安全 陌生人 被盗'), 'security', SERVICE, [
    leaf('parking', '停车', 'Parking', '停车 占车位 堵住 乱停 车位'),
    leaf('noise', '噪音扰民', 'Noise', '噪音 太吵 装修声 半夜 音响'),
    leaf('ebike', '电动车上楼、充电', 'E-bikes', '电动车 电瓶 飞线 充电', { safety: true }),
    leaf('pets', '宠物', 'Pets', '狗 遛狗 宠物 猫'),
    leaf('throwing', '高空抛物', 'Objects thrown down', '高空抛物 扔东西 烟头', { safety: true }),
    leaf('strangers', '闲杂人员', 'Strangers', '陌生人 推销 尾随 小广告'),
  ]),
  group(leaf('service', '物业服务', 'Our service', '物业 客服 收费 态度 管理'), 'customer_service', ANYTHING, [
    leaf('attitude', '服务态度', 'Attitude', '态度 不耐烦 骂人 没人理'),
    leaf('charges', '费用', 'Charges', '物业费 收费 账单 发票 水电费'),
    leaf('renovation', '装修', 'Renovation', '装修 押金 出入证 施工时间'),
    leaf('documents', '证明、资料', 'Documents', '证明 资料 过户 登记'),
    leaf('praise', '表扬', 'Praise', '感谢 表扬 锦旗 点赞'),
  ]),
  group(leaf('other', '其他', 'Something else', ''), 'customer_service', EVERY_KIND, []),
];
