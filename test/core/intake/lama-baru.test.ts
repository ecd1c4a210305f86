import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { IsiSel, LembarMentah } from "../../../core/intake/lembar";
import { buku, draf, kodeSel, lembar, orangTulis, ringkas } from "./bahan";

type Baris = readonly IsiSel[];
const ISI: Baris = [1, "ANDI", "198201012006041001", "III/b", "III/c", "Arsiparis", "Analis Hukum", "Subbagian Umum", "Subbagian Hukum"];

const baca = (...baris: readonly Baris[]) => bacaLembar(lembar("Mutasi", baris));

function bacaLembar(isi: LembarMentah) {
  const satu = draf([buku("mutasi.xlsx", isi)]);
  const tulis = rencana(satu);
  const unit = tulis.unit.tambah.map((satuan) => satuan.isi.nama);
  const jabatan = tulis.jabatan.tambah.map((satuan) => satuan.isi.nama);
  return { golongan: orangTulis(tulis).map((satuan) => satuan.isi.golongan), jabatan, unit, kode: kodeSel(ringkas(satu).masalah) };
}

describe("a list that holds what was beside what is", () => {
  it.each<[string, Baris]>([
    ["Lama / Baru", ["Gol Lama", "Gol Baru", "Jabatan Lama", "Jabatan Baru", "Unit Kerja Lama", "Unit Kerja Baru"]],
    ["Semula / Menjadi", ["Golongan Semula", "Golongan Menjadi", "Jabatan Semula", "Jabatan Menjadi", "Unit Semula", "Unit Menjadi"]],
    ["brackets", ["Gol (Lama)", "Gol (Baru)", "Jabatan (Lama)", "Jabatan (Baru)", "Unit Kerja (Lama)", "Unit Kerja (Baru)"]],
    ["Asal / Tujuan", ["Gol Asal", "Gol Tujuan", "Jabatan Asal", "Jabatan Tujuan", "Unit Kerja Asal", "Unit Kerja Tujuan"]],
  ])("is read from the new side throughout: %s", (_, judul) => {
    const hasil = baca(["No", "Nama", "NIP", ...judul], ISI);
    expect(hasil).toMatchObject({ golongan: ["III/c"], jabatan: ["Analis Hukum"], unit: ["Subbagian Hukum"] });
    expect(hasil.kode).toContain("kolomLamaBaru@");
  });

  it("is so where the sides are groups over the headings", () => {
    const gabungan = [
      { barisAwal: 1, barisAkhir: 1, kolomAwal: 3, kolomAkhir: 5 },
      { barisAwal: 1, barisAkhir: 1, kolomAwal: 6, kolomAkhir: 8 },
    ];
    const isi: readonly Baris[] = [
      ["No", "Nama", "NIP", "LAMA", null, null, "BARU"],
      [null, null, null, "Gol", "Jabatan", "Unit Kerja", "Gol", "Jabatan", "Unit Kerja"],
      [1, "ANDI", "198201012006041001", "III/b", "Arsiparis", "Subbagian Umum", "III/c", "Analis Hukum", "Subbagian Hukum"],
    ];
    const hasil = bacaLembar(lembar("Mutasi", isi, { gabungan }));
    expect(hasil).toMatchObject({ golongan: ["III/c"], jabatan: ["Analis Hukum"], unit: ["Subbagian Hukum"] });
  });

  it("is nothing to speak of where only the NIP has two numbers", () => {
    const hasil = baca(
      ["NIP LAMA", "NIP BARU", "NAMA", "GOL", "JABATAN", "UNIT KERJA"],
      ["160012345", "198201012006041001", "ANDI", "III/c", "Analis Hukum", "Subbagian Hukum"],
    );
    expect(hasil).toMatchObject({ golongan: ["III/c"], jabatan: ["Analis Hukum"] });
    expect(hasil.kode).not.toContain("kolomLamaBaru@");
  });
});
