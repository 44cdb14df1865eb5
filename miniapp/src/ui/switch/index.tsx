import { Switch as NutSwitch } from '@nutui/nutui-react-taro';

export function Switch({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return <NutSwitch checked={on} onChange={onChange} />;
}
