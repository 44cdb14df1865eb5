import type { Department, Role } from '@youying/shared/domain/roles';
import type { ResidencyRelation } from '../../communities/residency.entity.js';

/** A value of ours and how a customer may write it; the first word is the one the template offers. */
export type Words<V extends string> = Readonly<Record<V, readonly [string, ...string[]]>>;

export const RELATION_WORDS: Words<ResidencyRelation> = {
  owner: ['业主', '产权人', '房主'],
  tenant: ['租户', '租客', '承租人'],
  family: ['家属', '家人', '家庭成员'],
};

/** ROL-1. `resident` has no word: residents come on their own sheet. */
export const ROLE_WORDS: Words<Exclude<Role, 'resident'>> = {
  receptionist: ['接待员', '话务员', '客服'],
  implementer: ['实施人', '维修工', '师傅'],
  contractor: ['外包人员', '维保单位', '外包单位'],
  department_supervisor: ['部门主管', '主管'],
  cs_supervisor: ['客服主管', '客服部主管'],
  manager: ['项目经理', '经理'],
  cashier: ['收费员', '出纳'],
  head_office: ['公司', '公司总部'],
  admin: ['系统管理员', '管理员'],
};

export const DEPARTMENT_WORDS: Words<Department> = {
  engineering: ['工程部', '工程', '维修部'],
  cleaning: ['保洁部', '保洁', '环境部'],
  security: ['秩序部', '秩序', '保安部', '保安'],
  customer_service: ['客服部', '客服', '客户服务部'],
};

/** Written in the column 小区 for a role that reaches every community. */
export const EVERY_COMMUNITY = '全部小区';

/** Roles that belong to a department, so that the column 部门 must be filled. */
export const ROLES_OF_A_DEPARTMENT: readonly Role[] = ['implementer', 'contractor', 'department_supervisor'];

/** Roles that may be given for every community at once. */
export const ROLES_OF_THE_COMPANY: readonly Role[] = ['head_office', 'admin'];

export function valueOfWord<V extends string>(words: Words<V>, written: string): V | undefined {
  return (Object.keys(words) as V[]).find((value) => words[value].includes(written));
}

export function firstWords<V extends string>(words: Words<V>): string[] {
  return (Object.keys(words) as V[]).map((value) => words[value][0]);
}
