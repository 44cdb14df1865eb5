import type { Texts } from '../zh-CN';

export const record: Texts['record'] = {
  title: 'Record a matter',
  rowText: 'What you see or hear, for the desk',
  found: 'Found something else',
  foundTitle: 'Found something else',
  what: 'What is it',
  whatHint: 'The paving at the east gate is loose',
  where: 'Where',
  whereHint: 'Building, door, floor',
  heard: 'How do you know',
  heardBy: { patrol: 'I saw it', hotline: 'By telephone', visit: 'In person' },
  name: 'Who told you',
  phone: 'Telephone',
  shown: 'See the picture',
  danger: 'In danger raise the alarm first, then record it.',
  send: 'Hand to the desk',
  sent: 'Handed to the desk',
  lacks: { text: 'Write what it is', place: 'Write where it is', name: 'Write who told you' },
};
