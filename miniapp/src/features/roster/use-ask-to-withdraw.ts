import { useTexts } from '@/i18n';
import { confirm } from '@/platform/device';

/** A request is gone for good once it is withdrawn: asked first. */
export function useAskToWithdraw(): (withdraw: () => Promise<unknown>) => Promise<void> {
  const { roster, common } = useTexts();
  const { withdrawTitle: title, withdrawText: text, withdraw: yes } = roster;
  return async (withdraw) => {
    if (await confirm({ title, text, yes, no: common.cancel })) await withdraw();
  };
}
