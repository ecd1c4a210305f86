import { bacaKedudukanHukum } from "../pegawai/kedudukan-hukum";
import type { BacaanOrang } from "./catat-fakta";
import { TANPA_SK } from "./fakta-umum";
import type { IsianFakta } from "./isian-fakta";
import { TANPA_TMT } from "./tmt-orang";

/**
 * Takes the facts of somebody who is not known, from a first list in which nothing about her is in question: there is nothing to hold
 * them against. False where there is something, and nothing was taken.
 */
export function catatSemula({ kunci, pertama, penilaian, hari }: BacaanOrang, isi: IsianFakta): boolean {
  const { fakta: buku, hariTerakhir, keadaan } = penilaian;
  const { status, golongan, tmtGolongan, masaKerjaTahun, masaKerjaBulan, kedudukanHukum, jabatanId, tmtJabatan } = isi;
  if (!pertama || status === null || isi.tmt !== TANPA_TMT || (hariTerakhir !== null && hari.per > hariTerakhir)) return false;
  if (golongan === null && (tmtGolongan !== null || masaKerjaTahun !== null || masaKerjaBulan !== null)) return false;
  if ((tmtGolongan ?? hari.per) > hari.per || (tmtJabatan ?? hari.per) > hari.per) return false;
  if (kedudukanHukum !== "" && !bacaKedudukanHukum(kedudukanHukum, keadaan.aturanKedudukan).memangku) return false;
  const { tingkatPendidikan, pendidikan, tahunLulus } = isi;
  // Column by column: copies of so many facts by spreading take twice the room.
  buku.tambahPertama("riwayatStatus", { pegawaiId: kunci, sejak: null, status, akhirKontrak: null, nomorSk: TANPA_SK.nomorSk });
  if (golongan !== null)
    buku.tambahPertama("riwayatGolongan", {
      pegawaiId: kunci,
      sejak: tmtGolongan,
      golongan,
      masaKerjaTahun,
      masaKerjaBulan,
      nomorSk: TANPA_SK.nomorSk,
    });
  if (tingkatPendidikan !== "" || pendidikan !== "" || tahunLulus !== null)
    buku.tambahPertama("riwayatPendidikan", { pegawaiId: kunci, sejak: null, tingkatPendidikan, pendidikan, tahunLulus, lembaga: "" });
  if (kedudukanHukum !== "")
    buku.tambahPertama("riwayatKedudukan", { pegawaiId: kunci, sejak: null, kedudukanHukum, nomorSk: TANPA_SK.nomorSk, catatan: "" });
  if (jabatanId !== null)
    buku.tambahPertama("riwayatJabatan", {
      pegawaiId: kunci,
      sejak: tmtJabatan,
      jenis: "definitif",
      jabatanId,
      namaJabatan: "",
      sampai: null,
      nomorSk: TANPA_SK.nomorSk,
    });
  return true;
}
