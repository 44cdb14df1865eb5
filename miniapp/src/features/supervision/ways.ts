import { go } from '@/platform/navigate';
import type { Duty, SignatureGroup } from './types';

/**
 * How a signature is given: with an optional remark at once, or on a page of its own. `needs`: the action
 * of the order's or the matter's view without which the button is not drawn; null: the page itself knows.
 */
export type SignatureWay =
  | { how: 'order'; needs: 'confirmWorkOrder' }
  /** Yes or no, with the words of the answer. */
  | { how: 'choice'; needs: 'answerInquiry' | 'reviewAgent' }
  /** Words if there is something to say. */
  | { how: 'words'; needs: 'confirmHandover' }
  | { how: 'page'; needs: string | null; open: (duty: Duty) => void };

/** A duty of the community has no matter to open. */
function opener(page: 'deskClose' | 'deskComplaint') {
  return ({ ticketId }: Duty): void => {
    if (ticketId !== null) go(page, { ticketId });
  };
}

export const signatureWays: Record<SignatureGroup, SignatureWay> = {
  outside_schedule: {
    how: 'page',
    needs: 'answerFeeReview',
    open: ({ subject }) => go('staffFeeReview', { orderId: subject.id }),
  },
  refused_return: { how: 'order', needs: 'confirmWorkOrder' },
  work_done: { how: 'order', needs: 'confirmWorkOrder' },
  inquiry: { how: 'choice', needs: 'answerInquiry' },
  complaint: { how: 'page', needs: null, open: opener('deskComplaint') },
  close_out: { how: 'page', needs: 'closeTicket', open: opener('deskClose') },
  look_over: { how: 'page', needs: 'answerLookOver', open: opener('deskClose') },
  suspension: { how: 'page', needs: 'reviewSuspended', open: opener('deskClose') },
  handover: { how: 'words', needs: 'confirmHandover' },
  agent_review: { how: 'choice', needs: 'reviewAgent' },
  // Its own panes stand on the page itself.
  day_record: { how: 'page', needs: null, open: () => go('deskSignoff') },
  alarm: { how: 'page', needs: null, open: ({ ticketId }) => go('deskEmergency', { alarmId: ticketId ?? undefined }) },
};
