export const orangHandlers = {};
