import { View } from '@tarojs/components';
import { SEVERITY_LABELS } from '@youying/shared/domain/complaint/labels';
import { waitedFor } from '@/features/complaint/acts';
import { COMPLAINT_STEPS, type ComplaintStep, currentStep } from '@/features/complaint/steps';
import type { Complaint } from '@/features/complaint/types';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { now } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import './case-steps.scss';

/** Eight steps, each with what is known of it. */
export function CaseSteps({ matter, complaint }: { matter: Matter; complaint: Complaint }) {
  const { complaints } = useTexts();
  const current = currentStep(complaint, matter.status === 'closed' && matter.callback === null);
  const asides = useAsides(complaint);
  return (
    <View className="case-steps">
      {COMPLAINT_STEPS.map((step, index) => (
        <View
          key={step}
          className={classNames('case-steps__step', {
            'case-steps__step--done': index < current,
            'case-steps__step--current': index === current,
          })}
        >
          <View className="case-steps__dot">{index < current ? <Icon name="check" size="small" /> : index + 1}</View>
          <View className="case-steps__name">{complaints.steps[step]}</View>
          <View className="case-steps__aside one-line">{asides[step]}</View>
        </View>
      ))}
    </View>
  );
}

function useAsides(complaint: Complaint): Record<ComplaintStep, string> {
  const { asides } = useTexts().complaints;
  const language = useLanguage();
  const at = (time: string | null) => (time === null ? '' : moment(Date.parse(time), now(), language));
  const { remedies, status, severity } = complaint;
  const done = remedies.filter(({ doneAt }) => doneAt !== null).length;
  const replyAside = () => {
    if (complaint.writtenReply !== null) {
      return complaint.writtenReply.returnedBecause === null ? asides.lookedOver : asides.returned;
    }
    return status === 'replied' ? asides.waiting : at(complaint.repliedAt);
  };
  return {
    acknowledge: at(complaint.acknowledgedAt),
    verify: complaint.verifiedAt === null ? '' : asides.verified(at(complaint.verifiedAt)),
    investigate:
      waitedFor(complaint) !== undefined
        ? asides.statement
        : severity === null
          ? ''
          : SEVERITY_LABELS[severity][language],
    plan: remedies.length === 0 ? '' : asides.planned(remedies.length),
    reply: replyAside(),
    carry_out: remedies.length === 0 ? '' : asides.done(done, remedies.length),
    callback: asides.callback,
    case: asides.case,
  };
}
