export const skpHandlers = {};
