import type { LinkSigner, LinkTarget } from '../platform/storage/signed-link.js';

/** Never the name of a medium: those are numbers alone. */
export const printTarget = (printId: number): LinkTarget => ({ key: `print-${printId}`, variant: 'pdf' });

export const printUrl = (signer: LinkSigner, printId: number, viewerId: number): string =>
  `/api/v1/papers/${printId}?t=${signer.sign(printTarget(printId), viewerId)}`;
