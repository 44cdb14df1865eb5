import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';

/** The page of the mini-program that takes a code, in the browser's build. */
const PAGE = '/#/packages/resident/sticker/index';
/** The page by which whoever holds a link sends photographs. */
const PHOTOS_PAGE = '/#/packages/resident/photos/index';
const CHECK_FILE = /^[A-Za-z0-9_-]{4,60}\.txt$/;

/**
 * What codes on paper and walls lead to outside WeChat: our page, which says what the code is. Inside WeChat the
 * mini-program opens by the rule for ordinary links (docs/wechat-setup.md) and nothing is asked here.
 * @param dataDir files that WeChat asks for to prove that the domain is ours lie in `wechat/` below it
 */
export function codeRoutes(fastify: FastifyInstance, dataDir: string): void {
  fastify.get<{ Params: { code: string } }>('/q/:code', async ({ params }, reply) => {
    const { code } = params;
    if (!CHECK_FILE.test(code)) return reply.redirect(`${PAGE}?code=${encodeURIComponent(code.slice(0, 64))}`, 302);
    const text = await readFile(path.join(dataDir, 'wechat', code), 'utf8').catch(() => undefined);
    return text === undefined ? reply.status(404).send() : reply.type('text/plain; charset=utf-8').send(text);
  });
  fastify.get<{ Params: { id: string } }>('/q/m/:id', async ({ params }, reply) =>
    reply.redirect(`${PAGE}?ticketId=${encodeURIComponent(params.id.slice(0, 20))}`, 302),
  );
  // The secret goes into the fragment, which no browser sends on; no proxy may keep this answer, no page learn of it.
  fastify.get<{ Params: { token: string } }>('/p/:token', async ({ params }, reply) =>
    reply
      .header('Cache-Control', 'no-store')
      .header('Referrer-Policy', 'no-referrer')
      .redirect(`${PHOTOS_PAGE}?t=${encodeURIComponent(params.token.slice(0, 64))}`, 302),
  );
}
