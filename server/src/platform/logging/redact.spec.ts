import { redactText } from './redact.js';

describe('redactText', () => {
  it.each([
    ['https://x/cgi-bin?access_token=abc&a=1', 'https://x/cgi-bin?access_token=[redacted]&a=1'],
    ['appid=wx1&secret=s3&js_code=c', 'appid=wx1&secret=[redacted]&js_code=[redacted]'],
    ['call 13800138000 or +86-13800138000', 'call [phone] or [phone]'],
    ['order 202611221380013800099', 'order 202611221380013800099'],
  ])('%j → %j', (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });
});
