import { useTexts } from '@/i18n';
import { scan } from '@/platform/device';
import { inBrowser } from '@/platform/environment';
import { go } from '@/platform/navigate';
import { Card } from '@/ui/card';
import { Row } from '@/ui/row';

/** How a member of staff gets into the browser of a computer. */
export function AtComputer() {
  const { me } = useTexts();
  return (
    <Card className="me__rows">
      <Row icon="scan" title={me.computerLogin} onPress={() => void openComputerLogin()} />
      <Row icon="lock" title={me.computerPassword} onPress={() => go('computerPassword')} />
    </Card>
  );
}

/** A browser has no scanner: the page asks for the code. */
async function openComputerLogin(): Promise<void> {
  if (inBrowser) return go('computerLogin');
  const code = await scan();
  if (code !== null) go('computerLogin', { code });
}
