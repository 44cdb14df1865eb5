import { shortPlace } from './words';

it.each([
  ['4 号楼 2 单元 1101', '4-2-1101'],
  ['12号楼 601', '12-601'],
  ['9 号楼大堂', '9 号楼大堂'],
  ['5 号楼 2 号梯', '5 号楼 2 号梯'],
  ['北门岗亭', '北门岗亭'],
])('%s stands in a column as %s', (place, short) => expect(shortPlace(place)).toBe(short));
