import { View } from '@tarojs/components';
import { FEE_COLUMNS } from '@youying/shared/domain/quote/fee-columns';
import { useState } from 'react';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { useTexts } from '@/i18n';
import { call } from '@/platform/api/call';
import { copyText, toast } from '@/platform/device';
import { useQuery } from '@/platform/use-query';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Select } from '@/ui/select';
import { ImportActs } from './import-acts';
import { ImportOutcome } from './outcome';
import { useImport } from './use-import';
import { validFromOf } from './valid-from';

const FEES = { kind: 'csv', check: 'importFeeSchedulePreview', write: 'importFeeSchedule' } as const;
const LONGEST_NAME = 40;

/** FEE-1: a new version of one community's prices, from CSV. */
export function FeeImport({ onWritten }: { onWritten?: () => void }) {
  const { admin } = useTexts().desk;
  const communities = useQuery('communities', async () => (await call('listCommunities')).items);
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const known = communities.data ?? [];
  const communityId = known.length === 1 ? (known[0]?.id ?? '') : chosen;
  const validFrom = validFromOf(day);
  const run = useImport(FEES, { name: name.trim(), communityId, ...(validFrom ? { validFrom } : {}) }, onWritten);
  const copyHeader = () => {
    // Tabs: a spreadsheet puts each word into a cell of its own.
    copyText(FEE_COLUMNS.join('\t'));
    toast(admin.headerCopied);
  };
  return (
    <>
      <View className="text-title">{admin.fees}</View>
      <Panel className="desk-import__card">
        {admin.feeSteps.map((step, index) => (
          <View key={step}>{`${index + 1}. ${step}`}</View>
        ))}
        <View className="desk-import__header text-secondary">{FEE_COLUMNS.join(' ｜ ')}</View>
        <View className="desk-import__fields">
          <Labelled label={admin.community}>
            <Select
              name={admin.community}
              options={known.map((community) => ({ value: community.id, label: community.name }))}
              value={communityId}
              onChange={setChosen}
              placeholder={admin.pickCommunity}
            />
          </Labelled>
          <Field
            label={admin.feeName}
            value={name}
            onChange={setName}
            placeholder={admin.feeNameHint}
            maxLength={LONGEST_NAME}
          />
          <Field
            label={admin.validFrom}
            value={day}
            onChange={setDay}
            placeholder={admin.validFromHint}
            error={validFrom === null ? admin.badDay : undefined}
          />
        </View>
        <ImportActs run={run} ready={communityId !== '' && name.trim() !== '' && validFrom !== null}>
          <Button onPress={copyHeader}>{admin.copyHeader}</Button>
        </ImportActs>
      </Panel>
      {run.result !== null && <ImportOutcome result={run.result} />}
    </>
  );
}
