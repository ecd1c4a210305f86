import { BUKTI_PENILAIAN } from "../kompetensi/penilaian";
import { kamusKompetensi } from "../kompetensi/kamus";
import { TEKS_BARIS_KOMPETENSI as T, TEKS_KEADAAN_RENCANA } from "../text/kompetensi";
import { boleh, bulat, denganBawaan, kode, pemilik, penunjuk, rujukan, tanggal, teks, teksBerkata, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

const NAMA_INTI = Object.fromEntries(kamusKompetensi([]).map(({ kunci, nama }) => [kunci, nama]));

/** One of the nine by its code, or a technical one by its row: exactly one of the two is said. */
const KOMPETENSI = {
  kode: denganBawaan(teksBerkata(T.kompetensi, NAMA_INTI), ""),
  teknisId: boleh(rujukan(T.kompetensiTeknis, "kompetensiTeknis")),
};

/** Competency: what posts ask for, what people were found to have, and how the gap is closed. */
export const TABEL_KOMPETENSI = {
  /** The office's own dictionary of technical competencies, with the words of each level. */
  kompetensiTeknis: tabel({
    nama: T.tabel.kompetensiTeknis,
    sebutan: { kolom: "nama" },
    buka: () => "/kompetensi/kamus",
    unik: [["namaKunci"]],
    kolom: {
      kode: denganBawaan(teks(T.kodeTeknis), ""),
      nama: teks(T.nama),
      namaKunci: tersembunyi(teks("")),
      urusan: denganBawaan(teks(T.urusan), ""),
      level1: denganBawaan(teks(T.level(1)), ""),
      level2: denganBawaan(teks(T.level(2)), ""),
      level3: denganBawaan(teks(T.level(3)), ""),
      level4: denganBawaan(teks(T.level(4)), ""),
      level5: denganBawaan(teks(T.level(5)), ""),
      sumber: denganBawaan(teks(T.sumber), ""),
    },
  }),
  /** The level that a jabatan asks of one competency since a day, in the place of the default of its kind; 0 asks for none. */
  standarKompetensi: tabel({
    nama: T.tabel.standarKompetensi,
    sebutan: { lewat: "jabatanId" },
    buka: () => "/kompetensi/standar",
    unik: [["jabatanId", "kode", "teknisId", "sejak"]],
    kolom: {
      jabatanId: pemilik("Jabatan", "jabatan"),
      ...KOMPETENSI,
      level: bulat(T.levelStandar, { polos: true }),
      sejak: boleh(tanggal(T.sejak)),
    },
  }),
  /** The level at which somebody was found on a day, by what evidence, and how long it holds. */
  penilaianKompetensi: tabel({
    nama: T.tabel.penilaianKompetensi,
    sebutan: { lewat: "pegawaiId" },
    buka: ({ pegawaiId }) => `/kompetensi/orang/${pegawaiId ?? ""}`,
    unik: [["pegawaiId", "kode", "teknisId", "tanggal", "bukti"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      ...KOMPETENSI,
      level: bulat(T.levelDinilai, { polos: true }),
      tanggal: tanggal(T.tanggal),
      bukti: kode(T.bukti, BUKTI_PENILAIAN),
      sampai: boleh(tanggal(T.sampai)),
      sumber: denganBawaan(teks(T.sumber), ""),
    },
  }),
  /** The training catalogue. */
  pelatihan: tabel({
    nama: T.tabel.pelatihan,
    sebutan: { kolom: "nama" },
    buka: () => "/kompetensi/rencana",
    unik: [["namaKunci"]],
    kolom: {
      nama: teks(T.nama),
      namaKunci: tersembunyi(teks("")),
      jp: bulat(T.jp, { satuan: "JP" }),
      biaya: denganBawaan(bulat(T.biaya, { satuan: "rupiah" }), 0),
      biayaKelas: denganBawaan(bulat(T.biayaKelas, { satuan: "rupiah" }), 0),
      kuota: boleh(bulat(T.kuota, { satuan: "orang" })),
      penyelenggara: denganBawaan(teks(T.penyelenggara), ""),
    },
  }),
  /** Which competency a training takes from which level to which. */
  sasaranPelatihan: tabel({
    nama: T.tabel.sasaranPelatihan,
    sebutan: { lewat: "pelatihanId" },
    buka: () => "/kompetensi/rencana",
    unik: [["pelatihanId", "kode", "teknisId"]],
    // Whoever saves a training has seen its aims with it.
    bagianDari: { kolom: "pelatihanId", bila: () => true },
    kolom: {
      pelatihanId: pemilik(T.tabel.pelatihan, "pelatihan"),
      ...KOMPETENSI,
      dariLevel: bulat(T.dariLevel, { polos: true }),
      keLevel: bulat(T.keLevel, { polos: true }),
    },
  }),
  /** What somebody is to do in a year to close a gap. */
  rencanaPengembangan: tabel({
    nama: T.tabel.rencanaPengembangan,
    sebutan: { lewat: "pegawaiId" },
    buka: ({ pegawaiId }) => `/kompetensi/orang/${pegawaiId ?? ""}`,
    unik: [["pegawaiId", "tahun", "kode", "teknisId", "pelatihanId", "kegiatan"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      tahun: bulat(T.tahun, { polos: true }),
      ...KOMPETENSI,
      keLevel: bulat(T.keLevel, { polos: true }),
      pelatihanId: boleh(penunjuk(T.tabel.pelatihan, "pelatihan")),
      kegiatan: denganBawaan(teks(T.kegiatan), ""),
      jp: denganBawaan(bulat(T.jp, { satuan: "JP" }), 0),
      keadaan: kode(T.keadaan, TEKS_KEADAAN_RENCANA),
    },
  }),
} as const;
