import { View } from '@tarojs/components';
import { useTexts } from '@/i18n';
import { copyText } from '@/platform/device';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { explanationOf } from '@/ui/explain';
import { QrPicture } from '@/ui/qr-picture';
import { pictureText } from './login-code';
import { useScanLogin } from './use-scan-login';
import './scan-login.scss';

/** Browser only: the computer shows a picture, the phone of a member of staff lets it in. */
export function ScanLogin() {
  const { start } = useTexts();
  const { state, again } = useScanLogin();
  return (
    <Card className="scan-login">
      {state.is === 'waiting' ? (
        <QrPicture text={pictureText(state.code)} name={start.byScan} />
      ) : (
        <View className="scan-login__blank">
          {state.is === 'starting' && <View className="text-secondary">{start.scanStarting}</View>}
          {state.is === 'expired' && <View>{start.scanExpired}</View>}
          {state.is === 'failed' && <View>{explanationOf(state.error)}</View>}
          {state.is !== 'starting' && (
            <Button kind="main" icon="refresh" onPress={again}>
              {start.scanAgain}
            </Button>
          )}
        </View>
      )}
      <View className="text-secondary">{start.scanHow}</View>
      {state.is === 'waiting' && (
        <Button kind="link" onPress={() => copyText(state.code)}>
          {start.copyCode}
        </Button>
      )}
    </Card>
  );
}
