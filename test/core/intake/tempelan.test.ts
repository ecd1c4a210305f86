import { describe, expect, it } from "vitest";
import { muatKisi } from "../../../core/intake/muat-kisi";
import { bacaTempelan, type Tempelan } from "../../../core/intake/tempelan";
import { textRows } from "../../../renderer/ui/grid/clipboard-text";
import { PROFIL_75000 } from "./bahan";

const KOLOM_KISI = ["uraian", "satuanHasil", "volume", "periode", "normaWaktuMenit", "beban", "kebutuhan", "keterangan"];

function tabel(...baris: readonly string[]) {
  return textRows(baris.join("\n"));
}

function baca(baris: readonly string[], jawaban: ReadonlyMap<string, string> = new Map()): Tempelan {
  const hasil = bacaTempelan({ tabel: tabel(...baris), profil: PROFIL_75000, jabatan: "Analis Kepegawaian", jawaban });
  if (!hasil) throw new Error("not read as a form");
  return hasil;
}

/** Volume, period and norm of every task that was taken. */
function angka({ baris }: Tempelan): readonly string[] {
  return baris.flatMap(({ isian, nasib }) =>
    isian && nasib === "diambil" ? [`${isian.volume} ${isian.periode} ${isian.normaWaktuMenit}`] : [],
  );
}

const LAPORAN = "12 Tahunan 120";
const SURAT = "250 Tahunan 33,5";
const RESMI =
  "NO\tURAIAN TUGAS\tHASIL KERJA\tWAKTU PENYELESAIAN (MENIT)\tWAKTU KERJA EFEKTIF\tBEBAN KERJA\tPEGAWAI YANG DIBUTUHKAN\tKETERANGAN";
const BARIS_RESMI = [
  "1\tMenyusun laporan bulanan\tLaporan\t120\t75000\t12\t0,0192\t",
  "2\tMenelaah surat masuk\tSurat\t33,5\t75000\t250\t0,1117\tharian",
];
const JUMLAH = "JUMLAH\t\t\t\t\t\t0,1309\t";

