export const riwayatPegawaiHandlers = {};
