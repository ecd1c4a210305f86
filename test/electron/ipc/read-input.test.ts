import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const BYTES = new Uint8Array([1, 2, 3]);

/** A ring, as the desktop window can hand one over. */
function lingkaran(): object {
  const isi: { diri?: object } = {};
  isi.diri = isi;
  return isi;
}

/** A list in a list, so many times. */
function bersarang(tingkat: number): unknown {
  let isi: unknown = "isi";
  for (let ke = 0; ke < tingkat; ke += 1) isi = [isi];
  return isi;
}

describe("an input that no schema can walk", () => {
  it("is refused in words, and the next call is answered", async () => {
    const { host, ask } = openKantor("contoh");
    const [jabatan] = await ask("jabatan.list", {});
    const jabatanId = jabatan?.id ?? "";
    const asal = { asal: "belum", oleh: "", tanggal: null, dari: "" };
    const tolak = async (nama: string, isi: unknown): Promise<string> => {
      const jawab = await host.dispatch(nama, isi);
      return jawab.ok ? "diterima" : jawab.error.message;
    };
    const takTerbaca = "Isian tidak dapat diterima: tidak dapat dibaca.";
    expect(await tolak("rincianTugas.save", { jabatanId, rincian: BYTES })).toBe(takTerbaca);
    expect(await tolak("anjab.save", { jabatanId, ubahan: BYTES })).toBe(takTerbaca);
    expect(await tolak("anjab.save", { jabatanId, ubahan: [{ unsur: "wewenang", revision: null, isi: { baris: BYTES }, asal }] })).toBe(
      "Isian tidak dapat diterima: isi wewenang tidak sah.",
    );
    expect(await tolak("draf.save", { id: "anjab", isi: 10n })).toBe(takTerbaca);
    expect(await tolak("draf.save", { id: "anjab", isi: lingkaran() })).toMatch(/^Isian tidak dapat diterima: isi /u);
    expect(await tolak("draf.save", { id: "anjab", isi: bersarang(3_000) })).toMatch(/^Isian tidak dapat diterima: isi /u);
    expect(await tolak("draf.save", { id: "anjab", isi: bersarang(50) })).toBe("diterima");
    expect((await ask("draf.list", {})).map(({ isi }) => isi)).toEqual([bersarang(50)]);
  });
});

describe("what nobody sees and no file can hold", () => {
  it("is no part of an id, and is tidied out of a code and out of the name of a file", async () => {
    const { host, ask } = openKantor("contoh");
    const jabatanId = (await ask("jabatan.list", {}))[0]?.id ?? "";
    const unsur = (await ask("anjab.get", { jabatanId })).unsur.find((satu) => satu.unsur === "bakat");
    const asal = { asal: "belum", oleh: "", tanggal: null, dari: "" } as const;
    const bakat = (kode: string) =>
      ask("anjab.save", { jabatanId, ubahan: [{ unsur: "bakat", revision: unsur?.revision ?? null, isi: { kode: [kode] }, asal }] });
    expect((await bakat("G\u0000\u200b")).unsur.find((satu) => satu.unsur === "bakat")?.isi).toEqual({ kode: ["G"] });
    for (const id of ["a\u0000b", "a\ud800", "\u202ea", " a", "a\uffff"])
      expect(await host.dispatch("anjab.get", { jabatanId: id })).toMatchObject({ ok: false, error: { code: "invalidInput" } });
    const berkas = { nama: "formulir\u0007\ud800.xlsx", isi: new TextEncoder().encode("bukan buku kerja") };
    expect(await host.dispatch("siasn.muat", berkas)).toMatchObject({ ok: false, error: { data: { berkas: "formulir \ufffd.xlsx" } } });
  });

  it("is not quoted by the megabyte", async () => {
    const jawab = await openKantor().host.dispatch("peta.get", { per: "9".repeat(1_000_000) });
    expect(jawab.ok ? "" : jawab.error.message).toBe("Isian tidak dapat diterima: per paling banyak 40 huruf.");
  });
});