/** Forms as offices have them, each with the same two tasks. */
const BENTUK: readonly (readonly [nama: string, baris: readonly string[]])[] = [
  ["the eight columns of the form", [RESMI, ...BARIS_RESMI, JUMLAH]],
  ["the form with its row of column numbers", [RESMI, "1\t2\t3\t4\t5\t6\t7\t8", ...BARIS_RESMI, JUMLAH]],
  ["the form without its headings", [...BARIS_RESMI, JUMLAH]],
  ["the form without headings and total", BARIS_RESMI],
  ["the form with blank rows between and below", [RESMI, "", BARIS_RESMI[0] ?? "", "\t\t\t\t\t\t\t", BARIS_RESMI[1] ?? "", "", JUMLAH, ""]],
  [
    "the form with its title and head block",
    ["ANALISIS BEBAN KERJA", "NAMA JABATAN\t:\tAnalis Kepegawaian", "UNIT KERJA\t:\tSubbagian Umum", RESMI, ...BARIS_RESMI, JUMLAH],
  ],
  [
    "volume before the norm, with workload and divisor",
    [
      "No\tUraian Tugas\tSatuan\tVolume\tNorma Waktu\tWaktu Efektif\tBeban Kerja (menit)\tKebutuhan\tKeterangan",
      "1\tMenyusun laporan bulanan\tlaporan\t12\t120\t75000\t1440\t0,0192\t",
      "2\tMenelaah surat masuk\tsurat\t250\t33,5\t75000\t8375\t0,1117\t",
      "\tJumlah\t\t\t\t\t9815\t0,1309\t",
    ],
  ],
  [
    "that order without headings",
    [
      "1\tMenyusun laporan bulanan\tlaporan\t12\t120\t75000\t1440\t0,0192",
      "2\tMenelaah surat masuk\tsurat\t250\t33,5\t75000\t8375\t0,1117",
      "Total\t\t\t\t\t\t9815\t0,1309",
    ],
  ],
  ["four columns in the order of the grid", ["Menyusun laporan bulanan\tlaporan\t12\t120", "Menelaah surat masuk\tsurat\t250\t33,5"]],
  ["four columns with their numbers", ["1\tMenyusun laporan bulanan\tlaporan\t12\t120", "2\tMenelaah surat masuk\tsurat\t250\t33,5"]],
  ["numbers with a full stop", ["1.\tMenyusun laporan bulanan\tlaporan\t12\t120", "2.\tMenelaah surat masuk\tsurat\t250\t33,5"]],
  ["letters for numbers", ["a.\tMenyusun laporan bulanan\tlaporan\t12\t120", "b.\tMenelaah surat masuk\tsurat\t250\t33,5"]],
  ["norms with their unit", ["1\tMenyusun laporan bulanan\tlaporan\t120 menit\t12", "2\tMenelaah surat masuk\tsurat\t33,5 menit\t250"]],
  ["norms in hours and minutes", ["1\tMenyusun laporan bulanan\tlaporan\t2 jam\t12", "2\tMenelaah surat masuk\tsurat\t33,5 menit\t250"]],
  ["norms as times of the clock", ["1\tMenyusun laporan bulanan\tlaporan\t12\t2:00", "2\tMenelaah surat masuk\tsurat\t250\t0:33:30"]],
  [
    "a column of units of time",
    ["1\tMenyusun laporan bulanan\tlaporan\t12\t120\tmenit", "2\tMenelaah surat masuk\tsurat\t250\t33,5\tmenit"],
  ],
  [
    "decimal points throughout",
    [
      RESMI,
      "1\tMenyusun laporan bulanan\tLaporan\t120\t75,000\t12\t0.0192\t",
      "2\tMenelaah surat masuk\tSurat\t33.5\t75,000\t250\t0.1117\t",
    ],
  ],
  [
    "thousands with points",
    [
      RESMI,
      "1\tMenyusun laporan bulanan\tLaporan\t120\t75.000\t12\t0,0192\t",
      "2\tMenelaah surat masuk\tSurat\t33,5\t75.000\t250\t0,1117\t",
    ],
  ],
  ["cells of several lines", [RESMI, '1\t"Menyusun laporan\nbulanan"\tLaporan\t120\t75000\t12\t0,0192\t', BARIS_RESMI[1] ?? "", JUMLAH]],
  [
    "hours, where the form counts in them",
    [
      "NO\tURAIAN TUGAS\tHASIL KERJA\tWAKTU PENYELESAIAN (JAM)\tWAKTU KERJA EFEKTIF (JAM)\tBEBAN KERJA\tPEGAWAI YANG DIBUTUHKAN",
      "1\tMenyusun laporan bulanan\tLaporan\t2\t1250\t12\t0,0192",
      "2\tMenelaah surat masuk\tSurat\t0,55833333\t1250\t250\t0,1117",
    ],
  ],
  [
    "no column of units",
    ["No\tUraian Tugas\tVolume\tNorma Waktu (menit)", "1\tMenyusun laporan bulanan\t12\t120", "2\tMenelaah surat masuk\t250\t33,5"],
  ],
  [
    "headings in two rows",
    [
      "NO\tURAIAN TUGAS\tHASIL KERJA\tWAKTU\tWAKTU KERJA\tBEBAN\tPEGAWAI YANG\tKET",
      "\t\t\tPENYELESAIAN (MENIT)\tEFEKTIF\tKERJA\tDIBUTUHKAN\t",
      ...BARIS_RESMI,
    ],
  ],
  ["headings once more, as on a new page", [RESMI, BARIS_RESMI[0] ?? "", RESMI, BARIS_RESMI[1] ?? "", JUMLAH]],
  ["an empty column left of all", [`\t${RESMI}`, ...BARIS_RESMI.map((satu) => `\t${satu}`), `\t${JUMLAH}`]],
  ["a signature below", [RESMI, ...BARIS_RESMI, JUMLAH, "\t\t\t\t\tKota Contoh, 5 Januari 2026", "\t\t\t\t\tSekretaris,"]],
  [
    "a column that names the unit beside the volume",
    ["1\tMenyusun laporan bulanan\t12\tlaporan\t120\t1440", "2\tMenelaah surat masuk\t250\tsurat\t33,5\t8375"],
  ],
  ["the unit behind the volume", ["1\tMenyusun laporan bulanan\t12 laporan\t120 menit", "2\tMenelaah surat masuk\t250 surat\t33,5 menit"]],
  ["tasks with nothing but volume and norm", ["Menyusun laporan bulanan\t12\t120", "Menelaah surat masuk\t250\t33,5"]],
  [
    "columns from right to left",
    [
      "Kebutuhan\tVolume\tNorma (menit)\tSatuan\tUraian Tugas\tNo",
      "0,0192\t12\t120\tlaporan\tMenyusun laporan bulanan\t1",
      "0,1117\t250\t33,5\tsurat\tMenelaah surat masuk\t2",
    ],
  ],
  [
    "numbers that begin later and leave one out",
    ["5\tMenyusun laporan bulanan\tlaporan\t12\t120", "7\tMenelaah surat masuk\tsurat\t250\t33,5"],
  ],
  ["figures left of the tasks", ["12\t120\tMenyusun laporan bulanan\tlaporan", "250\t33,5\tMenelaah surat masuk\tsurat"]],
  [
    "hours that only the stated needs betray",
    ["1\tMenyusun laporan bulanan\tlaporan\t12\t2\t0,0192", "2\tMenelaah surat masuk\tsurat\t250\t0,558333\t0,1117"],
  ],
  [
    "headings in the order of the grid",
    [
      "Uraian tugas\tSatuan\tVolume\tPeriode\tNorma (menit)",
      "Menyusun laporan bulanan\tlaporan\t12\tTahunan\t120",
      "Menelaah surat masuk\tsurat\t250\tTahunan\t33,5",
    ],
  ],
  ["signs of another direction and CRLF", [`\ufeff${RESMI}\r`, `\u200f${BARIS_RESMI[0]}\r`, `${BARIS_RESMI[1]}\r`]],
  [
    "a total under other names",
    [RESMI, ...BARIS_RESMI, "\tJumlah Kebutuhan Pegawai\t\t\t\t\t0,1309\t", "\tKebutuhan pegawai (dibulatkan)\t\t\t\t\t0\t"],
  ],
  ["rounding below the total", [RESMI, ...BARIS_RESMI, JUMLAH, "PEMBULATAN\t\t\t\t\t\t1\t"]],
];

