import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import type { Schema } from '@/platform/api/contract';
import { Picture } from '@/ui/picture';
import './signed-name.scss';

type Signed = Pick<Schema<'DaySignatureView'>, 'byName' | 'way' | 'imageUrl'>;

/** The name under a day: as it was drawn, or as a name that says it was typed. `compact`: in a line with other things. */
export function SignedName({ signature, compact = false }: { signature: Signed; compact?: boolean }) {
  const { sign } = useTexts();
  const { byName, way, imageUrl } = signature;
  return (
    <View className={compact ? 'signed-name signed-name--compact' : 'signed-name'}>
      {imageUrl === null ? (
        <View className="signed-name__typed">{byName}</View>
      ) : (
        <Picture
          className="signed-name__ink"
          src={imageUrl}
          label={way === null ? byName : `${byName} ${sign.ways[way]}`}
          mode="aspectFit"
        />
      )}
      {way !== null && !(compact && imageUrl !== null) && <View className="text-secondary">{sign.ways[way]}</View>}
    </View>
  );
}
