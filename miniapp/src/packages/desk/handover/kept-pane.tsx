import { View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/features/desk/parts/panel';
import { usePaused } from '@/features/desk/use-paused';
import { useHandover, useHandovers } from '@/features/shifts/queries';
import { useTexts } from '@/i18n';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { StateView } from '@/ui/state';
import { Content } from './content';
import { Signatures } from './signatures';

/** Everything that was handed over, found by name and words; the chosen one as it stood then. */
export function KeptPane() {
  const { shifts } = useTexts();
  const [words, setWords] = useState('');
  const list = useHandovers(usePaused(words.trim()));
  const [chosen, setChosen] = useState<string | undefined>();
  const handover = useHandover(chosen ?? list.data?.[0]?.id);
  return (
    <>
      <View className="desk-handover__search">
        <Field placeholder={shifts.search} maxLength={40} value={words} onChange={setWords} />
      </View>
      <Loaded query={list}>
        {(items) =>
          items.length === 0 ? (
            <StateView icon="folder" title={shifts.noKept} text={shifts.noKeptText} />
          ) : (
            <View className="desk-handover__columns">
              <View className="desk-handover__content">
                {handover.data !== undefined && (
                  <>
                    <Panel className="desk-handover__form">
                      <Signatures line={handover.data} />
                      <View>{handover.data.notes}</View>
                    </Panel>
                    <Content content={handover.data.content} />
                  </>
                )}
              </View>
              <Panel>
                {items.map((line) => (
                  <View
                    key={line.id}
                    className={classNames('desk-handover__message', 'desk-handover__line', {
                      'desk-handover__line--chosen': line.id === handover.data?.id,
                    })}
                    ariaRole="button"
                    onClick={() => setChosen(line.id)}
                  >
                    <View className="text-section">{shifts.from(line.giver.name, line.taker.name)}</View>
                    <Signatures line={line} />
                    <View className="text-secondary one-line">{line.notes}</View>
                  </View>
                ))}
              </Panel>
            </View>
          )
        }
      </Loaded>
    </>
  );
}
