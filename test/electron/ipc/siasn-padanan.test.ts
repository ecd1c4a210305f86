import { describe, expect, it } from "vitest";
import type { AnjabJabatan } from "../../../core/anjab/unsur";
import { ARSIPARIS } from "../../core/siasn/jabatan-uji";
import { codeOf } from "../code-of";
import { undoLatest } from "../open-kantor";
import { formulirUji } from "../siasn/formulir-uji";
import { kalimat, kantorSiap, tambahArsiparis } from "./kantor-siasn";

describe("texts of the office and values of SIASN", () => {
  const unsurPendidikan = (uraian: string): AnjabJabatan => {
    const { pendidikan } = ARSIPARIS.unsur;
    return pendidikan ? { pendidikan: { ...pendidikan, isi: { minimum: "Diploma III", baris: [{ uraian }] } } } : {};
  };

  it("are one only when the office says so: an abbreviated programme is asked, suggested, and remembered until it is taken back", async () => {
    const { kantor } = await kantorSiap({ unsur: unsurPendidikan("D3 Kearsipn") });
    const { pertanyaan, jabatan } = await kantor.ask("siasn.periksa", {});
    expect(pertanyaan).toHaveLength(1);
    expect(pertanyaan[0]).toMatchObject({ daftar: "rumpunPendidikan", teks: "D3 Kearsipn", jelas: true });
    expect(pertanyaan[0]?.saran[0]?.nilai).toBe("D-III KEARSIPAN");
    expect(jabatan[0]?.ditolak).toBe(1);
    const pilihan = [{ daftar: "rumpunPendidikan" as const, teks: "D3 Kearsipn", nilai: "D-III KEARSIPAN", lama: null }];
    await kantor.ask("siasn.padankan", { pilihan });
    expect((await kantor.ask("siasn.periksa", {})).jabatan[0]?.ditolak).toBe(0);
    expect(await kantor.ask("siasn.padanan", {})).toMatchObject([{ teks: "D3 Kearsipn", nilai: "D-III KEARSIPAN" }]);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("siasn.periksa", {})).jabatan[0]?.ditolak).toBe(1);
  });

  it("keep the choice of the other window: whoever has not seen it is refused, also when it was taken back and made anew", async () => {
    const { kantor } = await kantorSiap({ unsur: unsurPendidikan("D3 Kearsipn") });
    const seen = async () => (await kantor.ask("siasn.padanan", {})).map(({ id, revision }) => ({ id, revision }))[0] ?? null;
    const pilih = (nilai: string | null, lama: Awaited<ReturnType<typeof seen>>, teks = "D3 Kearsipn") =>
      kantor.ask("siasn.padankan", { pilihan: [{ daftar: "rumpunPendidikan", teks, nilai, lama }] });
    const [satu, lain] = (await kantor.ask("siasn.daftar", { daftar: "rumpunPendidikan" })).nilai;
    if (satu === undefined || lain === undefined) throw new Error("the list of the test has two programmes");
    const tersimpan = async () => (await kantor.ask("siasn.padanan", {})).map(({ teks, nilai }) => [teks, nilai]);
    // Both windows were asked while nothing was chosen; the second writes it in other letters.
    await pilih(satu, null);
    expect(await kalimat(pilih(lain, null, "d3  KEARSIPN"))).toBe(
      "d3 KEARSIPN sudah berubah sejak Anda membukanya. Isian terbaru ditampilkan; ulangi perubahan Anda.",
    );
    expect(await tersimpan()).toEqual([["D3 Kearsipn", satu]]);
    const pertama = await seen();
    await pilih(lain, pertama);
    expect(await pilih(satu, pertama).catch(codeOf)).toBe("staleRevision");
    expect(await pilih(null, pertama).catch(codeOf)).toBe("staleRevision");
    expect(await tersimpan()).toEqual([["D3 Kearsipn", lain]]);
    const kedua = await seen();
    await pilih(null, kedua);
    expect(await pilih(satu, kedua).catch(codeOf)).toBe("staleRevision");
    await pilih(satu, null);
    expect(await pilih(lain, pertama).catch(codeOf)).toBe("staleRevision");
    expect(await tersimpan()).toEqual([["D3 Kearsipn", satu]]);
  });

  it("are asked once whatever their letters, and with the choice that a later form does not have any more", async () => {
    const { kantor } = await kantorSiap({ unsur: unsurPendidikan("D3 Kearsipn") });
    await tambahArsiparis(kantor.ask, { nama: "Arsiparis Terampil Kedua", kode: null, unsur: unsurPendidikan("D-III  kearsipn") });
    const [tanya, ...lain] = (await kantor.ask("siasn.periksa", {})).pertanyaan;
    expect([tanya?.teks, tanya?.jabatanId.length, tanya?.pilihan, lain]).toEqual(["D3 Kearsipn", 2, null, []]);
    const pilihan = [{ daftar: "rumpunPendidikan" as const, teks: "D3 Kearsipn", nilai: "D-III KEARSIPAN", lama: null }];
    await kantor.ask("siasn.padankan", { pilihan });
    expect((await kantor.ask("siasn.periksa", {})).pertanyaan).toEqual([]);
    const isi = await formulirUji({ daftar: { rumpunPendidikan: ["D-III MANAJEMEN", "S-1 HUKUM"] } });
    await kantor.ask("siasn.muat", { nama: "baru.xlsx", isi });
    const [kini] = await kantor.ask("siasn.padanan", {});
    expect((await kantor.ask("siasn.periksa", {})).pertanyaan[0]?.pilihan).toEqual({ id: kini?.id, revision: kini?.revision });
  });

  it("are never taken under a level that nobody wrote: a programme without one is asked with the lowest level of the jabatan", async () => {
    const { kantor } = await kantorSiap({ unsur: unsurPendidikan("Kearsipan") });
    const { pertanyaan } = await kantor.ask("siasn.periksa", {});
    expect(pertanyaan).toMatchObject([{ teks: "D-III Kearsipan", saran: [{ nilai: "D-III KEARSIPAN" }] }]);
  });

  it("refuses a choice that its list does not have", async () => {
    const { kantor } = await kantorSiap();
    const pilihan = [{ daftar: "minat" as const, teks: "Bebas", nilai: "Bebas", lama: null }];
    expect(await kantor.ask("siasn.padankan", { pilihan }).catch(codeOf)).toBe("invalidInput");
  });
});
