import { TabPage } from '@/features/session/tab-page';

export default function TodoPage() {
  return <TabPage tab="todo">{null}</TabPage>;
}
