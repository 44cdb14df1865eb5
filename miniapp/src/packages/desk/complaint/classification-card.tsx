import { View } from '@tarojs/components';
import {
  CONTENT_LABELS,
  NATURE_LABELS,
  NATURE_REASON_LABELS,
  RESPONSIBILITY_LABELS,
} from '@youying/shared/domain/complaint/labels';
import {
  CONTENTS,
  NATURES,
  type NatureReason,
  REASONS_OF_NATURE,
  RESPONSIBILITIES,
} from '@youying/shared/domain/complaint/types';
import { type ReactNode, useState } from 'react';
import { classificationBody, type Draft, draftOf, needsReason, sameChoice } from '@/features/complaint/classification';
import { keepComplaint } from '@/features/complaint/queries';
import type { Complaint } from '@/features/complaint/types';
import { StaleCard } from '@/features/desk/live/stale-card';
import { useCarefulAct } from '@/features/desk/live/use-careful-act';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { call } from '@/platform/api/call';
import type { Input } from '@/platform/api/contract';
import { now } from '@/platform/clock';
import { toast } from '@/platform/device';
import { useLanguage } from '@/platform/preferences';
import { useMeHere } from '@/platform/workplace';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Segments } from '@/ui/segments';
import { Select } from '@/ui/select';
import './classification-card.scss';

export interface ClassificationCardProps {
  complaint: Complaint;
  onChanged: () => void;
}

/** CLS-5 … CLS-7: put forward by who works on it, decided one level above whom it is about. */
export function ClassificationCard({ complaint, onChanged }: ClassificationCardProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const roles = useMeHere().roles.map(({ role }) => role);
  const known = complaint.classification;
  const [draft, setDraft] = useState<Draft>(draftOf(known));
  const [showing, setShowing] = useState(false);
  const offered = complaint.actions.includes('classifyComplaint');
  const body = classificationBody(draft, known);
  const act = useCarefulAct<Input<'classifyComplaint'>['body']>({
    version: complaint.version,
    isWriting: !sameChoice(draft, known),
    onDiscard: () => setDraft(draftOf(known)),
    perform: async (input, idempotencyKey, version) => {
      const path = { id: complaint.ticketId };
      keepComplaint(await call('classifyComplaint', { path, body: { ...input, version } }, { idempotencyKey }));
      toast(complaints.done);
      onChanged();
    },
  });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const nature = known === null ? '' : NATURE_LABELS[known.nature][language];
  const decides = roles.includes(complaint.level) || roles.includes('manager');
  return (
    <Panel
      title={complaints.classification}
      aside={
        complaint.classifications.length > 1 ? (
          <Button small kind="link" pressed={showing} onPress={() => setShowing(!showing)}>
            {complaints.history(complaint.classifications.length - 1)}
          </Button>
        ) : (
          complaints.classificationHint
        )
      }
    >
      {showing && <History steps={complaint.classifications} />}
      <View className="classification">
        <Line label={complaints.nature}>
          <Segments
            small
            value={draft.nature}
            onChange={(value) => change({ nature: value, natureReason: null })}
            options={NATURES.map((value) => ({ value, label: NATURE_LABELS[value][language] }))}
          />
        </Line>
        <Line label={complaints.content}>
          <Segments
            small
            value={draft.content}
            onChange={(value) => change({ content: value })}
            options={CONTENTS.map((value) => ({ value, label: CONTENT_LABELS[value][language] }))}
          />
        </Line>
        <Line label={complaints.responsibility}>
          <Segments
            small
            value={draft.responsibility}
            onChange={(value) => change({ responsibility: value })}
            options={RESPONSIBILITIES.map((value) => ({ value, label: RESPONSIBILITY_LABELS[value][language] }))}
          />
        </Line>
        {draft.nature !== null && (
          <Line label={complaints.natureReason}>
            <Select
              name={complaints.natureReason}
              placeholder={complaints.choose}
              value={draft.natureReason ?? ''}
              onChange={(value) => change({ natureReason: value === '' ? null : (value as NatureReason) })}
              options={REASONS_OF_NATURE[draft.nature].map((value) => ({
                value,
                label: NATURE_REASON_LABELS[value][language],
              }))}
            />
          </Line>
        )}
      </View>
      {needsReason(draft, known) && (
        <View className="classification__reason">
          <Field
            label={complaints.changeReason}
            value={draft.reason}
            maxLength={500}
            onChange={(reason) => change({ reason })}
          />
        </View>
      )}
      <StaleCard act={act} yours={draft.reason.trim()} />
      <View className="classification__foot">
        <View className="text-secondary">
          {known === null
            ? complaints.notClassified
            : known.decided
              ? complaints.decided(nature, known.byName)
              : complaints.proposed(nature, known.byName)}
        </View>
        {offered && act.conflict === null && (
          <Button small disabled={body === null} waiting={act.pending} onPress={() => body !== null && act.run(body)}>
            {decides ? complaints.decide : complaints.propose}
          </Button>
        )}
      </View>
    </Panel>
  );
}

/** Who said what of it before, the newest first, and why it was changed. */
function History({ steps }: { steps: Complaint['classifications'] }) {
  const { complaints } = useTexts();
  const language = useLanguage();
  return (
    <View className="classification__history text-secondary">
      {[...steps].reverse().map(({ at, nature, decided, byName, reason }) => {
        const said = (decided ? complaints.decided : complaints.proposed)(NATURE_LABELS[nature][language], byName);
        return <View key={at}>{complaints.changed(moment(Date.parse(at), now(), language), said, reason ?? '')}</View>;
      })}
    </View>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="classification__line">
      <View className="classification__label">{label}</View>
      {children}
    </View>
  );
}
