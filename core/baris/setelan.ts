import { hurufKolom } from "../intake/lembar";
import { uraikanIngatan } from "../ingatan";
import { TEKS_JENIS_LEMBAR } from "../text/intake";
import { NAMA_ISIAN } from "../text/isian";
import { NAMA_KEDUDUKAN } from "../text/kedudukan-hukum";
import { TEKS_UMUM } from "../text/umum";
import { bulat, kode, menurutBaris, naskah, pemilik, penunjuk, rekaman, rujukan, teks, teksBerkata, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

/** Id of the setting that names the profile in force. */
export const PROFIL_AKTIF = "profilAktif";

/** What each setting holds, by its id. */
const ISI_SETELAN = {
  [PROFIL_AKTIF]: rujukan("Profil yang berlaku", "profil"),
  kantor: rekaman("Identitas kantor", {
    namaInstansi: teks("Instansi"),
    namaKantor: teks("Kantor"),
    alamat: teks("Alamat"),
    kota: teks("Kota"),
    penandatanganJabatan: teks("Jabatan penanda tangan"),
    penandatanganNama: teks("Nama penanda tangan"),
    penandatanganNip: teks("NIP penanda tangan"),
    penandatanganPangkat: teks("Pangkat penanda tangan"),
  }),
  kedudukanHukum: rekaman(
    "Kedudukan hukum",
    Object.fromEntries(
      Object.entries(NAMA_KEDUDUKAN).map(([kodeNilai, nama]) => [kodeNilai, kode(nama, { ya: TEKS_UMUM.ya, tidak: TEKS_UMUM.tidak })]),
    ),
  ),
};

export const SETELAN = tabel({
  nama: "Pengaturan",
  sebutan: { kata: ({ id }) => labelSetelan(String(id)) },
  buka: () => "/pengaturan",
  kolom: { nilai: menurutBaris("Nilai", ISI_SETELAN) },
});

function labelSetelan(id: string): string {
  return new Map<string, { readonly label: string | null }>(Object.entries(ISI_SETELAN)).get(id)?.label ?? "";
}

/** What the office answered to questions of earlier imports; the id is the kind of question with the key of what was asked. */
export const INGATAN = tabel({
  nama: "Ingatan impor",
  sebutan: { kata: ({ id }) => uraikanIngatan(String(id)).kunci },
  buka: () => "/pengaturan",
  kolom: {
    nilai: menurutBaris("Nilai", {
      "aliasJabatan:": penunjuk("Nilai", "jabatan"),
      "aliasUnit:": penunjuk("Nilai", "unit"),
      "kedudukanHukum:": teksBerkata("Nilai", NAMA_KEDUDUKAN),
    }),
  },
});

/** Corrected columns of a kind of sheet, under the mark by which the sheet is known again. */
export const PEMETAAN = tabel({
  nama: "Pemetaan kolom",
  sebutan: { kata: () => "" },
  kolom: {
    jenis: kode("Isi lembar", TEKS_JENIS_LEMBAR),
    // Written by the program only.
    kolom: naskah("Kolom", (json) => kalimatPemetaan(JSON.parse(json) as Readonly<Record<string, number>>)),
  },
});

function kalimatPemetaan(kolom: Readonly<Record<string, number>>): string {
  return Object.entries(kolom)
    .map(([isian, nomor]) => `${NAMA_ISIAN[isian] ?? isian}: ${hurufKolom(nomor)}`)
    .join(", ");
}

/** Proposals of the analyst in place of the computed ones, under the id of their jabatan. */
export const USUL_FORMASI = tabel({
  nama: "Usul formasi",
  sebutan: { lewat: "id" },
  buka: () => "/formasi",
  kolom: {
    id: tersembunyi(pemilik("Jabatan", "jabatan")),
    jumlah: bulat("Jumlah"),
    alasan: teks("Alasan"),
  },
});
