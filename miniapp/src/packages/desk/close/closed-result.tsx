import { View } from '@tarojs/components';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import type { Matter } from '@/features/desk/types';
import { useTexts } from '@/i18n';
import { Prepared } from './prepared';
import { Signer, Signers } from './signers';

/** What stands in the record: outcome, signatures, who consented, when (CLO-6). */
export function ClosedResult({ matter }: { matter: Matter }) {
  const { closeOut } = useTexts().desk;
  const record = matter.closeOut;
  return (
    <Panel className="desk-result" title={closeOut.result}>
      {record === null ? (
        <View className="desk-result__fields">
          <Labelled label={closeOut.outcome}>
            <View>{matter.outcome ?? ''}</View>
          </Labelled>
        </View>
      ) : (
        <>
          <Prepared closeOut={record} />
          <Signers>
            <Signer
              role={closeOut.receptionist}
              name={record.receptionist.name}
              state={closeOut.signedAt(record.receptionist.at)}
            />
            {record.senior !== null && (
              <Signer
                role={closeOut.signers.senior}
                name={record.senior.name}
                state={closeOut.signedAt(record.senior.at)}
              />
            )}
            {record.consentedBy !== null && (
              <Signer
                role={closeOut.consented}
                name={record.consentedBy.name}
                state={closeOut.signedAt(record.consentedBy.at)}
              />
            )}
          </Signers>
        </>
      )}
    </Panel>
  );
}
