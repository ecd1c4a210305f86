import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { berkasMutasi, type FaktaBerkas } from "../../../core/penempatan/berkas-mutasi";
import { JENIS_BERKAS, type JenisBerkas } from "../../../core/penempatan/jenis-berkas";
import type { KapanBerkas } from "../../../core/penempatan/kapan-berkas";
import { menurut } from "../../../core/peraturan/register";
import { countBerkasSiap, kalimatBerkas } from "../../../core/text/berkas-mutasi";

const TMT = "2021-04-01" as PlainDate;
const DIMINTA = menurut("mutasi-berkas") as Readonly<Record<JenisBerkas, KapanBerkas>>;

const LENGKAP: FaktaBerkas = {
  jabatan: { anjabTerbuka: 0, anjab: 23, tugasKurang: 0, tanpaTugas: false },
  status: { status: "PNS", hal: "PNS", nomorSk: "813/12", sejak: TMT },
  pangkat: { hal: "Penata (III/c)", nomorSk: "823/7", sejak: TMT },
  jabatanKini: { hal: "Arsiparis Terampil", nomorSk: "821/3", sejak: TMT },
  predikat: [
    { tahun: 2025, predikat: "baik" },
    { tahun: 2024, predikat: "sangatBaik" },
  ],
  pendidikan: { nama: "S-1 MANAJEMEN", tahunLulus: 2008, lembaga: "Universitas Contoh" },
  tugasBelajar: false,
  tertahan: false,
};

function keadaan(ubahan: Partial<FaktaBerkas>): Readonly<Partial<Record<JenisBerkas, string>>> {
  const baris = berkasMutasi({ ...LENGKAP, ...ubahan }, { lingkup: "satuInstansi", diminta: DIMINTA });
  return Object.fromEntries(baris.map((satu) => [satu.jenis, `${satu.keadaan}: ${kalimatBerkas(satu)}`]));
}

describe("the documents of a proposal to move somebody", () => {
  it("are nine within one agency, and eleven to another: its consent and the word of the Inspektorat come to them", () => {
    const dalam = berkasMutasi(LENGKAP, { lingkup: "satuInstansi", diminta: DIMINTA });
    const luar = berkasMutasi(LENGKAP, { lingkup: "antarInstansi", diminta: DIMINTA });
    expect(dalam).toHaveLength(9);
    expect(luar.map(({ jenis }) => jenis)).toEqual(JENIS_BERKAS);
    expect(luar.slice(9).map((satu) => [satu.jenis, satu.keadaan])).toEqual([
      ["persetujuanAsal", "belumAda"],
      ["bebasTemuan", "belumAda"],
    ]);
    expect([countBerkasSiap(dalam), countBerkasSiap(luar)]).toEqual([9, 9]);
  });

  it("are those that the office asks for: one switched off is not in the list, and one switched on is", () => {
    const diminta = { ...DIMINTA, ijazah: "tidak", bebasTemuan: "selalu" } as const;
    const jenis = berkasMutasi(LENGKAP, { lingkup: "satuInstansi", diminta }).map((satu) => satu.jenis);
    expect(jenis).not.toContain("ijazah");
    expect(jenis).toContain("bebasTemuan");
  });

  it("tell number and day of a decree on record, which of them is missing, and where there is none", () => {
    expect(keadaan({})).toMatchObject({
      skPangkat: "ada: Penata (III/c), SK 823/7, TMT 1 April 2021",
      skJabatan: "ada: Arsiparis Terampil, SK 821/3, TMT 1 April 2021",
    });
    const tanpaNomor = { pangkat: { hal: "Penata (III/c)", nomorSk: "", sejak: TMT }, jabatanKini: null };
    expect(keadaan(tanpaNomor)).toMatchObject({
      skPangkat: "belumLengkap: Penata (III/c), TMT 1 April 2021; belum tercatat: nomor SK",
      skJabatan: "belumAda: belum tercatat di Tepat",
    });
    const kosong = { status: { status: "PNS", hal: "PNS", nomorSk: "", sejak: null } } as const;
    expect(keadaan(kosong).skStatus).toBe("belumLengkap: PNS; belum tercatat: nomor SK, TMT");
  });

  it("tell each of the two years of ratings, one that is missing, and one that is not good", () => {
    expect(keadaan({}).penilaian).toBe("ada: 2025 Baik; 2024 Sangat Baik");
    const satu = [
      { tahun: 2025, predikat: null },
      { tahun: 2024, predikat: "kurang" },
    ] as const;
    expect(keadaan({ predikat: satu }).penilaian).toBe("belumLengkap: 2024 Kurang, tidak bernilai baik; belum tercatat: predikat 2025");
    expect(keadaan({ predikat: satu.map(({ tahun }) => ({ tahun, predikat: null })) }).penilaian).toBe("belumAda: belum tercatat di Tepat");
  });

  it("tell what the diploma lacks, and what the post lacks of its anjab and ABK", () => {
    expect(keadaan({}).ijazah).toBe("ada: S-1 MANAJEMEN, Universitas Contoh, lulus 2008");
    const tanpa = { pendidikan: { nama: "S-1 MANAJEMEN", tahunLulus: null, lembaga: "" } };
    expect(keadaan(tanpa).ijazah).toBe("belumLengkap: S-1 MANAJEMEN; belum tercatat: lembaga pendidikan, tahun lulus");
    expect(keadaan({ pendidikan: null }).ijazah).toBe("belumAda: belum tercatat di Tepat");
    const jabatan = (isi: Partial<FaktaBerkas["jabatan"]>) => keadaan({ jabatan: { ...LENGKAP.jabatan, ...isi } }).anjabAbk;
    expect(jabatan({})).toBe("dibuat: informasi jabatan dan formulir ABK dicetak dari halamannya");
    expect(jabatan({ anjabTerbuka: 4, tugasKurang: 2 })).toContain("belum tercatat: 4 dari 23 bagian informasi jabatan, isian 2 tugas ABK");
    expect(jabatan({ tanpaTugas: true })).toMatch(/^belumLengkap: .*belum tercatat: tugas ABK$/u);
    expect(jabatan({ anjabTerbuka: 23, tanpaTugas: true })).toMatch(/^belumAda: /u);
  });

  it("make no statement of who is held back or studies, and say where cases were not looked at", () => {
    expect(keadaan({}).tanpaHukdis).toBe("dibuat: lampiran surat usul mutasi");
    expect(keadaan({ tertahan: true }).tanpaHukdis).toMatch(/^belumAda: tidak dapat dibuat/u);
    expect(keadaan({ tertahan: null }).tanpaHukdis).toContain("perkara disiplin tertutup, periksa lebih dahulu");
    expect(keadaan({ tugasBelajar: true }).tanpaTugasBelajar).toMatch(/^belumAda: tidak dapat dibuat/u);
  });
});
