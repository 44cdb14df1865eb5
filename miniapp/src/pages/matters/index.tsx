import { TabPage } from '@/features/session/tab-page';

export default function MattersPage() {
  return <TabPage tab="matters">{null}</TabPage>;
}
