import { isMasked, maskPhone } from './phone.js';

it.each([
  ['13812346021', '138 **** 6021'],
  ['+852-91234567', '+85 **** 4567'],
  ['138 **** 6021', '138 **** 6021'],
  ['02155550001', '021 **** 0001'],
  ['55550001', '**** 0001'],
  ['5555001', '****'],
  ['12345', '****'],
])('F2: %s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
  expect(isMasked(maskPhone(phone))).toBe(true);
  expect(maskPhone(maskPhone(phone))).toBe(shown);
});
