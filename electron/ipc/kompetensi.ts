export const kompetensiHandlers = {};
