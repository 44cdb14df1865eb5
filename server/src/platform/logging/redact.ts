const PARAMETERS = /\b(access_token|secret|appsecret|js_code|code|session_key|openid|touser)=[^&\s]*/gi;
const MOBILE_NUMBER = /(?<!\d)(?:\+?86-?)?1\d{10}(?!\d)/g;

/** Text that may be logged: values of secret query parameters and mobile numbers are replaced. */
export const redactText = (text: string): string =>
  text.replace(PARAMETERS, '$1=[redacted]').replace(MOBILE_NUMBER, '[phone]');
