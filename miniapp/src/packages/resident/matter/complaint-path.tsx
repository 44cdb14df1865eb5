import { View } from '@tarojs/components';
import { residentStep } from '@/features/complaint/steps';
import type { Ticket, TimelineItem } from '@/features/tickets/types';
import { useTelling } from '@/features/tickets/use-words';
import type { Texts } from '@/i18n';
import { moment } from '@/i18n/format';
import { Card } from '@/ui/card';
import { Path } from '@/ui/path';

/** 接下来怎么办: our promise as five steps, with who and by when. */
export function ComplaintPath({ ticket, entries }: { ticket: Ticket; entries: readonly TimelineItem[] }) {
  const { texts, language, now } = useTelling();
  const { complaint, status } = ticket;
  if (complaint === null || status === 'cancelled') return null;
  const { complaint: words } = texts;
  const at = (time: string | null) => (time === null ? '' : moment(Date.parse(time), now, language));
  const current = residentStep(complaint.status, status === 'closed');
  const [received, verifying, planning, answering, carrying] = words.path.map((step, index) => ({
    label: index < current ? step.done : index === current ? step.now : step.planned,
  }));
  const steps = [
    { ...received, text: words.by(whoApologised(entries, texts), at(complaint.acknowledgedAt)) },
    {
      ...verifying,
      text: current === 1 ? whoVerifies(ticket, texts, at(reportBy(ticket, now))) : '',
    },
    { ...planning, aside: current > 2 ? undefined : whoJoins(ticket, texts) },
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

/** `客服主管周敏`. */
function whoApologised(entries: readonly TimelineItem[], { matters }: Texts): string {
  const actor = entries.find(({ type }) => type === 'complaint_acknowledged')?.actor;
  return actor?.name == null ? '' : matters.post(actor.role ?? '', actor.name);
}

/** Who answers for it, and by when the resident hears from them (CMP-1). */
function whoVerifies({ owner, nextTask }: Ticket, { matters, complaint }: Texts, by: string): string {
  if (owner === null) return '';
  const role = nextTask !== null && nextTask.assignee?.id === owner.id ? nextTask.ownerRole : '';
  return complaint.handledBy(matters.post(role, owner.name), by);
}

/** When the duty to look into it is due; absent once that has passed. */
function reportBy({ nextTask }: Ticket, now: number): string | null {
  if (nextTask?.kind !== 'verify_complaint' || nextTask.dueAt === null) return null;
  return Date.parse(nextTask.dueAt) > now ? nextTask.dueAt : null;
}

/** The departments that the solution is worked out with, as far as the resident may know. */
function whoJoins({ complaint, department }: Ticket, texts: Texts): string | undefined {
  const involved = new Set([department, ...(complaint?.remedies ?? []).map((remedy) => remedy.department)]);
  const names = [...involved].flatMap((one) =>
    one === null || one === 'customer_service' ? [] : [texts.departments[one] ?? one],
  );
  return names.length === 0 ? undefined : texts.complaint.together(names);
}
