import { call } from '@/platform/api/call';
import type { Schema } from '@/platform/api/contract';
import { useLive } from '@/platform/use-live';

export type HandoverContent = Schema<'HandoverContentView'>;
export type HandedMatter = Schema<'HandedMatterView'>;
export type HandoverLine = Schema<'HandoverLineView'>;
export type BriefFigure = Schema<'BriefFigureView'>;

export const usePeak = (asked: boolean) => useLive(asked ? 'desk:peak' : null, () => call('getPeak'));

export const useHandoverDraft = () => useLive('desk:handover:draft', () => call('draftHandover'));

export function useHandovers(q: string) {
  const query = q === '' ? {} : { q };
  return useLive(`desk:handovers:${q}`, async () => (await call('listHandovers', { query })).items);
}

export const useHandover = (id: string | undefined) =>
  useLive(id === undefined ? null : `desk:handover:${id}`, () => call('getHandover', { path: { id: id ?? '' } }));

export const useMorningBrief = () => useLive('desk:brief', () => call('getMorningBrief', { query: {} }));
