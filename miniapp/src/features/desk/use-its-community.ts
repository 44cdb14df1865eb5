import { useEffect } from 'react';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { useMe } from '@/platform/session';
import { useWorkplace } from '@/platform/workplace';
import { workplacesOf } from '@/platform/workplaces';
import { switchWorkplace } from './place';
import type { Matter } from './types';

/** A link or a message leads to a matter of another desk where one works: one goes over to it, and is told. */
export function useItsCommunity(matter: Matter | undefined): void {
  const { frame } = useTexts().desk;
  const here = useWorkplace()?.id;
  const mine = workplacesOf(useMe()).some(({ id }) => id === matter?.community.id);
  const elsewhere = matter !== undefined && mine && here !== matter.community.id ? matter : null;
  useEffect(() => {
    if (elsewhere === null) return;
    switchWorkplace(elsewhere.community.id, elsewhere.id);
    toast(frame.movedTo(elsewhere.community.name));
  }, [elsewhere, frame]);
}
