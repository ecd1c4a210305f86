export const talentaHandlers = {};
