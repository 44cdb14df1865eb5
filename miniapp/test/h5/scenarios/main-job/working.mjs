export const working = [];
