export const disiplinHandlers = {};
