import { DEPARTMENT_LABELS, ROLE_LABELS } from '../labels.js';
import { type Language, type Localized, words } from '../language.js';
import type { AlarmAnswer, AlarmNoticeFacts, AlarmState } from './types.js';

export const ALARM_STATE_LABELS: Readonly<Record<AlarmState, Localized>> = {
  raised: words('已呼叫', 'Raised'),
  running: words('处置中', 'Being handled'),
  over: words('已结束，等签字', 'Over, to be signed'),
  signed_off: words('已解除', 'Stood down'),
  reported: words('已报公司', 'Reported'),
  cancelled: words('误报', 'False alarm'),
};

export const ALARM_ANSWER_LABELS: Readonly<Record<AlarmAnswer, Localized>> = {
  received: words('收到了', 'Received'),
  on_the_way: words('已出发', 'On the way'),
  on_site: words('到现场了', 'On site'),
};

const HEAD = words('主管', ' supervisor');
const DUTY_ROOM = words('值班室', 'Duty room');

/** Who somebody is who was told: 工程部主管, 项目经理; 值班室 where it is not anybody’s yet. */
export function postLabel(
  { role, department, personId }: Pick<AlarmNoticeFacts, 'role' | 'department' | 'personId'>,
  language: Language,
): string {
  if (role === 'receptionist' && personId === null) return DUTY_ROOM[language];
  if (department === null) return ROLE_LABELS[role][language];
  const of = DEPARTMENT_LABELS[department][language];
  return role === 'department_supervisor' ? `${of}${HEAD[language]}` : `${of} ${ROLE_LABELS[role][language]}`;
}
