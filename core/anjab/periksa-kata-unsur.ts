import { akarKata } from "../norma/akar";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../norma/kemiripan";
import { kunciSebutan } from "../sebutan/kunci";
import { kataKerja, kataTeks } from "./kata-kerja";
import type { IsiTemuanKata } from "./temuan-kata";
import type { TeksUnsur } from "./teks-unsur";

/** Roots of deeds that are work done, never a right: whoever has them under wewenang has written a task. */
const AKAR_PEKERJAAN: ReadonlySet<string> = new Set(
  `susun ketik arsip catat lapor buat olah kumpul input entri rekap rekapitulasi antar bersih ganda distribusi hitung siap kirim pindai
  dokumentasi tata rapi himpun`.split(/\s+/u),
);
/** Words that say nothing of what a jabatan is for. */
const KATA_KOSONG: ReadonlySet<string> = new Set(
  `adalah jabatan pejabat pegawai yang dan di ke dari pada untuk dengan dalam tugas melaksanakan melakukan bertugas mempunyai pekerjaan
  kegiatan sesuai ketentuan berlaku bidang bertanggung jawab sebagai seorang mengerjakan`.split(/\s+/u),
);
/** Words of its own that an ikhtisar must have beside those of the title. */
const KATA_SENDIRI = 3;

/** Whether the ikhtisar is only the title in other words, or begins by repeating it. */
export function periksaIkhtisar(teks: string, namaJabatan: string): readonly IsiTemuanKata[] {
  const judul = new Set(kunciSebutan(namaJabatan).split(" ").map(akarKata));
  const kata = kataTeks(teks);
  const isi = kata.filter((satu) => !KATA_KOSONG.has(satu.kata));
  const sendiri = new Set(isi.map((satu) => akarKata(satu.kata)).filter((akar) => !judul.has(akar)));
  if (isi.length > 0 && sendiri.size < KATA_SENDIRI && isi.length - sendiri.size > 0)
    return [{ jenis: "ikhtisarJudul", rentang: null, sebut: namaJabatan }];
  const kunci = kunciSebutan(teks);
  const panjang = kataTeks(namaJabatan).length;
  if (!kunci.startsWith(`${kunciSebutan(namaJabatan)} `)) return [];
  return [{ jenis: "ikhtisarJudul", rentang: [kata[0]?.awal ?? 0, kata[panjang - 1]?.akhir ?? teks.length], sebut: namaJabatan }];
}

const baca = pembacaUraian();

/** A wewenang that is work to do, a tanggung jawab that says a task again. */
export function periksaBarisUnsur({ unsur, teks }: TeksUnsur, tugas: readonly string[]): readonly IsiTemuanKata[] {
  if (unsur !== "wewenang" && unsur !== "tanggungJawab") return [];
  const [pertama] = kataTeks(teks);
  if (pertama === undefined || !kataKerja(pertama.kata)) return [];
  const terurai = baca(teks);
  const sama = tugas.find((satu) => kemiripan(terurai, baca(satu)) >= AMBANG_MIRIP);
  const jenis = unsur === "wewenang" ? "wewenangTugas" : "tanggungJawabTugas";
  if (sama !== undefined) return [{ jenis, rentang: null, sebut: sama }];
  if (unsur === "wewenang" && AKAR_PEKERJAAN.has(akarKata(pertama.kata)))
    return [{ jenis, rentang: [pertama.awal, pertama.akhir], sebut: pertama.kata }];
  return [];
}
