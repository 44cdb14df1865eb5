import { type Localized, words } from './language.js';
import type { Department, Role } from './roles.js';

export const ROLE_LABELS: Readonly<Record<Role, Localized>> = {
  resident: words('业户', 'Resident'),
  receptionist: words('接待员', 'Receptionist'),
  implementer: words('实施人', 'Engineer'),
  contractor: words('外包单位', 'Contractor'),
  department_supervisor: words('部门主管', 'Department supervisor'),
  cs_supervisor: words('客服主管', 'Customer-service supervisor'),
  manager: words('项目经理', 'Manager'),
  cashier: words('收费员', 'Cashier'),
  head_office: words('公司', 'Head office'),
  admin: words('系统管理员', 'Administrator'),
};

export const DEPARTMENT_LABELS: Readonly<Record<Department, Localized>> = {
  engineering: words('工程部', 'Engineering'),
  cleaning: words('保洁部', 'Cleaning'),
  security: words('秩序部', 'Security'),
  customer_service: words('客服部', 'Customer service'),
};
