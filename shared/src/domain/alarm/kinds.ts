import type { SkillCode } from '../dispatch/skills.js';
import { type Localized, words } from '../language.js';
import type { Department } from '../roles.js';
import type { TicketKind } from '../ticket/types.js';
import type { AlarmKind } from './types.js';

/** The public numbers of the mainland; not a policy of the company. */
export const PUBLIC_NUMBERS = ['119', '120', '110'] as const;
export type PublicNumber = (typeof PUBLIC_NUMBERS)[number];

export interface ShutIn {
  readonly label: Localized;
  /** What is said to them. */
  readonly say: Localized;
  /** The line of the card by which they are out. */
  readonly out: Localized;
}

export interface AlarmKindRow {
  readonly label: Localized;
  /** What residents are asked first; the others only staff name. */
  readonly forResidents: boolean;
  readonly ticketKind: TicketKind;
  /** Code of the community's own category; null, or a category that is gone: registered without one. */
  readonly category: string | null;
  /** Each gets an order, the first answers for the ticket (DSP-1). */
  readonly departments: readonly [Department, ...Department[]];
  /** CLS-4: danger to life or property; visited by the manager (CBK-7), reported to the company (EMG-4). */
  readonly major: boolean;
  /** Whom else to telephone, most important first. */
  readonly outside: readonly PublicNumber[];
  /** The public number comes before our own button. */
  readonly outsideFirst?: true;
  /** Contractors who can do any of this are telephoned as well. */
  readonly outsideSkills: readonly SkillCode[];
  /** People are shut in and hear us over an intercom: somebody speaks to them again and again until they are out. */
  readonly shutIn?: ShutIn;
  /** What somebody who waits can do. */
  readonly advice: readonly Localized[];
  /** What the desk sees to, in order (处置卡). */
  readonly card: readonly Localized[];
}

const CALL_BACK = words('放出后问候、登记，送到家', 'Ask after them, take their names, see them home');
const KEEP_OUT = words('拉线，劝离围观的人', 'Cordon off, keep people away');

