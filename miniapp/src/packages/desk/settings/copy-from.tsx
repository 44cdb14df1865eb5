import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Policy, useOtherSettings } from '@/features/settings/queries';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { useAct } from '@/platform/use-act';
import { Button } from '@/ui/button';
import { explain } from '@/ui/explain';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';

export interface CopyFromProps {
  communityId: string;
  /** With what is in force there now. */
  onCopied: (theirs: readonly Policy[], from: string) => void;
}

/** 从别的小区复制: drawn for whoever sets the numbers of several communities; fills in, saves nothing. */
export function CopyFrom({ communityId, onCopied }: CopyFromProps) {
  const { settings, common } = useTexts();
  const others = useOtherSettings(communityId);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const source = others.find(({ id }) => id === chosen) ?? others[0];
  const act = useAct(async ({ id, name }: { id: string; name: string }) => {
    const { items } = await call('listPolicies', { path: { id } });
    onCopied(items, name);
    setOpen(false);
  }, explain);
  if (source === undefined) return null;
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {settings.copy.open}
      </Button>
      <Sheet
        open={open}
        title={settings.copy.open}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button grow={1} onPress={() => setOpen(false)}>
              {common.cancel}
            </Button>
            <Button kind="main" grow={1} waiting={act.pending} onPress={() => void act.run(source)}>
              {settings.copy.yes}
            </Button>
          </>
        }
      >
        <View className="settings-copy">
          <Select
            name={settings.copy.from}
            value={source.id}
            onChange={setChosen}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <View className="text-secondary">{settings.copy.text}</View>
        </View>
      </Sheet>
    </>
  );
}
