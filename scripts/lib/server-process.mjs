/**
 * How the server's process is started, here, by a service manager (docs/operations.md) and by the bench.
 *
 * Node lets its heap grow where there is room, to three times what is in use. Young objects get 4 MB and the heap a seventh
 * more than it needs before it is swept: half the memory under load for a tenth of CPU time more (docs/benchmarks.md).
 */
export const SERVER_ARGUMENTS = ['--max-semi-space-size=4', '--heap-growing-percent=14'];

/** glibc keeps a heap for each thread otherwise, and gives little of them back. */
export const SERVER_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' };
