import type { IconName } from '@/ui/icon/icons';

export type EmergencyKind = 'elevator' | 'electricity' | 'fire' | 'gas' | 'burst' | 'falling';

export interface EmergencyKindRow {
  kind: EmergencyKind;
  icon: IconName;
  /** Finds the customer's own category of the emergency list (CLS-3). */
  words: RegExp;
  /** For these the fire brigade comes first. */
  fireFirst?: true;
}

export const emergencyKinds: readonly EmergencyKindRow[] = [
  { kind: 'elevator', icon: 'elevator', words: /电梯|困人|lift|elevator/i },
  { kind: 'electricity', icon: 'bolt', words: /漏电|触电|electr/i },
  { kind: 'fire', icon: 'flame', words: /火|烟|fire|smoke/i, fireFirst: true },
  { kind: 'gas', icon: 'gas', words: /燃气|煤气|gas/i, fireFirst: true },
  { kind: 'burst', icon: 'pipe', words: /爆|水管|burst|pipe/i },
  { kind: 'falling', icon: 'falling', words: /坠|掉|脱落|fall/i },
];

/** The public numbers of the mainland; not a policy of the company. */
export const publicNumbers = [
  { number: '119', label: 'fireCall' },
  { number: '120', label: 'ambulance' },
  { number: '110', label: 'police' },
] as const;
