import { createServer } from 'node:http';

/** A WeChat that takes 20 ms for everything and never refuses. Child → {port}, and {sent} whenever it is asked. */
const DELAY_MS = 20;
let sent = 0;

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const isToken = request.url.startsWith('/cgi-bin/stable_token');
    if (!isToken) sent += 1;
    const body = isToken
      ? { access_token: 'a-token-of-the-bench', expires_in: 7200 }
      : { errcode: 0, errmsg: 'ok', msgid: 4_000_000_000_000 + sent };
    setTimeout(() => response.end(JSON.stringify(body)), DELAY_MS);
  });
});
process.on('message', () => process.send({ sent }));
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
