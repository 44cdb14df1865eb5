import { Button } from '@tarojs/components';
import './index.scss';

export interface PhoneNumberButtonProps {
  label: string;
  /** The one-use code behind which WeChat keeps the number (wechat.md §3). Not called when the person refuses. */
  onCode: (code: string) => void;
}

/** WeChat hands out a phone number only to a native button of this kind. */
export function PhoneNumberButton({ label, onCode }: PhoneNumberButtonProps) {
  return (
    <Button
      className="ui-phone-number-button"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code);
      }}
    >
      {label}
    </Button>
  );
}
