import { readAddressPart, readArea, readDay, readPhone, readText, readWord, readYear } from './public/cell-readers.js';
import { needed, optional, type RowOf } from './public/columns.js';
import type { ReadRow } from './public/read-sheet.js';
import { DEPARTMENT_WORDS, EVERY_COMMUNITY, firstWords, RELATION_WORDS, ROLE_WORDS } from './public/words.js';

const COMMUNITY = needed('小区', readText(60), '小区全称，各表写法要一致');
const PHONE_NOTE = '11 位手机号，用来对应同一个人';

/** The four columns that name a house. Lengths are those of the columns in the database. */
const ADDRESS = {
  community: COMMUNITY,
  building: needed('楼栋', readAddressPart(38, '号楼'), '如 3号楼；只写 3 会当作 3号楼'),
  unit: optional('单元', readAddressPart(18, '单元'), '如 2单元；只写 2 会当作 2单元；没有单元就空着'),
  room: needed('房号', readAddressPart(20), '如 1202'),
};

/** The workbook of a customer: what each sheet and column holds. Parser, template and demo company all read this. */
export const SHEETS = {
  communities: {
    name: '小区',
    columns: { community: COMMUNITY, deskPhone: optional('服务电话', readText(20), '业户看到的服务中心电话') },
  },
  houses: {
    name: '房屋',
    columns: {
      ...ADDRESS,
      areaCentiares: optional('面积', readArea, '平方米，最多两位小数'),
      movedInAt: optional('入住日期', readDay, '如 2021-06-18；未入住就空着'),
    },
  },
  residents: {
    name: '业户',
    columns: {
      ...ADDRESS,
      name: needed('姓名', readText(40), '与证件一致'),
      phone: optional('手机', readPhone, `${PHONE_NOTE}；没有手机的老人可以空着`),
      relation: needed('身份', readWord(RELATION_WORDS), '业主、租户或家属', firstWords(RELATION_WORDS)),
      since: optional('起始日期', readDay, '从哪天起住在这里；空着就算从导入那天起'),
      birthYear: optional('出生年份', readYear, '四位年份，如 1957；接电话时好知道是不是老人。不愿写就空着'),
    },
  },
  staff: {
    name: '员工',
    columns: {
      name: needed('姓名', readText(40), '工作证上的姓名'),
      phone: needed('手机', readPhone, PHONE_NOTE),
      community: { ...COMMUNITY, note: `在哪个小区任职；公司、系统管理员写“${EVERY_COMMUNITY}”` },
      role: needed('角色', readWord(ROLE_WORDS), '一人多职就写多行', firstWords(ROLE_WORDS)),
      department: optional(
        '部门',
        readWord(DEPARTMENT_WORDS),
        '实施人、外包人员、部门主管必填',
        firstWords(DEPARTMENT_WORDS),
      ),
      skills: optional('技能', readText(200), '用顿号分开，如 水电、门窗'),
      badgeNo: optional('工号', readText(20), '工作证编号'),
    },
  },
} as const;

export type SheetKey = keyof typeof SHEETS;

export type ColumnsOf<S extends SheetKey> = (typeof SHEETS)[S]['columns'];
/** A row as it was read, faulty or not. */
export type SheetRow<S extends SheetKey> = ReadRow<ColumnsOf<S>>;
export type RowValues<S extends SheetKey> = RowOf<ColumnsOf<S>>;

export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[];
