import { describe, expect, it } from "vitest";
import { nilaiSel } from "../../../core/naskah/sel";
import type { Naskah } from "../../../core/naskah/naskah";
import { bahanUji, DELAPAN_BELAS } from "../formasi/kantor-uji";
import { penjelasanUji } from "./penjelasan-uji";
import { usulMutasiUji } from "./usul-mutasi-uji";

const bahan = bahanUji(DELAPAN_BELAS);

function kata(naskah: Naskah | undefined): string {
  const blok = (naskah?.bagian ?? []).flatMap((satu) => satu.blok);
  const tabel = blok.flatMap((satu) =>
    satu.jenis === "tabel" ? [...satu.isi()].map(({ sel }) => sel.map((isi) => String(nilaiSel(isi) ?? "")).join(" | ")) : [],
  );
  return [JSON.stringify(naskah), ...tabel].join("\n");
}

describe("the page of one person on paper", () => {
  const [pindah, tetap, tidakIkut] = penjelasanUji(bahan).map(([, naskah]) => naskah);

  it("tells of a relative without naming him, of the article with how sure it is, and adds the score up by a formula", () => {
    const teks = kata(pindah);
    expect(teks).toContain("ada kerabat yang tercatat di atas, di bawah, atau seunit dengan jabatan ini");
    expect(teks).not.toContain("Budi Santosa");
    expect(teks).toContain("UU 20/2023, belum terverifikasi");
    const baris = (pindah?.bagian[0]?.blok ?? []).flatMap((satu) => (satu.jenis === "tabel" ? [...satu.isi()] : []));
    // 88,89 x 35 + 60 x 10 + 45,5 x 15 + 90 x 20 + 62,25 x 10 + 50 x 5 + 50 x 5 = 7.316,15 of 100.
    const jumlah = baris.find(({ kunci }) => kunci === "jumlah nilai")?.sel[3];
    expect(nilaiSel(jumlah)).toBe(73.16);
    expect(jumlah).toMatchObject({ rumus: expect.anything() as object });
  });

  it("says which posts are open now, from which day, and what stands in the way of the others with the training that mends it", () => {
    const teks = kata(pindah);
    expect(teks).toContain("| terpenuhi |");
    expect(teks).toContain("terpenuhi mulai 1 Mei 2027");
    expect(teks).toContain("pengalaman tercatat 3 tahun 8 bulan, syaratnya 4 tahun; terpenuhi 1 Mei 2027");
    expect(teks).toContain("Komunikasi: tingkat 2, standarnya 3; pelatihan Komunikasi Publik & <Media> dan Menulis");
    expect(teks).toContain("Kerja Sama: tingkat 1, standarnya 2; belum ada pelatihannya di katalog");
  });

  it("says what was not used, who decides and in how many days she objects, and is signed by nobody", () => {
    const teks = kata(tetap);
    for (const satu of [
      "Jenis kelamin, agama, status perkawinan, bakat, minat, dan temperamen",
      "Pejabat yang berwenang memutuskan",
      "paling lambat 14 hari kerja",
      "paling lambat 72 jam",
    ])
      expect(teks).toContain(satu);
    expect(teks).toContain("Tidak ada perpindahan yang diusulkan.");
    expect(teks).not.toContain("tandaTangan");
    expect(kata(tidakIkut)).toContain("menurut kedudukan hukumnya tidak sedang memangku jabatan");
  });
});

describe("the letter that proposes to move one person", () => {
  const [lengkap, sedikit] = usulMutasiUji(bahan).map(([, naskah]) => naskah);

  it("has her documents and the two statements; none that cannot be made of who is held back and studies", () => {
    expect(lengkap?.bagian.map(({ kunci }) => kunci)).toEqual(["surat", "berkas", "tanpaHukdis", "tanpaTugasBelajar"]);
    expect(sedikit?.bagian.map(({ kunci }) => kunci)).toEqual(["surat", "berkas"]);
    expect(kata(lengkap)).toContain("Pejabat yang berwenang (paling rendah JPT pratama)");
    expect(kata(lengkap)).toContain("5 dari 9 berkas siap.");
  });

  it("recommends to the authorised official, and leaves dashes for what is not known", () => {
    expect(kata(lengkap)).toContain("sebagai rekomendasi untuk diputuskan pejabat yang berwenang");
    expect(kata(lengkap)).toContain("1 Maret 2027, paling awal");
    expect(JSON.stringify(sedikit?.bagian[0])).toContain('"label":"NIP","nilai":"–"');
  });
});
