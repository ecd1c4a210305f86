import { hurufKolom } from "../intake/lembar";
import { uraikanIngatan } from "../ingatan";
import { TEKS_JENIS_LEMBAR } from "../text/intake";
import { TEKS_KODE_PRESENSI } from "../text/presensi";
import { kamusKompetensi } from "../kompetensi/kamus";
import { NAMA_ISIAN } from "../text/isian";
import { NAMA_KEDUDUKAN } from "../text/kedudukan-hukum";
import { TEKS_BARIS_KOMPETENSI as K, TEKS_CARA_PILIH, TEKS_SKALA_JPM } from "../text/kompetensi";
import { kalimatLogo, LABEL_SURAT as L, TEKS_CARA, TEKS_JENIS_SURAT } from "../text/surat";
import type { Logo } from "../surat/logo";
import { JENIS_SURAT } from "../surat/templat";
import { TEKS_BARIS_TALENTA, TEKS_SUMBU_KINERJA, TEKS_TANPA_DATA } from "../text/talenta-kata";
import { TEKS_UMUM } from "../text/umum";
import {
  bulat,
  kode,
  kunciBaris,
  menurutBaris,
  naskah,
  pemilik,
  penunjuk,
  rekaman,
  rujukan,
  teks,
  teksBerkata,
  tersembunyi,
  type Nilai,
} from "./kolom";
import { tabel } from "./tabel";

/** Id of the setting that names the profile in force. */
export const PROFIL_AKTIF = "profilAktif";

/** Ids of the settings of letters; those that end in a colon are followed by the id of a signer or the kind of document. */
export const SETELAN_SURAT = {
  kop: "kopSurat",
  logo: "logoSurat",
  penomoran: "nomorSurat",
  pejabat: "pejabat:",
  pilihan: "surat:",
} as const;

/** Id of the setting of how the office looks at competency. */
export const SETELAN_KOMPETENSI = "kompetensi";

/** What each setting holds, by its id. */
const ISI_SETELAN = {
  [PROFIL_AKTIF]: rujukan("Aturan hitung yang berlaku", "profil"),
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
  [SETELAN_SURAT.kop]: rekaman(L.kop, { baris: teks(L.baris), kontak: teks(L.kontak) }),
  [SETELAN_SURAT.logo]: naskah(L.logo, (json) => kalimatLogo(JSON.parse(json) as Logo)),
  [SETELAN_SURAT.penomoran]: rekaman(L.penomoran, {
    pola: teks(L.pola),
    kodeKantor: teks(L.kodeKantor),
    urutBerikut: bulat(L.urutBerikut, { polos: true }),
  }),
  [SETELAN_SURAT.pejabat]: rekaman(L.pejabat, {
    cara: kode(L.cara, TEKS_CARA),
    atasNama: teks(L.atasNama),
    perantara: teks(L.perantara),
    jabatan: teks(L.jabatan),
    nama: teks(L.nama),
    pangkat: teks(L.pangkat),
    nip: teks(L.nip),
  }),
  [SETELAN_SURAT.pilihan]: rekaman(L.pilihan, {
    pejabatId: penunjuk(L.pejabat, "setelan"),
    klasifikasi: teks(L.klasifikasi),
    tembusan: teks(L.tembusan),
  }),
  kolomSkp: naskah("Urutan kolom e-Kinerja", (json) => (JSON.parse(json) as readonly string[]).join(", ")),
  kotakTalenta: rekaman(TEKS_BARIS_TALENTA.pilihan, {
    sumbuKinerja: kode(TEKS_BARIS_TALENTA.sumbuKinerja, TEKS_SUMBU_KINERJA),
    tanpaData: kode(TEKS_BARIS_TALENTA.tanpaData, TEKS_TANPA_DATA),
  }),
  [SETELAN_KOMPETENSI]: rekaman(K.pilihan, { skala: kode(K.skala, TEKS_SKALA_JPM), cara: kode(K.cara, TEKS_CARA_PILIH) }),
  kedudukanHukum: rekaman(
    "Kedudukan hukum",
    Object.fromEntries(
      Object.entries(NAMA_KEDUDUKAN).map(([kodeNilai, nama]) => [kodeNilai, kode(nama, { ya: TEKS_UMUM.ya, tidak: TEKS_UMUM.tidak })]),
    ),
  ),
};

export const SETELAN = tabel({
  nama: "Pengaturan",
  sebutan: { kata: ({ id, nilai }) => sebutanSetelan(String(id), nilai ?? null) },
  buka: ({ id }) =>
    id === "kotakTalenta"
      ? "/talenta/kotak"
      : Object.values(SETELAN_SURAT).some((kunci) => kunciBaris(kunci, String(id)))
        ? "/pengaturan/surat"
        : "/pengaturan",
  kolom: { nilai: menurutBaris("Nilai", ISI_SETELAN) },
});

/** A signer is called by the name, a choice by the document that it is for, and every other setting by what it is. */
function sebutanSetelan(id: string, nilai: Nilai): string {
  const [, { label } = { label: null }] =
    Object.entries<{ readonly label: string | null }>(ISI_SETELAN).find(([kunci]) => kunciBaris(kunci, id)) ?? [];
  const jenis = JENIS_SURAT.find((satu) => id === `${SETELAN_SURAT.pilihan}${satu}`);
  if (jenis !== undefined) return `${label ?? ""} ${TEKS_JENIS_SURAT[jenis]}`;
  // Written by the program only.
  const nama = id.startsWith(SETELAN_SURAT.pejabat) && nilai !== null ? (JSON.parse(String(nilai)) as { readonly nama: string }).nama : "";
  return nama === "" ? (label ?? "") : nama;
}

/** What the office answered to questions of earlier imports; the id is the kind of question with the key of what was asked. */
export const INGATAN = tabel({
  nama: "Jawaban impor",
  sebutan: { kata: ({ id }) => uraikanIngatan(String(id)).kunci },
  buka: () => "/pengaturan/ingatan",
  kolom: {
    nilai: menurutBaris("Nilai", {
      "aliasJabatan:": penunjuk("Nilai", "jabatan"),
      "aliasUnit:": penunjuk("Nilai", "unit"),
      "kodePresensi:": teksBerkata("Nilai", TEKS_KODE_PRESENSI),
      "orangPresensi:": penunjuk("Nilai", "pegawai"),
      "kedudukanHukum:": teksBerkata("Nilai", NAMA_KEDUDUKAN),
      "aliasKompetensi:": teksBerkata("Nilai", Object.fromEntries(kamusKompetensi([]).map(({ kunci, nama }) => [kunci, nama]))),
      "aliasKompetensiTeknis:": penunjuk("Nilai", "kompetensiTeknis"),
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
