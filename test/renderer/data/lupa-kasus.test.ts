import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { lupakanKasus } from "../../../renderer/data/lupa-kasus";

const RAHASIA = "Rahasia Sekali";

/** A window that keeps an answer under each of these names. */
function jendela(nama: readonly string[]): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  for (const satu of nama) client.setQueryData([satu, {}], RAHASIA);
  return client;
}

describe("a window in which cases are closed", () => {
  it("keeps nothing of them, and still knows the lock and who may punish whom", async () => {
    const client = jendela(["kasus.daftar", "kasus.satu", "kasus.pegawai", "kasus.akses", "kasus.kunci", "kasus.wewenang", "pegawai.list"]);
    await lupakanKasus(client);
    const tersisa = client.getQueryCache().getAll();
    expect(tersisa.map(({ queryKey: [nama] }) => nama)).toEqual(["kasus.kunci", "kasus.wewenang", "pegawai.list"]);
  });

  it("reads everything else again, but not the lock that told of it", async () => {
    const client = jendela(["kasus.kunci", "talenta.kotak", "pegawai.list"]);
    await lupakanKasus(client);
    const usang = client.getQueryCache().getAll();
    expect(usang.map(({ queryKey: [nama], state }) => [nama, state.isInvalidated])).toEqual([
      ["kasus.kunci", false],
      ["talenta.kotak", true],
      ["pegawai.list", true],
    ]);
  });

  it("shows no plan of before while the new one is reckoned, nor keeps one that nobody looks at", async () => {
    const client = jendela([
      "penempatan.hitung",
      "penempatan.bangku",
      "penempatan.telaah",
      "rencanaPenempatan.get",
      "rencanaPenempatan.compare",
    ]);
    const dilihat = new QueryObserver(client, {
      queryKey: ["penempatan.hitung", {}],
      queryFn: () => new Promise<never>(() => undefined),
    });
    const lepas = dilihat.subscribe(() => undefined);
    void lupakanKasus(client);
    expect(
      client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ).toEqual(Array.from({ length: 5 }, () => undefined));
    expect([dilihat.getCurrentResult().data, dilihat.getCurrentResult().fetchStatus]).toEqual([undefined, "fetching"]);
    lepas();
  });

  it("shows no row of the history any more that is refused now", async () => {
    const client = jendela(["history.detail"]);
    const dilihat = new QueryObserver(client, {
      queryKey: ["history.detail", {}],
      queryFn: () => Promise.reject(new Error("kasusTertutup")),
    });
    const lepas = dilihat.subscribe(() => undefined);
    expect(dilihat.getCurrentResult().data).toBe(RAHASIA);
    await lupakanKasus(client);
    expect([dilihat.getCurrentResult().data, dilihat.getCurrentResult().status]).toEqual([undefined, "error"]);
    lepas();
  });
});
