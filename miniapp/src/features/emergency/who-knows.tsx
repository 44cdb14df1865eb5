import { View } from '@tarojs/components';
import type { Texts } from '@/i18n';
import { useTexts } from '@/i18n';
import { clockTime } from '@/i18n/format';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Tag } from '@/ui/tag';
import type { Alarm, AlarmPerson } from './queries';
import { answeringOf, answeringTones } from './standing';
import './who-knows.scss';

/** A row for everybody who was told, in words of the one who waits. */
export function WhoKnows({ alarm }: { alarm: Alarm }) {
  const texts = useTexts();
  return (
    <Card className="who-knows__card">
      {alarm.people.map((person) => {
        const answering = answeringOf(person);
        return (
          <View key={person.id} className="who-knows">
            <Avatar
              name={person.person?.name ?? person.post}
              photoUrl={person.person?.photoUrl}
              tone={person.acknowledgedAt === null ? 'plain' : 'strong'}
            />
            <View className="who-knows__what">
              <View className="text-section">{texts.emergency.whoKnows(person.post, person.person?.name ?? '')}</View>
              <View className="text-secondary">{sentenceOf(person, alarm, texts)}</View>
            </View>
            <Tag tone={answeringTones[answering]}>{texts.emergency.answers[answering]}</Tag>
          </View>
        );
      })}
    </Card>
  );
}

function sentenceOf(person: AlarmPerson, { recorder }: Alarm, { emergency, marks }: Texts): string {
  const { acknowledgedAt, etaAt, answer } = person;
  if (acknowledgedAt === null) {
    return person.pressed > 0 ? emergency.noAnswer : emergency.told(clockTime(Date.parse(person.notifiedAt)));
  }
  const time = clockTime(Date.parse(acknowledgedAt));
  if (person.person !== null && person.person.id === recorder?.id) return emergency.follows(time);
  const parts = [
    answer === null || answer === 'received' ? emergency.receivedAt(time) : `${time} ${emergency.answers[answer]}`,
  ];
  if (etaAt !== null) parts.push(emergency.eta(clockTime(Date.parse(etaAt))));
  return parts.join(marks.and);
}
