import { useState } from 'react';
import { enter } from '@/features/session/enter';
import { wornRole } from '@/features/session/roles';
import { useTexts } from '@/i18n';
import { type Session, wearRole } from '@/platform/session';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';

/** Only for somebody with several roles: somebody may work here and live here. */
export function SwitchRole({ session }: { session: Session }) {
  const { me, roles } = useTexts();
  const [open, setOpen] = useState(false);
  const own = [...new Set(session.me.roles.map(({ role }) => role))];
  if (own.length < 2) return null;
  const worn = wornRole(session);
  const take = (role: string) => {
    setOpen(false);
    wearRole(role);
    enter();
  };
  return (
    <>
      <Button small icon="swap" onPress={() => setOpen(true)}>
        {me.switchRole}
      </Button>
      <Sheet open={open} title={me.switchRole} onClose={() => setOpen(false)}>
        {own.map((role) => (
          <Row
            key={role}
            title={roles[role] ?? role}
            strong={role === worn}
            aside={role === worn ? <Icon name="check" /> : undefined}
            onPress={() => take(role)}
          />
        ))}
      </Sheet>
    </>
  );
}
