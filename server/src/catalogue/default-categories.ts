import { emergencyList } from '@youying/shared/domain/intake/emergency-list';
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

/** How residents say it, once, in the emergency list (CLS-3). */
const dangerous = (...items: readonly string[]): string =>
  emergencyList.flatMap(({ code, words }) => (items.includes(code) ? words : [])).join(' ');

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
  group(leaf('water', '水龙头水管', 'Taps and pipes', '水龙头 水管 阀门 用水'), 'engineering', REPAIR, [
    leaf('tap', '水龙头', 'Tap', '水龙头 龙头 水笼头 水嘴 花洒 滴水 关不紧 拧不动 起泡器 冷热水'),
    leaf('toilet', '马桶水箱', 'Toilet', '马桶 坐厕 坐便 蹲便 抽水马桶 水箱 冲水 便池 浮球 马桶盖 按了不出水'),
    leaf('pipe', '水管阀门', 'Pipe and valve', '水管 软管 阀门 总阀 水表 接头 管子…渗 角阀 管子接口 管子…漏 接口漏'),
    leaf(
      'water_pressure',
      '水压小、停水',
      'Low pressure, no water',
      '水压 水小 水好小 水很小 水流…细 停水 没水 没有水 来水 水不够 出不来水 水…细 出水不畅 出水小 没劲 水…没劲',
    ),
    leaf('pipe_burst', '水管爆裂', 'Burst pipe', dangerous('burst_pipe'), {
      emergency: true,
      also: ['cleaning'],
    }),
    leaf(
      'pump_failure',
      '水泵故障停水',
      'Pump failure',
      `${dangerous('pump')} 水泵 整栋楼都没水 十楼以上全没水 高层停水 停水一上午`,
      { emergency: true },
    ),
  ]),
  group(leaf('power', '停电跳闸', 'Electricity', '停电 电线 用电 灯'), 'engineering', REPAIR, [
    leaf(
      'home_light',
      '室内灯具',
      'Light at home',
      '灯不亮 灯闪 灯…闪 吸顶灯 灯管 灯泡 换灯 浴霸灯 筒灯 卧室…灯 客厅…灯 厨房灯 阳台灯 家里的灯 忽明忽暗 书房…灯 房间…灯 餐厅…灯 灯…不亮',
    ),
    leaf('socket', '插座开关', 'Socket and switch', '插座 插头 开关面板 墙上开关 客厅开关 五孔 面板 接触不良'),
    leaf(
      'breaker',
      '跳闸',
      'Tripped breaker',
      '跳闸 空开 空气开关 漏保 漏电保护 总闸 电闸 合不上 合上又掉 推不上去 老是跳 老跳 电…跳',
    ),
    leaf('indoor_outage', '户内停电', 'Power cut at home', dangerous('outage'), { emergency: true }),
    leaf('current_leak', '漏电', 'Leaking current', dangerous('current'), { emergency: true }),
  ]),
  group(leaf('leak', '渗水漏水', 'Leak', '漏水 渗水 返潮 水印 漏雨', { leak: true }), 'engineering', REPAIR, [
    leaf(
      'ceiling_leak',
      '楼上漏水',
      'From the flat above',
      '楼上漏水 楼上漏 楼上…漏 楼上洗澡 天花板 天花 顶上…滴水 吊顶 鼓包',
      { leak: true },
    ),
    leaf(
      'wall_seepage',
      '外墙渗水',
      'Outer wall',
      '外墙 墙面渗水 墙面 墙皮 墙根 墙纸 飘窗 窗台 发霉 下雨 下大雨 雨天 墙潮 墙…潮 长毛 那堵墙 墙…渗',
      { leak: true },
    ),
    leaf('roof_leak', '屋面漏水', 'Roof', '屋顶 屋面 顶楼 顶层 楼顶 阁楼 天台 露台 防水层 防水', { leak: true }),
    leaf(
      'basement_leak',
      '地下室渗水',
      'Basement',
      '地下室…渗 地下室…漏 地下室…水 车库漏水 车库…滴水 车库顶 地库顶 地库…滴水 地库…漏 负一层 储藏室 车库…漏 地库…渗',
      { leak: true, also: ['cleaning'] },
    ),
  ]),
  group(leaf('drain', '下水堵塞', 'Blocked drain', '堵 下水 疏通 反水 返水 堵塞'), 'engineering', REPAIR, [
    leaf(
      'toilet_blocked',
      '马桶堵塞',
      'Blocked toilet',
      '马桶堵 马桶下水 马桶…堵 厕所堵 蹲坑堵 冲不下去 冲水就往上涌 往上涌 马桶…疏通 通不开 马桶不下水',
    ),
    leaf(
      'floor_drain',
      '地漏洗手盆堵塞',
      'Floor drain or basin',
      '地漏 洗手盆堵 水池 洗菜盆 面盆堵 下水慢 下不去 不下水 洗菜盆堵塞',
    ),
    leaf(
      'main_drain',
      '主管道堵塞',
      'Main drain',
      '主管 主管道 主下水 立管 反水 反污水 返水 污水 污水管 污水井 化粪池 往外溢 满出来 冒污水 一放水就冒',
      { also: ['cleaning'] },
    ),
  ]),
  group(leaf('doors_windows', '门窗门锁', 'Doors, windows, locks', '门 窗 锁 玻璃 把手'), 'engineering', REPAIR, [
    leaf(
      'door_lock',
      '门锁',
      'Lock',
      '门锁 锁坏 锁芯 锁舌 智能锁 打不开门 钥匙 入户门 房门 开门 进不了家门 把手松 指纹锁 密码锁 大门…锁 锁没电 锁卡住 的锁 插不进去',
    ),
    leaf('window', '窗户', 'Window', '窗户 推拉窗 纱窗 关不严 漏风 窗户把手 密封条 滑轮'),
    leaf(
      'unit_door',
      '单元门',
      'Building door',
      '单元门 单元玻璃门 大堂门 大堂的门 防盗门 楼下防盗门 闭门器 大门 一单元大门',
      { safety: true },
    ),
    leaf(
      'falling_glass',
      '玻璃、窗扇要掉',
      'Glass about to fall',
      `${dangerous('falling')} 玻璃…掉 窗扇…掉 钢窗 幕墙`,
      {
        emergency: true,
        also: ['security'],
      },
    ),
  ]),
  group(
    leaf('access', '门禁对讲', 'Access and intercom', '门禁 对讲 可视 刷卡 人脸', { safety: true }),
    'engineering',
    REPAIR,
    [
      leaf('intercom', '楼宇对讲', 'Intercom', '对讲 可视对讲 可视门铃 按门铃 门铃 呼叫 分机 对讲机', { safety: true }),
      leaf(
        'access_card',
        '门禁卡、人脸',
        'Card and face',
        '门禁卡 刷卡 人脸识别 人脸机 刷不了 刷不开 刷卡机 卡被消磁 消磁 开不了门 卡刷 办的卡 刷脸 刷脸刷不开',
        { safety: true },
      ),
      leaf('barrier', '道闸', 'Barrier', '道闸 抬杆 不抬 车牌识别 停车杆 杆子 电动杆 别人的车牌 车牌', {
        department: 'security',
        safety: true,
      }),
    ],
  ),
  group(leaf('lift', '电梯', 'Lift', '电梯 轿厢', { safety: true }), 'engineering', REPAIR, [
    leaf(
      'lift_fault',
      '电梯故障',
      'Lift fault',
      '电梯坏 电梯又坏 电梯停运 停运 电梯按键 按键失灵 异响 抖动 电梯门 电梯到 夹人 电梯运行 轿厢里 轿厢 怪声 号梯 电梯关门 电梯停了 电梯…抖 一顿一顿 楼层没反应 电梯…没反应',
      { safety: true },
    ),
    leaf('lift_trapped', '电梯困人、失控', 'Trapped in a lift', `${dangerous('lift')} 电梯…卡 困在电梯`, {
      emergency: true,
      safety: true,
      also: ['security'],
    }),
  ]),
  group(leaf('public_lighting', '楼道灯', 'Public lighting', '楼道灯 路灯 声控灯 走廊灯'), 'engineering', REPAIR, [
    leaf(
      'corridor_light',
      '楼道灯',
      'Corridor light',
      '楼道灯 走廊灯 声控灯 楼梯灯 过道灯 楼道…灯 走廊…灯 楼梯间…灯 电梯厅…灯 楼梯间 过道…灯 走廊黑 楼层走廊 楼道黑',
      { autoDispatch: true },
    ),
    leaf(
      'street_light',
      '路灯、车库灯',
      'Street or garage light',
      '路灯 车库灯 庭院灯 草坪灯 地库…灯 车库照明 车库…暗 照明 盏路灯 路灯…黑 路灯…不亮',
      { autoDispatch: true },
    ),
  ]),
  group(
    leaf('structure', '公共设施', 'Public facilities', '公共设施 消防 井盖', { safety: true }),
    'engineering',
    REPAIR,
    [
      leaf(
        'pavement',
        '地砖路面',
        'Pavement',
        '地砖 路面 人行道 台阶 有个坑 绊人 积水 地面下沉 下沉 砖头 摔跤 小路 坑洼',
      ),
      leaf('playground', '健身儿童设施', 'Playground', '健身器 健身区 健身 滑梯 秋千 儿童 地垫 转盘', { safety: true }),
      leaf(
        'fire_equipment',
        '消防设施',
        'Fire equipment',
        '消防栓 灭火器 烟感 消防门 应急灯 消防报警 报警误报 误报 消防演习 指示牌 水带',
        { safety: true },
      ),
      leaf('fire_gas', '着火、燃气泄漏', 'Fire, gas leak', dangerous('fire', 'gas'), { emergency: true, safety: true }),
      leaf('loose_railing', '栏杆扶手松动', 'Loose railing', dangerous('rails_stairs'), {
        emergency: true,
        safety: true,
      }),
      leaf(
        'falling_wall',
        '外墙、构件要掉',
        'Wall about to fall',
        `${dangerous('structure', 'outer_wall')} 外墙…掉 外墙…脱落 外立面…掉 瓷砖…掉 瓷砖鼓 空调架…掉 雨棚 保温层…掉 保温层鼓 广告牌…掉 广告牌松`,
        {
          emergency: true,
          safety: true,
          also: ['security'],
        },
      ),
    ],
  ),
  group(leaf('cleaning', '保洁', 'Cleaning', '脏 打扫 保洁 清洁'), 'cleaning', REPAIR_OR_SERVICE, [
    leaf(
      'corridor_cleaning',
      '楼道不干净',
      'Dirty corridor',
      '楼道脏 没打扫 没人打扫 地面太脏 地面脏 太脏 没人扫 都是灰 不擦 痰 尿味 狗屎 吐了 请保洁 保洁来 没拖 拖地',
    ),
    leaf('rubbish', '垃圾清运', 'Rubbish', '垃圾 垃圾桶 垃圾站 垃圾亭 建筑垃圾 旧沙发 清运 没人清', {
      autoDispatch: true,
      autoAssign: true,
    }),
    leaf('pests', '蚊虫鼠害', 'Pests', '蟑螂 老鼠 蚊子 白蚁 马蜂 蜂窝 飞虫 虫子 消杀 苍蝇 有老鼠 老鼠跑 有虫'),
    leaf('smell', '异味', 'Smell', '臭 臭味 臭气 下水道臭 异味 反味 味道太大 油烟 油烟味 有股臭味'),
  ]),
  group(leaf('greening', '绿化', 'Greening', '树 草 绿化 花坛 绿化带'), 'cleaning', REPAIR_OR_SERVICE, [
    leaf(
      'pruning',
      '修剪树木',
      'Pruning',
      '树枝 修剪 剪一剪 挡光 挡窗 挡住…光 枝条 灌木 树枝挡住 树长太高 窗前的树 没光 树太高 树杈 树…伸进',
    ),
    leaf(
      'dead_plants',
      '枯死、补种',
      'Dead plants',
      '枯 枯死 枯萎 补种 黄土 光秃秃 踩秃 树死了 死了…棵 种的树 草坪都 草地 花…死 花都死 草…死',
    ),
    leaf('fallen_tree', '树木倒伏', 'Fallen tree', '树倒 树…倒在 倒伏 树压 大树枝…掉 树枝悬 刮倒 大树倒', {
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
  group(leaf('order', '秩序安全', 'Order and safety', '保安 安全 秩序'), 'security', SERVICE, [
    leaf(
      'parking',
      '停车',
      'Parking',
      '停车 停满了车 占车位 车位 我的车位 占了 堵住 乱停 挪车 不挪 访客停车 消防通道停 固定车位',
    ),
    leaf(
      'noise',
      '噪音扰民',
      'Noise',
      '噪音 太吵 吵 装修声 半夜 半夜一直 音响 声音太大 嗡嗡 轰隆 跑来跑去 蹦跳 睡不着 睡不好 扰民 唱歌 敲 装修中午 装修…吵 装修…敲 没法睡 中午也不停',
    ),
    leaf('ebike', '电动车上楼、充电', 'E-bikes', '电动车 电瓶 电瓶车 飞线 充电 充电桩 电瓶车停', { safety: true }),
    leaf('pets', '宠物', 'Pets', '狗 遛狗 宠物 猫 流浪猫 流浪狗 大型犬 牵绳 狗…叫 狗半夜 没拴绳 没牵绳'),
    leaf(
      'throwing',
      '高空抛物',
      'Objects thrown down',
      '高空抛物 扔东西 往下扔 扔…下来 烟头 往下倒 楼上扔 往下丢 丢垃圾 丢下来',
      { safety: true },
    ),
    leaf('strangers', '闲杂人员', 'Strangers', '陌生人 推销 尾随 小广告 传单 发传单 转悠 不认识的人 可疑'),
  ]),
  group(leaf('service', '物业服务', 'Our service', '物业 客服 管理'), 'customer_service', ANYTHING, [
    leaf(
      'attitude',
      '服务态度',
      'Attitude',
      '态度 不耐烦 骂人 没人理 爱理不理 说话难听 挂了 接待 接线员 说话很冲 很冲 凶',
    ),
    leaf(
      'charges',
      '费用',
      'Charges',
      '物业费 水费 电费 停车费 取暖费 燃气费 费 收费 收错 账单 发票 公摊 涨价 怎么算 充值 退吗',
    ),
    leaf(
      'renovation',
      '装修',
      'Renovation',
      '装修 装修押金 押金 出入证 施工时间 装修施工 办什么手续 封起来 封阳台 押金怎么 装修垃圾清运费',
    ),
    leaf('documents', '证明、资料', 'Documents', '证明 资料 过户 登记 盖章 居住证明 平面图 业主信息 租客信息'),
    leaf('praise', '表扬', 'Praise', '感谢 谢谢 表扬 锦旗 点赞 及时 表扬一下 表扬…师傅 感谢…师傅 谢谢…师傅'),
  ]),
  group(leaf('other', '其他', 'Something else', ''), 'customer_service', EVERY_KIND, []),
];
