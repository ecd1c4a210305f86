import {
  KATA_KODE_PUTUSAN,
  LABEL_KASUS as L,
  TEKS_DAMPAK,
  TEKS_HASIL,
  TEKS_JENIS_KASUS,
  TEKS_LANGKAH_KASUS,
  TEKS_PERANGKAT,
  TEKS_PERAN_TIM,
  TEKS_PERBUATAN,
  TEKS_UNSUR_TIM,
} from "../text/kasus";
import { boleh, bulat, denganBawaan, kode, pemilik, penunjuk, rujukan, tanggal, teks, tersembunyi, type Baris } from "./kolom";
import { tabel } from "./tabel";

/** Whoever saw the case saw its steps and its team: it is not removed or changed over what was written into it since. */
const BAGIAN_KASUS = { kolom: "kasusId", bila: () => true } as const;

const bukaKasus = ({ kasusId }: Baris): string => `/disiplin/${kasusId ?? ""}`;
/** The history never calls a case by a name: whoever reads it may not be one who may read cases. */
const tanpaNama = { kata: () => "" } as const;

/**
 * Cases with their steps and teams, and who may open them and who did. A person with a case cannot be removed; a
 * member of a team cannot either, as the letters name the person.
 */
export const TABEL_DISIPLIN = {
  kasus: tabel({
    nama: L.tabel.kasus,
    sebutan: tanpaNama,
    buka: ({ id }) => `/disiplin/${id ?? ""}`,
    kolom: {
      pegawaiId: rujukan(L.pegawai, "pegawai"),
      jenis: kode(L.jenis, TEKS_JENIS_KASUS),
      tanggalPelanggaran: boleh(tanggal(L.tanggalPelanggaran)),
      tanggalDiketahui: boleh(tanggal(L.tanggalDiketahui)),
      uraian: denganBawaan(teks(L.uraian), ""),
      pasal: denganBawaan(teks(L.pasal), ""),
      bentuk: denganBawaan(teks(L.bentuk), ""),
      hariTanpaKeterangan: boleh(bulat(L.hariTanpaKeterangan, { satuan: "hari kerja" })),
      dampak: boleh(kode(L.dampak, TEKS_DAMPAK)),
      usulan: boleh(kode(L.usulan, KATA_KODE_PUTUSAN)),
      alasanUsulan: denganBawaan(teks(L.alasanUsulan), ""),
    },
  }),
  langkahKasus: tabel({
    nama: L.tabel.langkah,
    sebutan: tanpaNama,
    buka: bukaKasus,
    bagianDari: BAGIAN_KASUS,
    kolom: {
      kasusId: pemilik(L.berkas, "kasus"),
      jenis: kode(L.jenis, TEKS_LANGKAH_KASUS),
      tanggal: boleh(tanggal(L.tanggal)),
      nomorSurat: denganBawaan(teks(L.nomorSurat), ""),
      tanggalPeriksa: boleh(tanggal(L.tanggalPeriksa)),
      tempat: denganBawaan(teks(L.tempat), ""),
      pejabat: denganBawaan(teks(L.pejabat), ""),
      hasil: boleh(kode(L.hasil, TEKS_HASIL)),
      kode: boleh(kode(L.kode, KATA_KODE_PUTUSAN)),
      perangkat: boleh(kode(L.perangkat, TEKS_PERANGKAT)),
      isi: denganBawaan(teks(L.isi), ""),
    },
  }),
  anggotaPemeriksa: tabel({
    nama: L.tabel.tim,
    sebutan: tanpaNama,
    buka: bukaKasus,
    bagianDari: BAGIAN_KASUS,
    kolom: {
      kasusId: pemilik(L.berkas, "kasus"),
      pegawaiId: boleh(rujukan(L.pegawai, "pegawai")),
      /** Somebody from outside the office; empty for its own people. */
      nama: denganBawaan(teks(L.nama), ""),
      unsur: kode(L.unsur, TEKS_UNSUR_TIM),
      peran: kode(L.peran, TEKS_PERAN_TIM),
    },
  }),
  aksesKasus: tabel({
    nama: L.tabel.akses,
    sebutan: tanpaNama,
    buka: () => "/disiplin/akses",
    kolom: {
      /** UTC moment, ISO 8601. */
      waktu: teks(L.waktu),
      petugas: teks(L.petugas),
      perbuatan: kode(L.perbuatan, TEKS_PERBUATAN),
      kasusId: boleh(penunjuk(L.berkas, "kasus")),
    },
  }),
  petugasKasus: tabel({
    nama: L.tabel.petugas,
    sebutan: { kolom: "nama" },
    buka: () => "/disiplin/akses",
    unik: [["nama"]],
    kolom: {
      nama: teks(L.nama),
      peran: denganBawaan(teks(L.peran), ""),
      garam: tersembunyi(teks("")),
      sandi: tersembunyi(teks("")),
    },
  }),
} as const;
