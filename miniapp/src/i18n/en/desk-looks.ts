import type { Texts } from '../zh-CN';

export const deskLooks: Texts['desk']['looks'] = {
  recorded: 'Looking at a file is recorded',
  title: 'Who has looked',
  more: 'Earlier ones',
  reveal: 'Show name and number',
  revealNumber: 'Show the number',
  leavesRecord: 'is recorded',
  noPhone: 'no number',
};
