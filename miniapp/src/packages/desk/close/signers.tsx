import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Condition } from '@/features/desk/conditions';
import { useOnlyHolder } from '@/features/desk/use-holder';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import './signers.scss';

const ROLE = { senior: 'cs_supervisor', manager: 'manager' } as const;
export type Senior = keyof typeof ROLE;

/** Who would sign it, where only one holds the role; else nobody in particular. */
export function useSenior(senior: Senior | undefined): { name: string; photoUrl: string | null } | undefined {
  return useOnlyHolder(senior && ROLE[senior]);
}

const SENIORS = ['senior', 'manager'] as const;

/** Whose signature the conditions still ask for. */
export const seniorWanted = (conditions: readonly Condition[]): Senior | undefined =>
  SENIORS.find((role) => conditions.some(({ name, missing }) => name === role && missing.length > 0));

/** The rows of signatures above the button. */
export function Signers({ children }: { children: ReactNode }) {
  return <View className="desk-signers">{children}</View>;
}

export interface SignerProps {
  role: string;
  /** Absent: nobody in particular, whoever holds the role. */
  name?: string;
  photoUrl?: string | null;
  /** When they signed, or that they still have to. */
  state: string;
  waiting?: boolean;
}

export function Signer({ role, name, photoUrl = null, state, waiting = false }: SignerProps) {
  return (
    <View className="desk-signers__row">
      <View className="text-secondary">{role}</View>
      {name !== undefined && <Avatar name={name} photoUrl={photoUrl} size="small" tone="strong" />}
      <View className="desk-signers__name">{name ?? ''}</View>
      <View className={classNames({ 'tone-amber': waiting, 'text-secondary': !waiting })}>{state}</View>
    </View>
  );
}
