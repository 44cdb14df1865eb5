import { TabPage } from '@/features/session/tab-page';

export default function OrdersPage() {
  return <TabPage tab="orders">{null}</TabPage>;
}
