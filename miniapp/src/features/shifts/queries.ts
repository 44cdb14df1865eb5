import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type HandoverContent = Schema<'HandoverContentView'>;
export type HandedMatter = Schema<'HandedMatterView'>;
export type HandoverLine = Schema<'HandoverLineView'>;
export type BriefFigure = Schema<'BriefFigureView'>;

export const usePeak = (asked: boolean) => useLive(asked ? 'desk:peak' : null, ['tickets'], () => call('getPeak'));

export const useHandoverDraft = () => useLive('desk:handover:draft', ['tickets'], () => call('draftHandover'));

export function useHandovers(q: string) {
  const query = q === '' ? {} : { q };
  return useLive(`desk:handovers:${q}`, ['handovers'], async () => (await call('listHandovers', { query })).items);
}

export const useHandover = (id: string | undefined) =>
  useLive(id === undefined ? null : `desk:handover:${id}`, ['handovers'], () =>
    call('getHandover', { path: { id: id ?? '' } }),
  );

export const useMorningBrief = () => useLive('desk:brief', ['tickets'], () => call('getMorningBrief', { query: {} }));
