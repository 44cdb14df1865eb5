import { useState } from 'react';
import type { DraftHandle } from '@/features/report/use-draft';
import { useTexts } from '@/i18n';
import { maskedPhone } from '@/i18n/format';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Row } from '@/ui/row';
import { Sheet } from '@/ui/sheet';

/** Whom the master calls: oneself, unless another number is given. */
export function Contact({ handle }: { handle: DraftHandle }) {
  const { report, common } = useTexts();
  const me = useMe();
  const { draft, change } = handle;
  const [changing, setChanging] = useState(false);
  const [name, setName] = useState(draft.contact?.name ?? me.name ?? '');
  const [phone, setPhone] = useState(draft.contact?.phone ?? '');
  const contact = draft.contact ?? { name: me.name ?? '', phone: me.phone ?? '' };
  return (
    <>
      <Row
        icon="phone"
        strong
        title={maskedPhone(contact.phone)}
        text={report.masterCalls(contact.name)}
        aside={
          <Button kind="link" small onPress={() => setChanging(true)}>
            {report.changeNumber}
          </Button>
        }
      />
      <Sheet
        open={changing}
        title={report.changeNumber}
        onClose={() => setChanging(false)}
        footer={
          <Button
            kind="main"
            grow={1}
            disabled={name.trim() === '' || phone.trim() === ''}
            onPress={() => {
              change({ contact: { name: name.trim(), phone: phone.trim() } });
              setChanging(false);
            }}
          >
            {common.ok}
          </Button>
        }
      >
        <Field label={report.contactName} value={name} onChange={setName} maxLength={40} />
        <Field label={report.contactPhone} value={phone} onChange={setPhone} maxLength={20} />
      </Sheet>
    </>
  );
}
