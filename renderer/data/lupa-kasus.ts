import type { QueryClient } from "@tanstack/react-query";

/** What the window reads of cases that tells of none: it stays while they are closed. */
const TANPA_KASUS = new Set<unknown>(["kasus.kunci", "kasus.wewenang", "kasus.perangkat"]);

/**
 * What leaves out or holds back whom a case holds back, or a row of the history that may be refused now: gone before it is read again, so that nobody
 * reads of a case in the meantime.
 */
const MENYEBUT_TERTAHAN = [
  "history.detail",
  "penempatan.hitung",
  "penempatan.bangku",
  "penempatan.telaah",
  "rencanaPenempatan.get",
  "rencanaPenempatan.compare",
] as const;

/** Whether an answer that the window keeps, by its key, tells of cases alone. */
function isJawabanKasus([nama]: readonly unknown[]): boolean {
  return typeof nama === "string" && nama.startsWith("kasus.") && !TANPA_KASUS.has(nama);
}

/**
 * Cases were closed: what the window keeps of them goes, and all else is read again, because talents, readiness or a letter told of them too.
 * What speaks of who is held back, and rows of the history, go before they are read again.
 */
export async function lupakanKasus(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: ({ queryKey }) => isJawabanKasus(queryKey) });
  const menyebut = new Set<unknown>(MENYEBUT_TERTAHAN);
  const lagi = client.resetQueries({ predicate: ({ queryKey: [nama] }) => menyebut.has(nama) });
  await client.invalidateQueries({ predicate: ({ queryKey: [nama] }) => nama !== "kasus.kunci" && !menyebut.has(nama) });
  await lagi;
}
