import { describe, expect, it } from "vitest";
import { parsePlainDate } from "../../../core/date";
import type { JenisLangkahKasus, LangkahKasus } from "../../../core/disiplin/kasus";
import { naskahPerkara } from "../../../core/disiplin/naskah-perkara";
import type { IsiSuratPerkara, SuratPerkara } from "../../../core/disiplin/surat-perkara";
import type { Blok, Naskah } from "../../../core/naskah/naskah";
import { naskahKeDocx } from "../../../electron/naskah/docx/tulis";
import { bahanUji, DELAPAN_BELAS } from "../formasi/kantor-uji";
import { bagianDocx } from "./baca-docx";
import { perkaraUji } from "./perkara-uji";

const bahan = bahanUji(DELAPAN_BELAS);
const surat = (jenis: SuratPerkara, lain: Partial<IsiSuratPerkara> = {}): Naskah =>
  naskahPerkara({ ...bahan, perkara: perkaraUji(jenis, lain) });

const blokSurat = ({ bagian }: Naskah): readonly Blok[] => bagian[0]?.blok ?? [];

/** Rows of every table of a letter, cell by cell. */
const tabelSurat = (naskah: Naskah): readonly (readonly unknown[])[] =>
  blokSurat(naskah).flatMap((blok) => (blok.jenis === "tabel" ? [...blok.isi()].map(({ sel }) => sel) : []));

/** Labels with their values. */
const pasanganSurat = (naskah: Naskah): readonly (readonly [string, unknown])[] =>
  blokSurat(naskah).flatMap((blok) => (blok.jenis === "rincian" ? blok.isi.map(({ label, nilai }) => [label, nilai] as const) : []));

function langkah(jenis: JenisLangkahKasus, hari: string): LangkahKasus {
  const { langkah: dasar } = perkaraUji("panggilan1");
  return { ...dasar, id: `${jenis} ${hari}`, jenis, tanggal: parsePlainDate(hari), hasil: null };
}

describe("a letter of a case", () => {
  it("has letters of 11 points and a margin of 71 points at the left, where it is filed: 22 halves and 1,420 twentieths", async () => {
    const isi = await naskahKeDocx(surat("panggilan1"));
    expect(bagianDocx(isi, "word/document.xml")).toContain('w:left="1420"');
    expect(bagianDocx(isi, "word/styles.xml")).toMatch(/w:styleId="IsiNaskah".*?<w:sz w:val="22"\/>/su);
  });

  it("reports what came before it alone: of four steps the summons and the minutes, not the decision and its delivery", () => {
    const jalannya = [
      langkah("panggilan1", "2026-07-06"),
      langkah("bap", "2026-07-13"),
      langkah("laporan", "2026-07-20"),
      langkah("keputusan", "2026-08-03"),
      langkah("penyampaian", "2026-08-05"),
    ];
    expect(tabelSurat(surat("laporan", { jalannya })).map(([hari]) => hari)).toEqual(["6 Juli 2026", "13 Juli 2026"]);
  });

  it("leaves five rows for questions and answers where none are written, and prints those that are", () => {
    const kosong = surat("bap", { langkah: { ...langkah("bap", "2026-07-13"), isi: "" } });
    expect(
      tabelSurat(kosong)
        .slice(0, 5)
        .map(([nomor]) => nomor),
    ).toEqual(["1", "2", "3", "4", "5"]);
    // The one examined and three examiners.
    expect(tabelSurat(surat("bap"))).toHaveLength(4);
  });

  it("decides first and says of whom below it", () => {
    const isi = pasanganSurat(surat("keputusan"));
    const awal = isi.findIndex(([label]) => label === "KESATU");
    expect(isi.slice(awal, awal + 2)).toEqual([
      ["KESATU", "Menjatuhkan hukuman disiplin berupa penundaan kenaikan gaji berkala selama 1 tahun kepada:"],
      ["Nama", "Budi Santosa, S.E."],
    ]);
    expect(isi.find(([label]) => label === "Menimbang")?.[1]).toBe(
      "a. bahwa yang bersangkutan diperiksa atas dugaan pelanggaran disiplin pada tanggal 30 Juni 2026: Tidak masuk kerja tanpa alasan yang sah selama 12 hari kerja;",
    );
  });

  it("imposes a moral sanction by its own name", () => {
    const isi = pasanganSurat(surat("keputusan", { tingkat: "etik", namaPutusan: "Sanksi moral: pernyataan tertutup" }));
    expect(isi.find(([label]) => label === "KESATU")?.[1]).toBe("Menjatuhkan sanksi moral berupa pernyataan tertutup kepada:");
  });
});
