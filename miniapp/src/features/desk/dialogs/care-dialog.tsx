import { DEPARTMENTS } from '@youying/shared/domain/roles';
import { PRIORITIES } from '@youying/shared/domain/ticket/types';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { toast } from '@/platform/device';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { type CareAct, type CareDraft, type CareField, careActs, careOffered, careReady } from '../care';
import { StaleCard } from '../live/stale-card';
import { useCarefulAct } from '../live/use-careful-act';
import { Labelled } from '../parts/labelled';
import { useColleagues } from '../queries';
import type { TakenBackAct } from '../receipts/take-back';
import { sendCare } from '../send-care';
import type { Matter } from '../types';
import { useShortcuts } from '../use-shortcuts';

export interface CareDone {
  text: string;
  back: TakenBackAct | { unlink: string };
}

export interface CareDialogProps {
  matter: Matter;
  /** Which of them is asked for; absent: the first that may be done. */
  first?: CareAct;
  /** `done`: what can be taken back, in words. */
  onDone: (matter: Matter, done?: CareDone) => void;
  onClose: () => void;
}

/** Whose the matter is, how pressing, whom to ask and what belongs to it (ROL-3, CLS-2, REG-3, REG-7, INT-8, INT-10). */
export function CareDialog({ matter, first, onDone, onClose }: CareDialogProps) {
  const texts = useTexts();
  const { care, words } = texts.desk;
  const offered = careOffered(matter);
  const [act, setAct] = useState<CareAct>(offered.find((one) => one === first) ?? offered[0] ?? 'claim');
  const [draft, setDraft] = useState<CareDraft>({
    ...{ priority: matter.priority, personId: '', department: '', number: '', separable: true, words: '' },
  });
  const staff = useColleagues().data ?? [];
  const change = (patch: Partial<CareDraft>) => setDraft({ ...draft, ...patch });
  const send = useCarefulAct<CareDraft>({
    version: matter.version,
    // It is open because somebody means to act on what they saw.
    isWriting: true,
    onDiscard: onClose,
    perform: async (sent, key, version) => {
      const changed = await sendCare(act, { id: matter.id, version }, sent, key);
      if (changed === null) return toast(care.notFound, 'problem');
      onDone(changed, doneOf(act, changed));
      onClose();
    },
  });
  const doneOf = (what: CareAct, { priority, owner, linkedTicketId }: Matter): CareDone | undefined => {
    if (what === 'priority') return { text: care.did.priority(words.priorities[priority]), back: 'changePriority' };
    if (what === 'passOn') return { text: care.did.passOn(owner?.name ?? ''), back: 'passOnTicket' };
    if (what === 'claim') return { text: care.did.claim, back: 'claimTicket' };
    if (what !== 'link' || linkedTicketId === null) return undefined;
    return { text: care.did.link(draft.number.trim()), back: { unlink: linkedTicketId } };
  };
  const ready = careReady(act, draft, matter);
  const run = () => send.run(draft);
  useShortcuts({ 'control+enter': ready ? run : undefined });

  const fields: Record<CareField, () => React.ReactNode> = {
    priority: () => (
      <Labelled key="priority" label={care.priority}>
        <Select
          name={care.priority}
          placeholder={care.choose}
          value={draft.priority}
          onChange={(value) => change({ priority: PRIORITIES.find((one) => one === value) ?? draft.priority })}
          options={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
        />
      </Labelled>
    ),
    person: () => (
      <Labelled key="person" label={care.person}>
        <Select
          name={care.person}
          placeholder={care.choose}
          value={draft.personId}
          onChange={(personId) => change({ personId })}
          options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Labelled>
    ),
    department: () => (
      <Labelled key="department" label={care.department}>
        <Select
          name={care.department}
          placeholder={care.choose}
          value={draft.department}
          onChange={(value) => change({ department: DEPARTMENTS.find((one) => one === value) ?? '' })}
          options={DEPARTMENTS.map((value) => ({ value, label: words.departments[value] }))}
        />
      </Labelled>
    ),
    number: () => (
      <Labelled key="number" label={care.number} hint={care.numberHint}>
        <Field id="care-number" value={draft.number} onChange={(number) => change({ number })} />
        <Check label={care.separable} checked={draft.separable} onChange={(separable) => change({ separable })} />
      </Labelled>
    ),
    words: () => (
      <Field
        key="words"
        id="care-words"
        multiline
        label={care.wordsOf[act]}
        value={draft.words}
        maxLength={500}
        onChange={(value) => change({ words: value })}
      />
    ),
  };
  return (
    <Sheet
      open
      title={care.title}
      onClose={onClose}
      footer={
        send.conflict !== null ? undefined : (
          <Button kind="main" grow={1} shortcut="Ctrl ↵" disabled={!ready} waiting={send.pending} onPress={run}>
            {care.acts[act]}
          </Button>
        )
      }
    >
      <StaleCard act={send} yours={draft.words.trim()} />
      <Select
        id="care-act"
        name={care.title}
        placeholder={care.choose}
        value={act}
        onChange={(value) => setAct(offered.find((one) => one === value) ?? act)}
        options={offered.map((value) => ({ value, label: care.acts[value] }))}
      />
      {careActs[act].fields.map((field) => fields[field]())}
    </Sheet>
  );
}
