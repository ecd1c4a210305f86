import type { PlainDate } from "../date";
import { idIngatanOrang } from "../ingatan";
import { bacaKedudukanHukum } from "../pegawai/kedudukan-hukum";
import { formatTanggalPendek } from "../text/date";
import { CATATAN_KEMBALI, TEKS_TANYA_RIWAYAT } from "../text/pertanyaan-riwayat";
import type { BacaanOrang } from "./catat-fakta";
import type { Perubahan } from "./penilaian";
import { bacaTanggalTeks } from "./tanggal";

const AKTIF = "Aktif";

/**
 * Somebody who has left stands in a list again as holding her post: since when is asked. Null where she has not left, or the list says so
 * too; otherwise what changes, which is nothing until somebody answers.
 */
export function kedudukanKembali(bacaan: BacaanOrang, tertulis: string): readonly Perubahan[] | null {
  const { kunci, nama, pembaca, lembar, penilaian, hari } = bacaan;
  const aturan = penilaian.keadaan.aturanKedudukan;
  if (tertulis !== "" && !bacaKedudukanHukum(tertulis, aturan).memangku) return null;
  const kini = penilaian.fakta.pada("riwayatKedudukan", kunci, hari.per);
  const dulu = kini === null ? null : bacaKedudukanHukum(kini.kedudukanHukum, aturan);
  if (kini === null || dulu?.keadaan !== "dikenal" || dulu.nilai.memangku !== "tidak") return null;
  // A value of which nobody said since when was read with the list itself, not decided afterwards.
  if (kini.sejak === null && tertulis === "") return [];
  const ingat = idIngatanOrang("pegawaiKembali", kunci, kini.sejak ?? "");
  if (penilaian.diingat.has(ingat)) return [];
  const sejakTeks = kini.sejak === null ? "" : formatTanggalPendek(kini.sejak);
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `kembali:${kunci}`,
    jenis: "pegawaiKembali",
    sel: pembaca.alamat("nama"),
    kalimat: TEKS_TANYA_RIWAYAT.kembali(nama, kini.kedudukanHukum, sejakTeks),
    pilihan: [
      { nilai: "", label: TEKS_TANYA_RIWAYAT.kembaliBelumTahu, akibat: "" },
      { nilai: hari.per, label: TEKS_TANYA_RIWAYAT.kembaliSejak(formatTanggalPendek(hari.per)), akibat: "" },
      { nilai: "tidak", label: TEKS_TANYA_RIWAYAT.belumKembali, akibat: "" },
    ],
    bebas: TEKS_TANYA_RIWAYAT.kembaliLain,
    bawaan: "",
  });
  const sejak = jawaban === "" || jawaban === "tidak" ? null : bacaTanggalTeks(jawaban);
  if (jawaban === "tidak") penilaian.ingatanTulis.push({ id: ingat, nilai: jawaban });
  const terpakai = sejak !== null && (kini.sejak === null || sejak > kini.sejak);
  if (!terpakai) {
    if (jawaban !== "" && jawaban !== "tidak")
      pembaca.peringatkan("nama", "jawabanTakDimengerti", { nilai: jawaban, nama, contoh: TEKS_TANYA_RIWAYAT.contohHari });
    pembaca.peringatkan("nama", "pegawaiKembali", { nama, kedudukan: kini.kedudukanHukum, sejak: sejakTeks });
    return [];
  }
  return kembaliSejak(bacaan, { kedudukanHukum: tertulis || AKTIF, lama: kini.kedudukanHukum, sejak });
}

function kembaliSejak(
  { kunci, penilaian }: BacaanOrang,
  { kedudukanHukum, lama, sejak }: { readonly kedudukanHukum: string; readonly lama: string; readonly sejak: PlainDate },
): readonly Perubahan[] {
  penilaian.fakta.tambah("riwayatKedudukan", { pegawaiId: kunci, kedudukanHukum, sejak, nomorSk: "", catatan: CATATAN_KEMBALI });
  return [{ isian: "kedudukanHukum", lama, baru: kedudukanHukum }];
}
