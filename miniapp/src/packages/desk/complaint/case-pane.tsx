import { View } from '@tarojs/components';
import { ROLE_LABELS } from '@youying/shared/domain/labels';
import { useState } from 'react';
import { ActDialog } from '@/features/complaint/act-dialog';
import { answerClock } from '@/features/complaint/steps';
import type { Complaint } from '@/features/complaint/types';
import { Looks } from '@/features/desk/looks';
import { BackBar } from '@/features/desk/parts/back-bar';
import { RevealContact } from '@/features/desk/reveal';
import { useReveal } from '@/features/desk/reveal/use-reveal';
import type { Matter } from '@/features/desk/types';
import { headlineOf, numberOf } from '@/features/desk/words';
import { MediaList } from '@/features/media/media-list';
import { useTexts } from '@/i18n';
import { moment } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Tag } from '@/ui/tag';
import { CaseSteps } from './case-steps';
import { ConcernedDialog } from './concerned-dialog';
import './case-pane.scss';

const HOUR = 3_600_000;
const TICK_MS = 30_000;

export interface CaseProps {
  matter: Matter;
  complaint: Complaint;
  onChanged: () => void;
}

/** The case: its clock, its eight steps, the resident's words, whom it is about and whether the name is kept. */
export function CasePane({ matter, complaint, onChanged, onBack }: CaseProps & { onBack: () => void }) {
  const texts = useTexts();
  return (
    <View className="complaint-case">
      <View className="complaint-case__back">
        <BackBar title={texts.complaints.title} onBack={onBack} />
      </View>
      <View className="complaint-case__part">
        <View className="complaint-case__line">
          <View className="text-secondary">{numberOf(matter, texts)}</View>
          <Tag tone="amber">{texts.kinds.complaint ?? ''}</Tag>
        </View>
        <View className="text-title">{headlineOf(matter.description)}</View>
        <Clock matter={matter} complaint={complaint} />
      </View>
      <View className="complaint-case__part">
        <CaseSteps matter={matter} complaint={complaint} />
      </View>
      <View className="complaint-case__part">
        <View className="complaint-case__label">{texts.complaints.words}</View>
        <View className="complaint-case__words">{matter.description}</View>
        <MediaList media={matter.media} />
      </View>
      <Concerned matter={matter} complaint={complaint} onChanged={onChanged} />
      <Secret matter={matter} complaint={complaint} onChanged={onChanged} />
    </View>
  );
}

function Clock({ matter, complaint }: Omit<CaseProps, 'onChanged'>) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const clock = answerClock(complaint, matter.createdAt, now);
  if (clock === null) {
    const at = moment(Date.parse(complaint.repliedAt ?? matter.createdAt), now, language);
    return <View className="text-secondary">{complaints.repliedAt(at)}</View>;
  }
  const time = moment(Date.parse(complaint.answerBy), now, language);
  const whole = Math.round((Date.parse(complaint.answerBy) - Date.parse(matter.createdAt)) / HOUR);
  return (
    <>
      <View className={classNames('text-figure', { 'tone-danger': clock.over })}>
        {complaints.clock(clock.hours, clock.minutes)}
      </View>
      <View className={clock.over ? 'tone-danger' : 'text-secondary'}>
        {clock.over ? complaints.over(time) : complaints.left(time, whole)}
      </View>
    </>
  );
}

function Concerned({ complaint, onChanged }: CaseProps) {
  const texts = useTexts();
  const language = useLanguage();
  const [naming, setNaming] = useState(false);
  const { complaints } = texts;
  const names = [
    ...complaint.concernedPersons.map(({ name }) => name),
    ...complaint.concernedDepartments.map((department) => texts.departments[department] ?? department),
  ];
  const said = complaint.concernedNamed
    ? names.join(texts.desk.words.list) || complaints.concernedNobody
    : complaints.concernedUnknown;
  return (
    <View className="complaint-case__part">
      <View className="complaint-case__label">{complaints.concerned}</View>
      <View className={classNames({ 'tone-amber': !complaint.concernedNamed })}>{said}</View>
      <View className="text-secondary">
        {complaint.concernedNamed ? complaints.level(ROLE_LABELS[complaint.level][language]) : complaints.concernedHint}
      </View>
      {complaint.actions.includes('nameConcerned') && (
        <View className="complaint-case__acts">
          <Button small icon="user" onPress={() => setNaming(true)}>
            {complaints.nameConcerned}
          </Button>
        </View>
      )}
      {naming && <ConcernedDialog complaint={complaint} onClose={() => setNaming(false)} onNamed={onChanged} />}
    </View>
  );
}

function Secret({ matter, complaint, onChanged }: CaseProps) {
  const { complaints } = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const reveal = useReveal(matter.id);
  const [releasing, setReleasing] = useState(false);
  return (
    <View className="complaint-case__part">
      <View className="complaint-case__line">
        {matter.anonymous && <Icon name="lock" size="small" className="tone-amber" />}
        <View className="text-section">{matter.anonymous ? complaints.secret : complaints.open}</View>
      </View>
      <View className="text-secondary">{matter.place}</View>
      {complaint.releasedAt !== null && (
        <View className="text-secondary">
          {complaints.released(moment(Date.parse(complaint.releasedAt), now, language))}
        </View>
      )}
      {matter.anonymous && <View className="text-secondary">{complaints.secretText}</View>}
      {complaint.actions.includes('revealContact') && (
        <View className="complaint-case__acts">
          <RevealContact {...reveal} />
        </View>
      )}
      {complaint.actions.includes('releaseComplainant') && (
        <View className="complaint-case__acts">
          <Button small onPress={() => setReleasing(true)}>
            {complaints.acts.releaseComplainant.button}
          </Button>
        </View>
      )}
      {releasing && (
        <ActDialog
          act="releaseComplainant"
          complaint={complaint}
          onClose={() => setReleasing(false)}
          onDone={onChanged}
        />
      )}
      <Looks key={reveal.contact === null ? 'before' : 'after'} type="contact" subjectId={matter.id} />
    </View>
  );
}
