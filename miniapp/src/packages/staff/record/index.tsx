import { useTexts } from '@/i18n';
import { useParameter } from '@/platform/navigate';
import { WithOrder } from '../with-order';
import { RecordForm } from './record-form';

/** 记一件事: whoever of the staff sees or hears something hands it to customer service (ROL-2), also on the way (REG-7). */
export default function RecordPage() {
  const { record } = useTexts();
  if (useParameter('orderId') === undefined) return <RecordForm during={null} />;
  return (
    <WithOrder title={record.title}>
      {({ ticketId, matter }) => <RecordForm during={{ ticketId, place: matter.place }} />}
    </WithOrder>
  );
}