/** One row per kind of emergency (CLS-3, CLS-4). */
export const ALARM_KIND_ROWS: Readonly<Record<AlarmKind, AlarmKindRow>> = {
  lift_trapped: {
    label: words('电梯困人', 'Stuck in lift'),
    forResidents: true,
    ticketKind: 'repair',
    category: 'lift_trapped',
    departments: ['engineering', 'security'],
    major: true,
    outside: ['119', '120'],
    outsideSkills: ['lifts'],
    shutIn: {
      label: words('轿厢对讲', 'Lift intercom'),
      say: words(
        '救援人员已经在路上，请不要扒门，靠轿厢壁站好。',
        'Help is on its way. Please do not force the door; stand at the wall of the car.',
      ),
      out: CALL_BACK,
    },
    advice: [
      words('按住轿厢里的警铃，说出楼号。', 'Press the alarm in the lift and say the building.'),
      words('靠墙站稳，扶好扶手。', 'Stand at the wall, hold the rail.'),
      words('不要扒门，不要跳。', 'Do not force the door, do not jump.'),
    ],
    card: [
      words('对讲安抚，问人数、身体情况', 'Intercom: calm them, ask how many and how they are'),
      words('通知维保，问预计到达', 'Call the lift company, ask when they arrive'),
      words('断电、挂牌、派人守候', 'Power off, hang the sign, post somebody'),
      words('有老人、儿童、病人：备水，叫 120 待命', 'Old, young or ill people inside: water, 120 on standby'),
      words('维保到场开门，不自行撬门', 'The lift company opens the door; nobody forces it'),
      CALL_BACK,
      words('停梯，维保出具报告后再开', 'Out of use until the lift company has reported'),
    ],
  },
  electric: {
    label: words('漏电触电', 'Electric shock'),
    forResidents: true,
    ticketKind: 'repair',
    category: 'current_leak',
    departments: ['engineering'],
    major: true,
    outside: ['120', '119'],
    outsideSkills: ['plumbing_electric'],
    advice: [
      words('离开有水、有电线的地方。', 'Keep away from water and wires.'),
      words('不要用手碰触电的人。', 'Do not touch anybody who is being shocked.'),
      words('够得着就关总闸。', 'Switch off the mains if you can reach it.'),
    ],
    card: [
      words('问有没有人触电，有就先叫 120', 'Is anybody hurt? Then 120 first'),
      words('工程部断开这一路电源，挂牌', 'Engineering cuts that circuit and hangs the sign'),
      KEEP_OUT,
      words('查明原因、测量合格后再送电', 'Find the cause, measure, only then switch on'),
    ],
  },
  fire: {
    label: words('着火冒烟', 'Fire, smoke'),
    forResidents: true,
    ticketKind: 'help',
    category: null,
    departments: ['security', 'engineering'],
    major: true,
    outside: ['119', '120'],
    outsideFirst: true,
    outsideSkills: ['fire_safety'],
    advice: [
      words('先打 119。', 'Call 119 first.'),
      words('弯腰捂口鼻，走楼梯。', 'Stay low, cover nose and mouth, take the stairs.'),
      words('不要坐电梯，不要回去拿东西。', 'No lift, and do not go back for things.'),
    ],
    card: [
      words('确认已打 119，报清楼号、几层、烧什么', '119 called: building, floor, what burns'),
      words('派人到现场，组织疏散，先管老人孩子', 'Somebody on site; people out, the old and young first'),
      words('电梯迫降，切断非消防电源', 'Lifts to the ground floor, other power off'),
      words('开消防泵，清开消防通道', 'Fire pump on, fire lane clear'),
      words('大门留人引导消防车', 'Somebody at the gate leads the fire engine in'),
      words('清点人数，登记受伤的人', 'Count people, take the names of the injured'),
    ],
  },
  gas: {
    label: words('燃气味', 'Smell of gas'),
    forResidents: true,
    ticketKind: 'help',
    category: null,
    departments: ['engineering', 'security'],
    major: true,
    outside: ['119', '120'],
    outsideFirst: true,
    outsideSkills: [],
    advice: [
      words('开窗，关气阀。', 'Open the windows, close the valve.'),
      words('不要开关电灯，不要点火。', 'Touch no switch, light nothing.'),
      words('到楼外再打电话。', 'Telephone from outside.'),
    ],
    card: [
      words('通知燃气公司抢修', 'Call the gas company'),
      words('楼外关总阀，不在现场打电话', 'Main valve from outside; no phones at the place'),
      words('疏散上下邻居，不坐电梯', 'Neighbours above and below out, no lift'),
      KEEP_OUT,
      words('燃气公司检测合格后再放人进去', 'Nobody goes in before the gas company has measured'),
    ],
  },
  flood: {
    label: words('水管爆裂', 'Burst pipe'),
    forResidents: true,
    ticketKind: 'repair',
    category: 'pipe_burst',
    departments: ['engineering'],
    major: false,
    outside: ['110'],
    outsideSkills: ['plumbing_electric'],
    advice: [
      words('关上水表旁的总阀。', 'Close the main valve by the meter.'),
      words('关掉附近的电源。', 'Switch off the power nearby.'),
      words('东西搬高，地上垫毛巾。', 'Things up high, towels on the floor.'),
    ],
    card: [
      words('关这一路总阀', 'Close the valve of that branch'),
      words('看电梯井、配电间有没有进水', 'Look for water in lift shafts and switch rooms'),
      words('告诉受影响的住户停到几点', 'Tell the homes concerned until when it is off'),
      words('拍照、登记受损的东西', 'Photograph and list what was damaged'),
    ],
  },
  falling: {
    label: words('东西快掉了', 'About to fall'),
    forResidents: true,
    ticketKind: 'repair',
    category: 'falling_wall',
    departments: ['engineering', 'security'],
    major: false,
    outside: ['119'],
    outsideSkills: ['masonry'],
    advice: [
      words('离远一点，提醒别人绕开。', 'Keep away and warn others.'),
      words('不要站在下面。', 'Do not stand below.'),
      words('不要自己去取。', 'Do not fetch it yourself.'),
    ],
    card: [KEEP_OUT, words('留人看守，直到取下或固定', 'Somebody stays until it is down or fixed')],
  },
  injury: {
    label: words('有人受伤', 'Somebody is hurt'),
    forResidents: false,
    ticketKind: 'help',
    category: null,
    departments: ['security'],
    major: true,
    outside: ['120', '110'],
    outsideFirst: true,
    outsideSkills: [],
    advice: [
      words('先打 120，说清在哪里、伤在哪里。', 'Call 120: where it is, where they are hurt.'),
      words('不要随便搬动伤者。', 'Do not move the injured.'),
      words('有出血就用干净的布按住。', 'Press a clean cloth on a bleeding wound.'),
    ],
    card: [
      words('确认已打 120，派人到大门引导', '120 called, somebody leads them in'),
      words('通知家属', 'Tell the family'),
      words('交通事故保护现场，打 110', 'Traffic accident: keep the place as it is, call 110'),
    ],
  },
  crime: {
    label: words('治安事件', 'Crime, violence'),
    forResidents: false,
    ticketKind: 'help',
    category: null,
    departments: ['security'],
    major: true,
    outside: ['110', '120'],
    outsideFirst: true,
    outsideSkills: [],
    advice: [
      words('先保证自己安全，打 110。', 'Get safe first, call 110.'),
      words('不要追，记住样子和去向。', 'Do not chase; remember looks and direction.'),
    ],
    card: [
      words('确认已打 110', '110 called'),
      words('守住出入口，保留监控', 'Watch the exits, keep the camera records'),
      words('保护现场，不让人进', 'Keep the place as it is'),
    ],
  },
  assigned: {
    label: words('上级交办的急事', 'Urgent task from above'),
    forResidents: false,
    ticketKind: 'help',
    category: null,
    departments: ['security', 'engineering'],
    major: true,
    outside: ['110'],
    outsideSkills: [],
    advice: [
      words('记下谁交办、什么事、什么时候要结果。', 'Write down who asks, what, and by when.'),
      words('留下对方的电话，随时能找到您。', 'Take their number, and stay where you can be reached.'),
    ],
    card: [
      words(
        '问清谁交办（政府、公安、公司），要什么、什么时候要',
        'Who asks (government, police, company), for what, by when',
      ),
      words('报主管和经理，由经理定谁去办', 'Tell supervisor and manager; the manager says who goes'),
      words('办完回复交办的人，记下他怎么说', 'Answer whoever asked, and write down what they said'),
    ],
  },
  other: {
    label: words('紧急情况', 'Emergency'),
    forResidents: false,
    ticketKind: 'help',
    category: null,
    departments: ['security', 'engineering'],
    major: false,
    outside: ['119', '120', '110'],
    outsideSkills: [],
    advice: [
      words('先到安全的地方。', 'Get to a safe place first.'),
      words('有危险先打 119、120 或 110。', 'In danger call 119, 120 or 110 first.'),
      words('电话别占线，我们会打给您。', 'Keep your line free, we call you.'),
    ],
    card: [
      words('打电话问清楚：什么事、在哪里、有没有人受伤', 'Telephone: what, where, is anybody hurt'),
      words('派最近的人先到现场', 'The nearest colleague goes there first'),
    ],
  },
};
