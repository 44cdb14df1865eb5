import { smsAddress } from './sms';

it.each([
  ['138-0000 0001', 'sms:13800000001?body='],
  ['+8613800000001', 'sms:+8613800000001?body='],
  ['138 **** 0001', 'sms:?body='],
  ['', 'sms:?body='],
])('RFC 5724: to %j', (phone, start) => {
  const address = smsAddress(phone, '点开 https://a.cn/p/x?y&z=1');
  expect(address.startsWith(start)).toBe(true);
  expect(decodeURIComponent(address.slice(start.length))).toBe('点开 https://a.cn/p/x?y&z=1');
  expect(address.slice(start.length)).not.toMatch(/[?&=\s]/);
});
