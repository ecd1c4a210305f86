export const presensiHandlers = {};
