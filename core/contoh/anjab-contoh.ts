import {
  ASAL_UNSUR,
  idUnsur,
  NILAI_PRESTASI,
  UNSUR_ANJAB,
  type AsalIsi,
  type BarisPenggunaan,
  type BarisUraian,
  type IsiUnsur,
  type JenisDiklat,
  type RincianTugas,
  type UnsurAnjab,
  type UnsurTersimpan,
} from "../anjab/unsur";
import { AppError } from "../errors";
import type { TugasTersimpan } from "../intake/keadaan";
import { TABEL_ASAL } from "./anjab-asal";
import { TABEL_IKHTISAR } from "./anjab-ikhtisar";
import { TABEL_KERJA, TABEL_KORELASI } from "./anjab-kerja";
import { TABEL_LINGKUNGAN, TABEL_TEMPAT } from "./anjab-lingkungan";
import { TABEL_KUALIFIKASI, TABEL_SYARAT } from "./anjab-syarat";
import { TABEL_HASIL, TABEL_TAHAPAN } from "./anjab-tugas";
import { TABEL_URAIAN } from "./anjab-uraian";
import { angka, anggota, barisTabel, hari } from "./tabel";

const JENIS_DIKLAT: Readonly<Record<string, JenisDiklat>> = { M: "manajerial", T: "teknis", F: "fungsional" };
const TIDAK_DIPERSYARATKAN = "Tidak dipersyaratkan";

/** The rows of a table of the sample, each by the key of its jabatan. */
const ISI = {
  ikhtisar: perKunci(TABEL_IKHTISAR),
  kualifikasi: perKunci(TABEL_KUALIFIKASI),
  syarat: perKunci(TABEL_SYARAT),
  korelasi: perKunci(TABEL_KORELASI),
  lingkungan: perKunci(TABEL_LINGKUNGAN),
  tempat: perKunci(TABEL_TEMPAT),
};

/** Kode jabatan of the sample, invented: by the key of the jabatan. */
export function kodeContoh(kunci: string): string {
  return kolom(ISI.ikhtisar, kunci)[0] ?? "";
}

/** The full informasi jabatan of a jabatan of the sample office. Throws `internal` when a table lacks it. */
export function unsurContoh(kunci: string, jabatanId: string): UnsurTersimpan[] {
  const isi = isiContoh(kunci);
  return UNSUR_ANJAB.map(
    (unsur) =>
      ({ id: idUnsur(jabatanId, unsur), jabatanId, unsur, isi: isi[unsur], ...asalContoh(kunci, unsur), revision: 1 }) as UnsurTersimpan,
  );
}

/** Hasil kerja of every task of the sample, and the steps of those of one jabatan. Throws `internal` when a task has none. */
export function rincianContoh(tugas: readonly TugasTersimpan[]): RincianTugas[] {
  const hasil = new Map(barisTabel(TABEL_HASIL).map(([uraian, satu = ""]) => [uraian, satu]));
  const tahapan = new Map(barisTabel(TABEL_TAHAPAN).map(([kunci = "", nomor, isi]) => [idTugasContoh(kunci, angka(nomor)), daftar(isi)]));
  return tugas.map(({ id, uraian }) => {
    const hasilKerja = hasil.get(uraian);
    if (hasilKerja === undefined) throw new AppError("internal", { rincian: `${uraian} tanpa hasil kerja` });
    return { id, hasilKerja, tahapan: tahapan.get(id) ?? [], revision: 1 };
  });
}

/** The id of a task of the sample: its jabatan and its place there, from 1. */
export function idTugasContoh(kunci: string, nomor: number): string {
  return `contoh-tugas-${kunci}-${nomor}`;
}

function isiContoh(kunci: string): IsiUnsur {
  const [, nilai, prestasi = "", ikhtisar = ""] = kolom(ISI.ikhtisar, kunci);
  const [minimum = "", program, diklat, pengalaman = ""] = kolom(ISI.kualifikasi, kunci);
  const [tahun, uraianPengalaman = ""] = pecah(pengalaman, ":");
  const [tempat = "", risiko] = kolom(ISI.lingkungan, kunci);
  const syarat = kolom(ISI.syarat, kunci);
  return {
    ikhtisar: { teks: ikhtisar },
    pendidikan: { minimum, baris: baris(program) },
    diklat: { baris: daftar(diklat).map((satu) => ({ jenis: JENIS_DIKLAT[satu.slice(0, 1)] ?? "teknis", uraian: satu.slice(2) })) },
    pengalaman: { baris: [{ tahun: angka(tahun), uraian: uraianPengalaman }] },
    bahanKerja: { baris: penggunaan(kunci, "bahanKerja") },
    perangkatKerja: { baris: penggunaan(kunci, "perangkatKerja") },
    tanggungJawab: { baris: barisUraian(kunci, "tanggungJawab") },
    wewenang: { baris: barisUraian(kunci, "wewenang") },
    korelasi: {
      baris: daftar(kolom(ISI.korelasi, kunci)[0]).map((satu) => {
        const [jabatan = "", unit = "", dalamHal = ""] = pecah(satu, " / ");
        return { jabatan, unit, dalamHal };
      }),
    },
    lingkungan: {
      baris: daftar(kolom(ISI.tempat, tempat)[0]).map((satu) => {
        const [aspek = "", faktor = ""] = pecah(satu, ":");
        return { aspek, faktor };
      }),
    },
    risiko: {
      baris: daftar(risiko).map((satu) => {
        const [nama = "", penyebab = ""] = pecah(satu, ":");
        return { nama, penyebab };
      }),
    },
    keterampilan: { baris: barisUraian(kunci, "keterampilan") },
    ...syaratContoh(syarat),
    prestasi: { teks: prestasi, nilai: anggota(NILAI_PRESTASI, nilai) },
    kelas: { sumber: "Hasil evaluasi jabatan kantor (angka contoh)" },
  };
}

