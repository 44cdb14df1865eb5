import type { WorkOrder } from '@/features/work-orders/api';
import { useTexts } from '@/i18n';
import { WithOrder } from '../with-order';
import { AnswerPage } from './answer-page';
import { AskPage } from './ask-page';
import './index.scss';

/** 请主管定价 (WRK-3): the implementer asks, the supervisor answers; which of the two follows from `actions`. */
export default function StaffFeeReviewPage() {
  const { pricing } = useTexts().staff;
  return <WithOrder title={pricing.reviewTitle}>{(order) => <FeeReview order={order} />}</WithOrder>;
}

function FeeReview({ order }: { order: WorkOrder }) {
  return order.actions.includes('answerFeeReview') ? <AnswerPage order={order} /> : <AskPage order={order} />;
}
