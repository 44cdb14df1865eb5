import { maskPhone } from './mask-phone.js';

it.each([
  ['15612345677', '156******77'],
  ['+852-91234567', '+85********67'],
  ['12345', '*****'],
])('F2: %s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});
