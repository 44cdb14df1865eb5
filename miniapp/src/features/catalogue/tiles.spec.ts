import { type Category, repairTiles } from './tiles';

const leaf = (id: string, name: string, patch = {}) => ({
  id,
  name,
  code: id,
  department: 'engineering' as const,
  kinds: ['repair' as const],
  emergency: false,
  ...patch,
});

const categories: Category[] = [
  { ...leaf('1', '水电'), children: [leaf('11', '水龙头水管'), leaf('12', '电梯困人', { emergency: true })] },
  { ...leaf('2', '楼道灯'), children: [] },
  { ...leaf('3', '服务态度', { kinds: ['complaint'] }), children: [] },
  { ...leaf('other', '其他'), children: [] },
];

it('shows the groups that can be repaired, in the customer’s order; 其他 is drawn by the page', () => {
  expect(repairTiles(categories, 8)).toEqual([
    { id: '1', name: '水电', icon: 'bolt' },
    { id: '2', name: '楼道灯', icon: 'bulb' },
  ]);
});

it('shows no more than fit', () => {
  expect(repairTiles(categories, 1)).toHaveLength(1);
});
