import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Avatar } from '@/ui/avatar';
import { classNames } from '@/ui/class-names';
import './signers.scss';

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
