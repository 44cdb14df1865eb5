import { useTexts } from '@/i18n';
import { dial } from '@/platform/device';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';

export function CallOffice() {
  const { home } = useTexts();
  const { deskPhone } = useMe();
  if (deskPhone === null) return null;
  return (
    <Button icon="phone" onPress={() => dial(deskPhone)}>
      {home.callOffice}
    </Button>
  );
}
