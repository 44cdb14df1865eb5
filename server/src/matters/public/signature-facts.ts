import type { SignatureFacts } from '@youying/shared/domain/work-order/types';
import type { WorkOrder } from '../../work-orders/work-order.entity.js';

/** The signature that a row keeps. Those from before there was a choice say no way: they were drawn. */
export const signatureFacts = ({ signature }: Pick<WorkOrder, 'signature'>): SignatureFacts | null =>
  signature && ({ way: 'drawn', ...signature } as unknown as SignatureFacts);