function syaratContoh(
  kolomnya: readonly string[],
): Pick<IsiUnsur, "bakat" | "temperamen" | "minat" | "upayaFisik" | "kondisiFisik" | "fungsiPekerjaan"> {
  const [bakat, temperamen, minat, upayaFisik, fungsi = "", umur, disabilitas] = kolomnya;
  const [data = "", orang = "", benda = ""] = fungsi.split(" ");
  return {
    bakat: { kode: kode(bakat) },
    temperamen: { kode: kode(temperamen) },
    minat: { kode: kode(minat) },
    upayaFisik: { kode: kode(upayaFisik) },
    kondisiFisik: {
      jenisKelamin: "keduanya",
      umur: `18 sampai ${umur} tahun`,
      umurMaksimal: angka(umur),
      tinggi: TIDAK_DIPERSYARATKAN,
      berat: TIDAK_DIPERSYARATKAN,
      postur: TIDAK_DIPERSYARATKAN,
      penampilan: "Rapi dan sopan",
      keadaan: "Sehat jasmani",
      disabilitas: disabilitas === "ya",
      jenisDisabilitas: disabilitas === "ya" ? ["fisik"] : [],
    },
    fungsiPekerjaan: { data: [data], orang: [orang], benda: [benda] },
  };
}

function asalContoh(kunci: string, unsur: UnsurAnjab): AsalIsi {
  const [, , asal, oleh = "", tanggal = "-", dari = ""] =
    barisTabel(TABEL_ASAL).findLast(
      ([jabatan, nama = ""]) => (jabatan === "*" || jabatan === kunci) && (nama === "*" || pecah(nama, ",").includes(unsur)),
    ) ?? [];
  return { asal: anggota(ASAL_UNSUR, asal), oleh, tanggal: tanggal === "-" ? null : hari(tanggal), dari };
}

function penggunaan(kunci: string, unsur: UnsurAnjab): BarisPenggunaan[] {
  return daftar(selUnsur(TABEL_KERJA, kunci, unsur)).map((satu) => {
    const [bernomor = "", nomor] = pecah(satu, ">");
    if (nomor !== undefined) {
      return { nama: bernomor, penggunaan: "", tugasId: pecah(nomor, ",").map((satuNomor) => idTugasContoh(kunci, angka(satuNomor))) };
    }
    const [nama = "", kata = ""] = pecah(satu, " : ");
    return { nama, penggunaan: kata, tugasId: [] };
  });
}

function barisUraian(kunci: string, unsur: UnsurAnjab): BarisUraian[] {
  return baris(selUnsur(TABEL_URAIAN, kunci, unsur));
}

function selUnsur(tabel: string, kunci: string, unsur: UnsurAnjab): string {
  const ketemu = barisTabel(tabel).find(([jabatan, nama]) => jabatan === kunci && nama === unsur);
  if (ketemu === undefined) throw new AppError("internal", { rincian: `${kunci} tanpa ${unsur}` });
  return ketemu[2] ?? "";
}

function perKunci(tabel: string): ReadonlyMap<string, readonly string[]> {
  return new Map(barisTabel(tabel).map(([kunci = "", ...isi]) => [kunci, isi]));
}

function kolom(tabel: ReadonlyMap<string, readonly string[]>, kunci: string): readonly string[] {
  const isi = tabel.get(kunci);
  if (isi === undefined) throw new AppError("internal", { rincian: `${kunci} tidak ada dalam anjab contoh` });
  return isi;
}

function pecah(teks: string, pemisah: string): string[] {
  return teks.split(pemisah).map((satu) => satu.trim());
}

function daftar(sel: string | undefined): string[] {
  return pecah(sel ?? "", ";").filter((satu) => satu !== "");
}

function baris(sel: string | undefined): BarisUraian[] {
  return daftar(sel).map((satu) => ({ uraian: satu }));
}

function kode(sel: string | undefined): string[] {
  return (sel ?? "").split(" ").filter((satu) => satu !== "");
}
