import type { Schema } from '@/platform/api/contract';

export type Matter = Schema<'TicketView'>;
export type WorkOrder = Schema<'WorkOrderView'>;
export type Callback = Schema<'CallbackView'>;
export type StaffMember = Schema<'StaffMemberView'>;
export type CrewMember = Schema<'CrewMemberView'>;
export type DepartmentDuty = Schema<'DepartmentDutyView'>;
export type Suggestion = Schema<'SuggestionView'>;
export type House = Schema<'HouseOnFileView'>;
/** As it came up for what was typed. */
export type FoundHouse = Schema<'FoundHouseView'>;
export type Household = Schema<'HouseholdView'>;
export type Hints = Schema<'IntakeHintsView'>;
export type Category = Schema<'CategoryView'>;
