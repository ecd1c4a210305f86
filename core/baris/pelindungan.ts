import {
  kalimatSaat,
  LABEL_PELINDUNGAN as L,
  TEKS_CARA_PEMUSNAHAN,
  TEKS_CATATAN_INSIDEN,
  TEKS_DASAR_PEMROSESAN,
  TEKS_GOLONGAN,
  TEKS_HASIL_PERMINTAAN,
  TEKS_JENIS_PERMINTAAN,
  TEKS_LEWAT,
} from "../text/pelindungan";
import { isIsianDampak } from "../pelindungan/isian";
import { sebutanIsian } from "../text/penilaian-dampak";
import { boleh, bulat, denganBawaan, kode, naskah, pemilik, penunjuk, tanggal, teks } from "./kolom";
import { tabel } from "./tabel";

const kosong = (label: string) => denganBawaan(teks(label), "");
/** A minute with its offset, as `core/pelindungan/saat` writes it. */
const saat = (label: string) => naskah(label, kalimatSaat);

/** Duties of a controller of personal data: who asked for what, what went wrong, what was destroyed, what is done with data and why. */
export const TABEL_PELINDUNGAN = {
  /** The name stays when the person goes: that she was answered must be shown longer than her data are kept. */
  permintaanData: tabel({
    nama: L.tabel.permintaan,
    sebutan: { kolom: "nama" },
    buka: () => "/data-pribadi/permintaan",
    kolom: {
      pegawaiId: boleh(penunjuk(L.pegawai, "pegawai")),
      nama: teks(L.nama),
      jenis: kode(L.jenis, TEKS_JENIS_PERMINTAAN),
      diterima: saat(L.diterima),
      lewat: kode(L.lewat, TEKS_LEWAT),
      isi: kosong(L.isi),
      dijawab: boleh(saat(L.dijawab)),
      caraJawab: boleh(kode(L.caraJawab, TEKS_LEWAT)),
      hasil: boleh(kode(L.hasil, TEKS_HASIL_PERMINTAAN)),
      keterangan: kosong(L.keterangan),
      nomor: kosong(L.nomor),
    },
  }),
  insidenData: tabel({
    nama: L.tabel.insiden,
    sebutan: { kolom: "judul" },
    buka: () => "/data-pribadi/insiden",
    kolom: {
      judul: teks(L.judul),
      terjadi: boleh(saat(L.terjadi)),
      diketahui: saat(L.diketahui),
      data: kosong(L.data),
      banyakOrang: boleh(bulat(L.banyakOrang)),
      bagaimana: kosong(L.bagaimana),
      penanganan: kosong(L.penanganan),
      ditutup: boleh(tanggal(L.ditutup)),
    },
  }),
  catatanInsiden: tabel({
    nama: L.tabel.catatan,
    sebutan: { lewat: "insidenId" },
    buka: () => "/data-pribadi/insiden",
    bagianDari: { kolom: "insidenId", bila: () => true },
    kolom: {
      insidenId: pemilik(L.insiden, "insidenData"),
      jenis: kode(L.jenisCatatan, TEKS_CATATAN_INSIDEN),
      saat: saat(L.saat),
      kepada: kosong(L.kepada),
      banyak: boleh(bulat(L.banyak)),
      isi: kosong(L.catatan),
    },
  }),
  /** What was destroyed is told by kind and number, never by a name. */
  pemusnahanData: tabel({
    nama: L.tabel.pemusnahan,
    sebutan: { kolom: "uraian" },
    buka: () => "/data-pribadi/retensi",
    kolom: {
      golongan: kode(L.golongan, TEKS_GOLONGAN),
      uraian: teks(L.uraian),
      dasar: kosong(L.dasarJra),
      hingga: tanggal(L.hingga),
      banyak: bulat(L.banyakBerkas),
      tanggal: tanggal(L.tanggal),
      cara: kode(L.cara, TEKS_CARA_PEMUSNAHAN),
      pelaksana: kosong(L.pelaksana),
      penyetuju: kosong(L.penyetuju),
      nomor: kosong(L.nomorBa),
    },
  }),
  /** What the office wrote in the place of the register's own words (the id is theirs), and activities of its own. */
  kegiatanPemrosesan: tabel({
    nama: L.tabel.kegiatan,
    sebutan: { kolom: "nama" },
    buka: () => "/data-pribadi/pemrosesan",
    kolom: {
      nama: teks(L.kegiatan),
      tujuan: kosong(L.tujuan),
      dasar: kode(L.dasar, TEKS_DASAR_PEMROSESAN),
      jenisData: kosong(L.jenisData),
      subjek: kosong(L.subjek),
      penerima: kosong(L.penerima),
      retensi: kosong(L.retensi),
      pengamanan: kosong(L.pengamanan),
    },
  }),
  /** What the office wrote into one blank: of the assessment, or who its officer is. The id is that of the blank. */
  isianPelindungan: tabel({
    nama: L.tabel.isian,
    sebutan: { kata: ({ id }) => sebutanIsian(String(id)) },
    buka: ({ id }) => (isIsianDampak(String(id)) ? "/data-pribadi/dampak" : "/data-pribadi"),
    kolom: { isi: teks(L.isian) },
  }),
} as const;
