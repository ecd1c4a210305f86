import {
  kalimatBuktiUsul,
  TEKS_BARIS_PENEMPATAN as T,
  TEKS_JENIS_BATASAN,
  TEKS_KEADAAN_RENCANA,
  TEKS_KEPUTUSAN,
} from "../text/rencana-penempatan";
import { angka, boleh, denganBawaan, kode, naskah, pemilik, penunjuk, tanggal, teks, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

const bukaRencana = (id: unknown): string => `/penempatan/rencana/${String(id)}`;

/** Plans of moves: tables of the data file. */
export const TABEL_PENEMPATAN = {
  /** A plan by its name, and the day as at which it is computed. What it proposes follows from its limits and is not stored while it is a draft. */
  rencanaPenempatan: tabel({
    nama: T.rencana,
    sebutan: { kolom: "nama" },
    buka: ({ id }) => bukaRencana(id),
    unik: [["namaKunci"]],
    kolom: {
      nama: teks(T.nama),
      namaKunci: tersembunyi(teks("")),
      per: tanggal(T.per),
      catatan: denganBawaan(teks(T.catatan), ""),
      keadaan: kode(T.keadaan, TEKS_KEADAAN_RENCANA),
    },
  }),
  /** What a plan insists on. A lock without a post: she stays where she is. An important post names nobody. */
  batasanPenempatan: tabel({
    nama: T.batasan,
    sebutan: { lewat: "rencanaId" },
    buka: ({ rencanaId }) => bukaRencana(rencanaId),
    unik: [["rencanaId", "jenis", "pegawaiId", "jabatanId"]],
    bagianDari: { kolom: "rencanaId", bila: () => true },
    kolom: {
      rencanaId: pemilik(T.rencana, "rencanaPenempatan"),
      jenis: kode(T.jenis, TEKS_JENIS_BATASAN),
      pegawaiId: boleh(pemilik("Pegawai", "pegawai")),
      jabatanId: boleh(pemilik("Jabatan", "jabatan")),
    },
  }),
  /**
   * A move as its plan proposed it when it was decided on or when the plan was adopted, and what became of it. Posts are named in words too:
   * the record stays when a post goes. `faktaId` is the holding that its decree made.
   */
  usulPenempatan: tabel({
    nama: T.usul,
    sebutan: { lewat: "pegawaiId" },
    buka: ({ rencanaId }) => bukaRencana(rencanaId),
    unik: [["rencanaId", "pegawaiId", "keJabatanId"]],
    kolom: {
      rencanaId: pemilik(T.rencana, "rencanaPenempatan"),
      pegawaiId: pemilik("Pegawai", "pegawai"),
      dariJabatanId: tersembunyi(boleh(penunjuk("", "jabatan"))),
      namaDari: denganBawaan(teks(T.dari), ""),
      unitDari: denganBawaan(teks(T.unitDari), ""),
      keJabatanId: tersembunyi(penunjuk("", "jabatan")),
      namaKe: teks(T.ke),
      unitKe: teks(T.unitKe),
      palingAwal: tanggal(T.palingAwal),
      /** Points of 100, with two decimals. */
      skor: boleh(angka(T.skor)),
      // Written by the program only, from what it computed.
      bukti: naskah(T.bukti, (json) => kalimatBuktiUsul(JSON.parse(json) as never)),
      keputusan: boleh(kode(T.keputusan, TEKS_KEPUTUSAN)),
      alasan: denganBawaan(teks(T.alasan), ""),
      nomorSk: denganBawaan(teks(T.nomorSk), ""),
      tmt: boleh(tanggal(T.tmt)),
      faktaId: tersembunyi(boleh(penunjuk("", "riwayatJabatan"))),
    },
  }),
} as const;
