import { View } from '@tarojs/components';
import { findDanger } from '@youying/shared/domain/intake/danger';
import { CHANNELS, TICKET_KINDS, type TicketKind } from '@youying/shared/domain/ticket/types';
import { Labelled } from '@/features/desk/parts/labelled';
import { Panel } from '@/features/desk/parts/panel';
import { SlotSelect } from '@/features/desk/parts/slot-select';
import { WordsMirror } from '@/features/desk/parts/words-mirror';
import { useTexts } from '@/i18n';
import { Button } from '@/ui/button';
import { Check } from '@/ui/check';
import { classNames } from '@/ui/class-names';
import { Field } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { Segments } from '@/ui/segments';
import { Select } from '@/ui/select';
import { Contact } from './contact';
import { RecordChips } from './record-chips';
import { SortingRows } from './sorting-rows';
import type { Intake } from './use-intake';
import './form.scss';

/** Kind, words, sorting, appointment, contact: in the order of the conversation. */
export function Form({ intake }: { intake: Intake }) {
  const texts = useTexts();
  const { photos } = texts;
  const { intake: labels, words } = texts.desk;
  const { draft, change, matter, hints } = intake;
  const fixed = matter !== null;
  const danger = findDanger(draft.words);
  const marks = [
    ...(hints?.suggestion?.words ?? []).map((used) => ({ words: used, tone: 'used' }) as const),
    ...(danger === undefined ? [] : [{ words: danger.word, tone: 'danger' } as const]),
  ];
  return (
    <Panel className={classNames('desk-intake-form', { 'desk-intake-form--danger': danger !== undefined })}>
      {danger !== undefined && (
        <View className="desk-intake-form__danger" ariaRole="alert">
          <Icon name="siren" />
          {labels.danger(danger.word)}
        </View>
      )}
      <View className="desk-intake-form__line">
        {fixed ? (
          <View className="text-section">{texts.kinds[draft.kind]}</View>
        ) : (
          <Segments<TicketKind>
            options={TICKET_KINDS.map((value) => ({ value, label: texts.kinds[value] ?? value }))}
            value={draft.kind}
            onChange={(kind) => change({ kind, categoryId: null })}
          />
        )}
        <View className="desk-intake-form__channel">
          <View className="text-secondary">{labels.channel}</View>
          <Select
            name={labels.channel}
            placeholder={labels.choose}
            value={draft.channel}
            disabled={fixed}
            onChange={(value) => {
              const channel = CHANNELS.find((name) => name === value);
              if (channel !== undefined) change({ channel });
            }}
            options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
          />
        </View>
      </View>
      {fixed ? (
        <Labelled label={labels.words}>
          <View className="desk-intake-form__words">{draft.words}</View>
        </Labelled>
      ) : (
        <Labelled label={labels.words} hint={labels.wordsHint}>
          <Field
            id="intake-words"
            multiline
            name={labels.words}
            value={draft.words}
            onChange={(value) => change({ words: value })}
            under={<WordsMirror fieldId="intake-words" text={draft.words} marks={marks} />}
          />
        </Labelled>
      )}
      <RecordChips intake={intake} />
      <SortingRows intake={intake} />
      <View className="desk-intake-form__two">
        <Labelled label={labels.appointment}>
          <SlotSelect value={draft.appointment} onChange={(appointment) => change({ appointment })} />
        </Labelled>
        <Labelled label={labels.contact}>
          <Contact intake={intake} />
        </Labelled>
      </View>
      <View className="desk-intake-form__photos">
        <Button
          small
          icon="camera"
          kind={draft.askPhotos ? 'outline' : 'plain'}
          pressed={draft.askPhotos}
          onPress={() => change({ askPhotos: !draft.askPhotos })}
        >
          {photos.bySms}
        </Button>
        <View className="text-secondary">{draft.askPhotos ? photos.withRegistration : photos.hangs}</View>
      </View>
      {draft.kind === 'complaint' && !fixed && (
        <Check label={labels.anonymous} checked={draft.anonymous} onChange={(anonymous) => change({ anonymous })} />
      )}
    </Panel>
  );
}
