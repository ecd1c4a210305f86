import { kalimatSwauji, kalimatTemuan, sebutanTunggu, TEKS_JENIS_SLOT, TEKS_LINDUNGI, TEKS_PERAN } from "./kunci";
import { PERAN, type JenisSlot, type Peran } from "../kunci/slot";

/** What the command line says about keys. */
export const TEKS_CLI_KUNCI = {
  sandi: (nama: string) => `Kata sandi ${nama}, atau lembar pemulihan:`,
  lembar: "Lembar pemulihan:",
  sandiBaru: "Kata sandi baru:",
  sandiUlang: "Sekali lagi:",
  beda: "kedua kata sandi tidak sama",
  tanpaSandi: "berkas data terlindung; tetapkan TEPAT_SANDI atau jalankan di terminal, kata sandi tidak pernah menjadi bagian perintah",
  tanpaSandiBaru: "kata sandi baru diketik di terminal atau ditetapkan di TEPAT_SANDI_BARU",
  pilihNama: (nama: readonly string[]) => `--sebagai salah satu dari: ${nama.join(", ")}, pemulihan`,
  peran: `--peran salah satu dari: ${PERAN.join(", ")}`,
  tanpa: "Data kantor tidak dilindungi kata sandi.",
  slot: ({ nama, jenis, peran }: { readonly nama: string; readonly jenis: JenisSlot; readonly peran: Peran }) =>
    `${nama}: ${TEKS_JENIS_SLOT[jenis].toLowerCase()}, ${TEKS_PERAN[peran].nama.toLowerCase()}`,
  tunggu: (detik: number) => `(kata sandi berikut diterima ${sebutanTunggu(detik)} lagi)`,
  lembarBaru: (kelompok: readonly string[]) =>
    `Lembar pemulihan, hanya ditampilkan sekali. Salin, periksa, dan simpan di amplop tertutup:\n  ${kelompok.join(" ")}`,
  lembarJson: "lembar pemulihan tidak dicetak sebagai JSON tanpa --lembar; jalankan tanpa --json, atau tambahkan --lembar",
  lembarBenar: "Lembar ini benar: ia membuka data kantor sekarang.",
  dilindungi: TEKS_LINDUNGI.sesudah,
  ditambah: (nama: string) => `${nama} dapat membuka data kantor.`,
  dicabut: (nama: string) => `Kunci ${nama} dicabut, dan data dienkripsi ulang dengan kunci baru. ${TEKS_LINDUNGI.salinanLama}`,
  sandiDiubah: (nama: string) => `Kata sandi ${nama} diganti.`,
  diganti: `Data dienkripsi ulang dengan kunci baru; semua kata sandi tetap berlaku. ${TEKS_LINDUNGI.salinanLama}`,
  dilepas: "Perlindungan dilepas: berkas data dapat dibaca siapa pun yang mendapatkannya.",
  temuan: kalimatTemuan,
  swauji: kalimatSwauji,
} as const;
