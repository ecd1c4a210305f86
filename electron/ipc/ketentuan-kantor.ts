export const ketentuanKantorHandlers = {};
