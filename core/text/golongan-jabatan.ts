/** The range of golongan of a managerial post that does not say its eselon. */
export const TEKS_GOLONGAN = {
  gabungan: (dari: string, sampai: string, eselon: readonly string[]) =>
    `${dari} sampai ${sampai} (gabungan eselon ${eselon.join(" dan ")}; nama jabatannya tidak menyebut eselon)`,
} as const;
