import { View } from '@tarojs/components';
import type { HandoverLine } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';

/** Who signed when: the giver first, then the taker. */
export function Signatures({ line }: { line: Pick<HandoverLine, 'giver' | 'taker' | 'givenAt' | 'takenAt'> }) {
  const { shifts } = useTexts();
  const language = useLanguage();
  const at = (time: string) => moment(Date.parse(time), now(), language);
  return (
    <>
      <View>{shifts.signedGive(line.giver.name, at(line.givenAt))}</View>
      {line.takenAt === null ? (
        <View className="tone-amber">{shifts.unsigned}</View>
      ) : (
        <View>{shifts.signedTake(line.taker.name, at(line.takenAt))}</View>
      )}
    </>
  );
}
