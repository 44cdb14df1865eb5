export const closing = [];
