import type { FastifyInstance } from 'fastify';
import { PUSHING_ACCOUNTS, type PushingAccount } from '../wechat/settings.js';
import type { Effect } from '../wechat-events/public/take-push.js';

/** WeChat's pushes are small; a bigger body is not one. */
const BODY_LIMIT_BYTES = 64 * 1024;
/** Any other answer is repeated twice, five seconds apart (wechat.md §5.4). */
const STATUS: Readonly<Record<Effect | 'refused', number>> = { done: 200, again: 503, refused: 403 };

type Query = Readonly<Record<string, unknown>>;

interface Pushes {
  check(account: PushingAccount, query: Query): string | undefined;
  execute(account: PushingAccount, push: { query: Query; body: string }): Promise<Effect | 'refused'>;
}

const isAccount = (name: string): name is PushingAccount => (PUSHING_ACCOUNTS as readonly string[]).includes(name);

/**
 * The addresses that are entered in WeChat's consoles: `/wechat/push/mini-program`, `/wechat/push/service-account`. In a scope of
 * their own, because the body is signed as it arrives and must not be parsed before.
 */
export function pushRoutes(fastify: FastifyInstance, pushes: () => Pushes): void {
  fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.get<{ Params: { account: string }; Querystring: Query }>('/wechat/push/:account', async (request, reply) => {
      const { account } = request.params;
      const echo = isAccount(account) ? pushes().check(account, request.query) : undefined;
      return reply
        .status(echo === undefined ? STATUS.refused : STATUS.done)
        .type('text/plain; charset=utf-8')
        .send(echo ?? '');
    });
    scope.post<{ Params: { account: string }; Querystring: Query }>('/wechat/push/:account', async (request, reply) => {
      const { account } = request.params;
      const body = typeof request.body === 'string' ? request.body : '';
      const outcome = isAccount(account) ? await pushes().execute(account, { query: request.query, body }) : 'refused';
      return reply
        .status(STATUS[outcome])
        .type('text/plain; charset=utf-8')
        .send(outcome === 'done' ? 'success' : '');
    });
  });
}