describe("a form of tasks from the clipboard", () => {
  it.each(BENTUK)("is read whole: %s", (_nama, baris) => {
    const hasil = baca(baris);
    expect(angka(hasil)).toEqual([LAPORAN, SURAT]);
    const uraian = hasil.baris.flatMap(({ isian }) => (isian ? [isian.uraian] : []));
    expect(uraian).toEqual(["Menyusun laporan bulanan", "Menelaah surat masuk"]);
    // Every row that holds something is accounted for, once.
    const terisi = tabel(...baris).rows.flatMap((sel, nomor) => (sel.some(({ text }) => text.trim() !== "") ? [nomor + 1] : []));
    expect(hasil.baris.map(({ nomor }) => nomor)).toEqual(terisi);
    expect(muatKisi(tabel(...baris), KOLOM_KISI)).toBe(false);
  });

  it("keeps the period of a volume and the note of a task", () => {
    const hasil = baca([
      "No\tUraian Tugas\tSatuan\tVolume\tPeriode\tNorma Waktu (menit)\tKeterangan",
      "1\tMenelaah surat masuk\tsurat\t2\tHarian\t33,5\tdengan agenda",
      "2\tMenyusun laporan bulanan\tlaporan\t1\tBulanan\t120\t",
    ]);
    expect(angka(hasil)).toEqual(["2 Harian 33,5", "1 Bulanan 120"]);
    expect(hasil.baris[1]?.isian?.keterangan).toBe("dengan agenda");
  });

  it("keeps the unit of the result that stands behind a volume, but no words of counting and of time", () => {
    const hasil = baca([
      "No\tUraian Tugas\tVolume\tNorma Waktu (menit)",
      "1\tMenyusun laporan\t12 laporan\t120",
      "2\tMenelaah surat\t2 kali/hari\t30",
      "3\tRapat\t4 x\t60",
    ]);
    expect(hasil.baris.flatMap(({ isian }) => (isian ? [isian.satuanHasil] : []))).toEqual(["laporan", "", ""]);
  });

  it("reads columns headed by nothing than their periods, a dash for none", () => {
    const hasil = baca([
      "No\tUraian Tugas\tHarian\tMingguan\tBulanan\tNorma Waktu (menit)",
      "1\tMenelaah surat\t2\t-\t-\t30",
      "2\tMenyusun rekap\t-\t1\t-\t60",
      "3\tMenyusun laporan\t-\t-\t1\t120",
    ]);
    expect(angka(hasil)).toEqual(["2 Harian 30", "1 Mingguan 60", "1 Bulanan 120"]);
  });

  it("asks for the unit of norms so small that they may be hours, and takes the answer", () => {
    const baris = ["1\tMenyusun laporan\tlaporan\t12\t2", "2\tMenelaah surat\tsurat\t250\t0,5"];
    const tanya = baca(baris).tanya.find(({ pilihan }) => pilihan.some(({ nilai }) => nilai === "jam"));
    expect(tanya?.desakan).toBe("tanya");
    expect(angka(baca(baris, new Map([[tanya?.kunci ?? "", "jam"]])))).toEqual(["12 Tahunan 120", "250 Tahunan 30"]);
  });

  it("tells of needs that were made with another effective time, although no column names it", () => {
    const hasil = baca(["1\tMenyusun laporan\tlaporan\t12\t120\t0,02", "2\tMenelaah surat\tsurat\t250\t33,5\t0,1163"]);
    expect(angka(hasil)).toEqual([LAPORAN, SURAT]);
    expect(hasil.baris[0]?.pesan.join()).toContain("tertulis 0,02, sedangkan 120 × 12 ÷ 75.000 = 0,0192");
  });

  it("says that a dash is no volume, and leaves the cell empty", () => {
    const hasil = baca([RESMI, "1\tRapat\tKegiatan\t60\t75000\t-\t-\t", BARIS_RESMI[1] ?? ""]);
    expect(hasil.baris[1]).toMatchObject({ nasib: "bermasalah", isian: { volume: "", normaWaktuMenit: "60" } });
    expect(hasil.baris[1]?.pesan.join()).toContain("kosong");
  });

  it("tells of rows that are hidden where they were copied, and leaves them out on an answer", () => {
    const tersembunyi = { ...tabel(RESMI, ...BARIS_RESMI), hidden: { rows: [1], columns: [] } };
    const hasil = bacaTempelan({ tabel: tersembunyi, profil: PROFIL_75000, jabatan: "Analis", jawaban: new Map() });
    expect(hasil?.pesan.join()).toContain("1 baris tersembunyi");
    const jawaban = new Map([[hasil?.tanya[0]?.kunci ?? "", "keluar"]]);
    const tanpa = bacaTempelan({ tabel: tersembunyi, profil: PROFIL_75000, jabatan: "Analis", jawaban });
    expect(tanpa?.baris.map(({ nasib }) => nasib)).toEqual(["perabot", "perabot", "diambil"]);
    expect(tanpa?.baris[1]?.isian).toBeNull();
  });

  it("guesses nothing from three columns of figures that nothing explains", () => {
    const isi = tabel("1\tMenelaah surat\t2\t\t30\t7", "2\tMenyusun rekap\t1\t4\t60\t9");
    expect(bacaTempelan({ tabel: isi, profil: PROFIL_75000, jabatan: "Analis", jawaban: new Map() })).toBeNull();
  });

  it("says nothing of results that agree", () => {
    expect(baca([RESMI, ...BARIS_RESMI, JUMLAH]).pesan).toEqual([]);
  });

  it("keeps a row with a figure that cannot be read, as it was written, and says why it does not count", () => {
    const hasil = baca([RESMI, "1\tMenyusun laporan bulanan\tLaporan\tdua jam lebih\t75000\t12\t\t", BARIS_RESMI[1] ?? ""]);
    expect(hasil.baris[1]).toMatchObject({ nasib: "bermasalah", isian: { volume: "12", normaWaktuMenit: "dua jam lebih" } });
    expect(hasil.baris[1]?.pesan.join()).toContain("tidak dapat dibaca");
  });

  it("keeps the figures of a row whose task stands in a merged cell above, for the analyst to name", () => {
    const hasil = baca([RESMI, ...BARIS_RESMI, "3\t\tBerkas\t45\t75000\t8\t0,0048\t"]);
    expect(hasil.baris[3]).toMatchObject({
      nasib: "bermasalah",
      isian: { uraian: "", satuanHasil: "Berkas", volume: "8", normaWaktuMenit: "45" },
    });
  });

  it("asks which of two bare columns is the volume, and reads the block anew when it is the other", () => {
    const empat = ["Menyusun laporan bulanan\tlaporan\t120\t12", "Menelaah surat masuk\tsurat\t33,5\t250"];
    const [tanya] = baca(empat).tanya;
    expect(tanya?.kalimat).toContain("120; 33,5 dan 12; 250");
    expect(angka(baca(empat, new Map([[tanya?.kunci ?? "", "normaDahulu"]])))).toEqual([LAPORAN, SURAT]);
  });

  it("asks how numbers with two readings are written, once for the whole block", () => {
    const baris = ["1\tMenyusun laporan\tlaporan\t1.250\t33,333", "2\tMenelaah surat masuk\tsurat\t2.500\t10"];
    const tanya = baca(baris).tanya.find(({ jenis }) => jenis === "gayaAngka");
    expect(tanya?.pilihan).toHaveLength(2);
    expect(angka(baca(baris))[0]).toBe("1.250 Tahunan 33,333");
    expect(angka(baca(baris, new Map([[tanya?.kunci ?? "", "titik"]])))[0]).toBe("1,25 Tahunan 33.333");
  });

  it("takes the number behind a cell where the clipboard tells it", () => {
    const sel = (text: string, value: number | null = null) => ({ text, value });
    const rows = [
      [sel("1"), sel("Menyusun laporan bulanan"), sel("laporan"), sel("1,250", 1.25), sel("33.333", 33_333)],
      [sel("2"), sel("Menelaah surat masuk"), sel("surat"), sel("250", 250), sel("10", 10)],
    ];
    const hasil = bacaTempelan({ tabel: { rows, merges: [] }, profil: PROFIL_75000, jabatan: "Analis", jawaban: new Map() });
    expect(hasil?.baris[0]?.isian).toMatchObject({ volume: "1,25", normaWaktuMenit: "33.333" });
    expect(hasil?.tanya.map(({ jenis }) => jenis)).not.toContain("gayaAngka");
  });

  it("is read with its numbers past a thousand", () => {
    const baris = Array.from({ length: 1_200 }, (_, letak) => `${letak + 1}\tTugas yang ke-${letak + 1}\tberkas\t${(letak % 50) + 1}\t90`);
    expect(angka(baca(baris))).toHaveLength(1_200);
  });

  it("is none without two columns of figures", () => {
    const bukan = bacaTempelan({
      tabel: tabel("Menyusun laporan\tlaporan", "Menelaah surat\tsurat"),
      profil: PROFIL_75000,
      jabatan: "Analis",
      jawaban: new Map(),
    });
    expect(bukan).toBeNull();
  });
});
