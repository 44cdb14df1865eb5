/**
 * How the server's process is started, here, by a service manager (docs/operations.md) and by the bench.
 * glibc keeps a heap for each thread otherwise, and gives little of them back.
 */
export const SERVER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' };
