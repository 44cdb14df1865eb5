import { View } from '@tarojs/components';
import type { PresentPerson } from '@youying/shared/domain/live/frames';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { useNow } from '@/platform/clock';
import { useLanguage } from '@/platform/preferences';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon/icons';
import { KeyCap } from '@/ui/key-cap';
import { Tag } from '@/ui/tag';
import { PresentLine } from '../live/present-line';
import { MoveKeys } from '../parts/move-keys';
import type { Reveal } from '../reveal/use-reveal';
import type { Matter } from '../types';
import { appointmentOf, headlineOf, numberOf, tagsOf } from '../words';
import { Stepper } from './stepper';
import './head.scss';

const TICK_MS = 60_000;

export interface MatterHeadProps {
  matter: Matter;
  /** Whom was rung from here, with the number. */
  told: Reveal['contact'];
  /** Who else has it open. */
  people: readonly PresentPerson[];
  onMove: (step: 1 | -1) => void;
  /** Absent where there is nothing to print yet. */
  onPrint?: (() => void) | undefined;
}

/** Number, kind and category; the words as a title; place, call, owner; where it stands. */
export function MatterHead({ matter, told, people, onMove, onPrint }: MatterHeadProps) {
  const texts = useTexts();
  const { words } = texts.desk;
  return (
    <View className="desk-head">
      <View className="desk-head__line">
        <View className="desk-head__no">{numberOf(matter, texts)}</View>
        {matter.kind === 'repair' && <Tag tone="brand">{texts.kinds.repair ?? ''}</Tag>}
        {tagsOf(matter, texts).map(({ tone, label }) => (
          <Tag key={label} tone={tone}>
            {label}
          </Tag>
        ))}
        {matter.categoryName !== null && <Tag tone="grey">{matter.categoryName}</Tag>}
        <View className="desk-head__space" />
        <PresentLine people={people} />
        <Tag tone={matter.status === 'submitted' ? 'amber' : 'grey'}>{words.tickets[matter.status]}</Tag>
        {onPrint !== undefined && (
          <View className="desk-head__move" ariaRole="button" onClick={onPrint}>
            <KeyCap>P</KeyCap>
            {texts.desk.acts.print}
          </View>
        )}
        <MoveKeys onMove={onMove} />
      </View>
      <View className="text-title">{headlineOf(matter.description)}</View>
      <Facts matter={matter} told={told} />
      <Stepper matter={matter} />
    </View>
  );
}

function Facts({ matter, told }: Pick<MatterHeadProps, 'matter' | 'told'>) {
  const texts = useTexts();
  const language = useLanguage();
  const now = useNow(TICK_MS);
  const { matter: labels, words } = texts.desk;
  const who = matter.anonymous ? labels.anonymous : (matter.contact?.name ?? matter.reporter?.name ?? '');
  const call = labels.call(clockTime(Date.parse(matter.createdAt)), words.channels[matter.channel]);
  const facts: [IconName, string | null][] = [
    ['home', matter.place],
    [
      'phone',
      [call, told === null ? who : [told.name, told.phone].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(words.separator),
    ],
    ['clock', appointmentOf(matter, now, texts, language)],
    ['user', matter.owner === null ? null : labels.owner(matter.owner.name)],
  ];
  return (
    <View className="desk-head__facts">
      {facts.map(([icon, fact]) =>
        fact === null ? null : (
          <View key={icon} className="desk-head__fact">
            <Icon name={icon} size="small" />
            {fact}
          </View>
        ),
      )}
    </View>
  );
}
