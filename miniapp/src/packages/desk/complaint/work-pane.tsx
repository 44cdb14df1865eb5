import { View } from '@tarojs/components';
import { STUCK_REASON_LABELS } from '@youying/shared/domain/complaint/labels';
import { useState } from 'react';
import { ActDialog } from '@/features/complaint/act-dialog';
import type { ActTarget, ComplaintAct } from '@/features/complaint/acts';
import { useTexts } from '@/i18n';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { FactsCard, PlanCard, SimilarCard, ThirdPartyCard } from './cards';
import type { CaseProps } from './case-pane';
import { ClassificationCard } from './classification-card';
import { NextBar } from './next-bar';
import { RatesCard } from './rates-card';
import './work-pane.scss';

/** What is asked for now, then the classification, the facts, the plan, and how it was settled before. */
export function WorkPane({ matter, complaint, onChanged }: CaseProps) {
  const { complaints, desk } = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState<{ act: ComplaintAct; target: ActTarget } | null>(null);
  const ask = (act: ComplaintAct, target: ActTarget = null) => setOpen({ act, target });
  const stuck = complaint.stuck.map((reason) => STUCK_REASON_LABELS[reason][language]);
  return (
    <View className="desk-complaint__work">
      <NextBar matter={matter} complaint={complaint} onAsk={ask} />
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
