import { spaced } from '@youying/shared/domain/house-words';
import type { Department, Role } from '@youying/shared/domain/roles';
import type { Instant } from '@youying/shared/domain/time';
import type { ResidencyRelation } from '../communities/residency.entity.js';

export interface HouseAddress {
  readonly community: string;
  readonly building: string;
  /** Empty where the building has no units. */
  readonly unit: string;
  readonly room: string;
}

export interface PlannedCommunity {
  readonly name: string;
  /** Null where the workbook does not say. */
  readonly deskPhone: string | null;
}

export interface PlannedHouse extends HouseAddress {
  readonly areaCentiares: number | null;
  readonly movedInAt: Instant | null;
}

export interface PlannedPerson {
  /** `personKey`: the phone, or house and name where there is none. */
  readonly key: string;
  readonly name: string;
  readonly phone: string | null;
  /** Null where the workbook does not say. */
  readonly badgeNo: string | null;
  readonly skills: readonly string[] | null;
}

export interface PlannedResidency {
  readonly house: string;
  readonly person: string;
  readonly relation: ResidencyRelation;
  readonly since: Instant | null;
  readonly birthYear: number | null;
}

export interface PlannedGrant {
  readonly person: string;
  readonly role: Role;
  /** Null: in every community. */
  readonly community: string | null;
  readonly department: Department | null;
}

/** A workbook without faults, by natural keys alone: what shall be there after the import, not how to get there. */
export interface ImportPlan {
  readonly communities: readonly PlannedCommunity[];
  readonly houses: readonly PlannedHouse[];
  readonly persons: readonly PlannedPerson[];
  readonly residencies: readonly PlannedResidency[];
  readonly grants: readonly PlannedGrant[];
}

/** Joins the parts of a natural key; no cell can hold this character (`isPlainText`). */
const SEPARATOR = '\u001f';
export const keyOf = (...parts: readonly string[]): string => parts.join(SEPARATOR);

export const houseKey = ({ community, building, unit, room }: HouseAddress): string =>
  keyOf(community, building, unit, room);

export const personKey = (phone: string | null, house: string, name: string): string => phone ?? keyOf(house, name);

/** How people say it: `3 号楼 2 单元 1202`. */
export function houseName({ building, unit, room }: Omit<HouseAddress, 'community'>): string {
  return [spaced(building), spaced(unit), room].filter((part) => part !== '').join(' ');
}
