import { View } from '@tarojs/components';
import { standingOf } from '@/features/tickets/standing';
import type { Ticket } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import type { Situation } from '@/i18n/zh-CN/matters';
import { Card } from '@/ui/card';
import { Path } from '@/ui/path';

const stepOfComplaint: Partial<Record<Situation, number>> = {
  complaintReceived: 0,
  complaintVerifying: 1,
  complaintLate: 1,
  complaintAnswered: 4,
  toRate: 5,
  closed: 5,
};

/** 接下来怎么办: our promise as five steps. */
export function ComplaintPath({ ticket }: { ticket: Ticket }) {
  const { texts, now } = useTelling();
  const current = stepOfComplaint[standingOf(ticket, now).situation];
  if (current === undefined) return null;
  return (
    <Card>
      <View className="text-section matter__history-title">{texts.complaint.next}</View>
      <Path labels={texts.complaint.path} current={current} />
    </Card>
  );
}
