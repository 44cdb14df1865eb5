import { DESK_ROLES } from '@youying/shared/domain/roles';
import { PRIORITIES } from '@youying/shared/domain/ticket/types';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { useMe } from '@/platform/session';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { Labelled } from '../parts/labelled';
import { useColleagues } from '../queries';
import { useShortcuts } from '../use-shortcuts';
import { type BulkDialogName, type BulkDraft, bodyOf } from './bulk-body';
import type { BulkBody } from './run-bulk';

export interface BulkDialogProps {
  name: BulkDialogName;
  count: number;
  onSend: (body: BulkBody) => void;
  onClose: () => void;
}

/** One act on all the chosen ones: to whom, how pressing, or which note. */
export function BulkDialog({ name, count, onSend, onClose }: BulkDialogProps) {
  const texts = useTexts();
  const { table, words, care } = texts.desk;
  const me = useMe().id;
  const [draft, setDraft] = useState<BulkDraft>({ personId: '', priority: '', visibility: 'internal', words: '' });
  const desk = (useColleagues().data ?? []).filter(({ role }) => (DESK_ROLES as readonly string[]).includes(role));
  const change = (patch: Partial<BulkDraft>) => setDraft({ ...draft, ...patch });
  const body = bodyOf(name, draft, me);
  const send = () => {
    if (body === null) return;
    onSend(body);
    onClose();
  };
  useShortcuts({ 'control+enter': body === null ? undefined : send });
  const titles = { passOn: table.passOnTitle, priority: table.priorityTitle, note: table.noteTitle };
  const labels = { passOn: table.said, priority: table.reason, note: table.noteText };
  return (
    <Sheet
      open
      title={titles[name](count)}
      onClose={onClose}
      footer={
        <>
          <Button grow={1} onPress={onClose}>
            {texts.common.cancel}
          </Button>
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={body === null} onPress={send}>
            {table.act}
          </Button>
        </>
      }
    >
      {name === 'passOn' && (
        <Labelled label={table.toWhom}>
          <Select
            id="bulk-person"
            name={table.toWhom}
            placeholder={care.choose}
            value={draft.personId}
            onChange={(personId) => change({ personId })}
            options={desk.map((person) => ({
              value: person.id,
              label: person.id === me ? table.toMe : person.name,
            }))}
          />
        </Labelled>
      )}
      {name === 'priority' && (
        <Labelled label={table.newPriority}>
          <Select
            id="bulk-priority"
            name={table.newPriority}
            placeholder={care.choose}
            value={draft.priority}
            onChange={(value) => change({ priority: PRIORITIES.find((one) => one === value) ?? '' })}
            options={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
          />
        </Labelled>
      )}
      {name === 'note' && (
        <Segments<'internal' | 'public'>
          options={[
            { value: 'internal', label: table.visibility.internal, icon: 'lock' },
            { value: 'public', label: table.visibility.public, icon: 'eye' },
          ]}
          value={draft.visibility}
          onChange={(visibility) => change({ visibility })}
        />
      )}
      <Field
        id="bulk-words"
        multiline
        label={labels[name]}
        value={draft.words}
        onChange={(text) => change({ words: text })}
      />
    </Sheet>
  );
}
