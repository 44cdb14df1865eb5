import { View } from '@tarojs/components';
import { STUCK_REASON_LABELS } from '@youying/shared/domain/complaint/labels';
import { useState } from 'react';
import { ActDialog } from '@/features/complaint/act-dialog';
import { type ActTarget, type ComplaintAct, nextStepOf, waitedFor } from '@/features/complaint/acts';
import { DueText } from '@/features/desk/due-text';
import { openCloseOut } from '@/features/desk/place';
import { useColleagues } from '@/features/desk/queries';
import { dueOf } from '@/features/desk/queues';
import { useTexts } from '@/i18n';
import { useNow } from '@/platform/clock';
import { dial } from '@/platform/device';
import { focusField } from '@/platform/keyboard';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { FactsCard, PlanCard, SimilarCard, ThirdPartyCard } from './cards';
import type { CaseProps } from './case-pane';
import { ClassificationCard } from './classification-card';
import { RatesCard } from './rates-card';
import { REPLY_FIELD } from './reply-pane';
import { useLooker } from './use-looker';
import './work-pane.scss';

const TICK_MS = 30_000;
const MINUTE = 60_000;
const HOUR_MINUTES = 60;

/** What is asked for now, then the classification, the facts, the plan, and how it was settled before. */
export function WorkPane({ matter, complaint, onChanged }: CaseProps) {
  const { complaints, desk } = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState<{ act: ComplaintAct; target: ActTarget } | null>(null);
  const ask = (act: ComplaintAct, target: ActTarget = null) => setOpen({ act, target });
  const now = useNow(TICK_MS);
  const due = dueOf(matter);
  const next = nextStepOf(complaint, matter.status);
  const [main, second] = next.acts;
  const looker = useLooker(complaint);
  const written = complaint.writtenReply;
  const waits = written !== null && written.returnedBecause === null;
  const title =
    written === null
      ? complaints.next[complaint.status]
      : waits
        ? complaints.replyWaits(looker)
        : complaints.replyReturned(written.returnedByName ?? '');
  const text =
    written === null ? complaints.nextText[complaint.status] : (written.returnedBecause ?? complaints.replyWaitsText);
  const statement = written === null ? waitedFor(complaint) : undefined;
  const collectorPhone = (useColleagues().data ?? []).find(({ id }) => id === statement?.collectorId)?.phone;
  const waited = Math.max(0, Math.floor((now - Date.parse(statement?.askedAt ?? '')) / MINUTE));
  const stuck = complaint.stuck.map((reason) => STUCK_REASON_LABELS[reason][language]);
  return (
    <View className="desk-complaint__work">
      <View className="complaint-next">
        <Icon name="clock" className="complaint-next__icon" />
        <View className="complaint-next__what">
          <View className="text-section">
            {statement === undefined
              ? title
              : complaints.waitsForStatement(
                  statement.name,
                  complaints.clock(Math.floor(waited / HOUR_MINUTES), waited % HOUR_MINUTES),
                )}
          </View>
          <View className="text-secondary">
            {statement === undefined ? text : complaints.collectedBy(statement.collectorName ?? looker, statement.name)}
          </View>
          {due !== null && <DueText due={due} />}
        </View>
        {collectorPhone != null && statement?.collectorName != null && (
          <Button icon="phone" onPress={() => dial(collectorPhone)}>
            {complaints.press(statement.collectorName)}
          </Button>
        )}
        {second !== undefined && <Button onPress={() => ask(second)}>{complaints.acts[second].button}</Button>}
        {main !== undefined && (
          <Button kind="main" onPress={() => ask(main)}>
            {complaints.acts[main].button}
          </Button>
        )}
        {next.reply && (
          <Button kind="main" icon="pen" onPress={() => focusField(REPLY_FIELD)}>
            {waits ? complaints.lookAtReply : complaints.writeReply}
          </Button>
        )}
        {next.close && (
          <Button kind="main" icon="check" onPress={() => openCloseOut(matter.id)}>
            {complaints.closeOut}
          </Button>
        )}
      </View>
      {stuck.length > 0 && (
        <Notice
          tone="amber"
          icon="alert"
          title={complaints.stuck}
          text={complaints.stuckText(stuck.join(desk.words.list))}
        >
          {complaint.actions.includes('decideStuckComplaint') && (
            <View className="complaint-next__way">
              <Button small onPress={() => ask('decideStuckComplaint')}>
                {complaints.acts.decideStuckComplaint.button}
              </Button>
            </View>
          )}
        </Notice>
      )}
      <ClassificationCard key={complaint.classifications.length} complaint={complaint} onChanged={onChanged} />
      <FactsCard complaint={complaint} onAsk={ask} />
      <ThirdPartyCard complaint={complaint} onAsk={ask} />
      <PlanCard complaint={complaint} onAsk={ask} />
      <SimilarCard complaint={complaint} />
      <RatesCard />
      {open !== null && (
        <ActDialog
          act={open.act}
          target={open.target}
          complaint={complaint}
          onClose={() => setOpen(null)}
          onDone={onChanged}
        />
      )}
    </View>
  );
}
