import { View } from '@tarojs/components';
import { residentStep } from '@/features/complaint/steps';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import { moment } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Path } from '@/ui/path';

/** 接下来怎么办: our promise as five steps, with who and by when. */
export function ComplaintPath({ ticket }: { ticket: Ticket }) {
  const { texts, language, now } = useTelling();
  const { complaint, owner, status } = ticket;
  if (complaint === null || status === 'cancelled') return null;
  const { complaint: words } = texts;
  const at = (time: string | null) => (time === null ? '' : moment(Date.parse(time), now, language));
  const current = residentStep(complaint.status, status === 'closed');
  const [received, verifying, planning, answering, carrying] = words.path.map((step, index) => ({
    label: index < current ? step.done : index === current ? step.now : step.planned,
  }));
  const steps = [
    { ...received, text: words.by('', at(complaint.acknowledgedAt)) },
    { ...verifying, text: owner === null || current !== 1 ? '' : words.handledBy(owner.name) },
    { ...planning },
    complaint.repliedAt === null
      ? { ...answering, aside: words.latest(at(complaint.answerBy)) }
      : { ...answering, text: at(complaint.repliedAt) },
    { ...carrying, aside: current > 4 ? undefined : words.untilSatisfied },
  ].map((step) => ({ label: '', ...step }));
  return (
    <Card>
      <View className="text-section matter__history-title">{words.next}</View>
      <Path steps={steps} current={current} />
    </Card>
  );
}
