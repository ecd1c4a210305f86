import type { QueryClient } from "@tanstack/react-query";

/** What the window reads of cases that tells of none: it stays while they are closed. */
const TANPA_KASUS = new Set<unknown>(["kasus.kunci", "kasus.wewenang", "kasus.perangkat"]);

/** Whether an answer that the window keeps, by its key, tells of cases alone. */
function isJawabanKasus([nama]: readonly unknown[]): boolean {
  return typeof nama === "string" && nama.startsWith("kasus.") && !TANPA_KASUS.has(nama);
}

/**
 * Cases were closed: what the window keeps of them goes, and all else is read again, because talents, readiness or a letter told of them too.
 * Rows of the history go before they are read again: they may be refused now.
 */
export async function lupakanKasus(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: ({ queryKey }) => isJawabanKasus(queryKey) });
  await client.resetQueries({ queryKey: ["history.detail"] });
  await client.invalidateQueries({ predicate: ({ queryKey: [nama] }) => nama !== "kasus.kunci" && nama !== "history.detail" });
}
