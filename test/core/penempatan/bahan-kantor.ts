import type { PlainDate } from "../../../core/date";
import type { JabatanDicari, OrangDinilai } from "../../../core/penempatan/fakta";
import { tempatkanKantor, type BahanPenempatanKantor, type Terencana } from "../../../core/penempatan/kantor";
import type { BatasanKantor } from "../../../core/penempatan/penempatan";
import type { JabatanKantor, OrangKantor } from "../../../core/penempatan/penilai";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";

export const PER = "2026-11-27" as PlainDate;
export const hari = (teks: string): PlainDate => teks as PlainDate;
export const BEBAS: BatasanKantor = { kunci: [], coret: [] };

/** Weights on competency alone, so that a score is the JPM; a move costs 3 points. */
export const BOBOT_KOMPETENSI = [
  {
    id: "penempatan-bobot",
    nilai: JSON.stringify({
      ...menurut("penempatan-bobot"),
      kompetensi: 1,
      pendidikan: 0,
      pengalaman: 0,
      kinerja: 0,
      talenta: 0,
      rotasi: 0,
      permintaan: 0,
    }),
    alasan: "uji",
    sejak: null,
  },
];
export const NILAI = nilaiKantor(BOBOT_KOMPETENSI);

export const jabatan = (id: string, kebutuhan: number, isi: Partial<JabatanDicari> = {}): JabatanKantor => ({
  unitId: "sekretariat",
  kebutuhan,
  dicari: {
    id,
    nama: id,
    unitId: "sekretariat",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 7,
    pendidikanMinimum: "",
    programStudi: [],
    diklat: [],
    pengalaman: [],
    sisaMasaBulan: 24,
    atasan: [],
    ...isi,
  },
});

export const orang = (pegawaiId: string, jabatanId: string | null, isi: Partial<OrangDinilai> = {}): OrangKantor => ({
  pegawaiId,
  jabatanId,
  keluar: null,
  akan: null,
  predikat: [],
  ipAsn: null,
  permohonan: [],
  masa: [],
  dinilai: {
    dibatasi: null,
    diklat: [],
    status: "PNS",
    golongan: "III/b",
    tingkatPendidikan: "S-1",
    pendidikan: "",
    tanggalLahir: hari("1990-01-01"),
    jenis: jabatanId === null ? null : "pelaksana",
    jenjang: null,
    kelas: jabatanId === null ? null : 7,
    namaJabatan: jabatanId,
    tmtJabatan: hari("2023-01-02"),
    asal: null,
    kerabat: [],
    tugasBelajar: false,
    masa: [],
    memangku: true,
    tertahan: false,
    kinerjaBaik: true,
    ...isi,
  },
});

/** JPM by person and post; who is not named for a post was not assessed. */
export type Jpm = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function kantor(jpm: Jpm, isi: Pick<BahanPenempatanKantor, "orang" | "jabatan"> & Partial<BahanPenempatanKantor>): Terencana {
  const hasil = tempatkanKantor({
    per: PER,
    kesenjangan: (jabatanId, pegawaiId) => {
      const satu = jpm[pegawaiId]?.[jabatanId];
      return satu === undefined ? { jpm: null, dinilai: 0, dari: 5, kesenjangan: 0 } : { jpm: satu, dinilai: 5, dari: 5, kesenjangan: 0 };
    },
    nilai: NILAI,
    penting: new Set(),
    batasan: BEBAS,
    ...isi,
  });
  if ("pertentangan" in hasil) throw new Error("bertentangan");
  return hasil;
}

export const pindah = ({ rencana }: Terencana): readonly string[] => rencana.pindah.map(({ pegawaiId, ke }) => `${pegawaiId} ke ${ke}`);

// Ani and Budi are staf, of whom one is needed; arsip stands empty. Ani would be 90 there and is 80 where she is, Budi 85 and 70.
export const JPM: Jpm = { ani: { staf: 80, arsip: 90 }, budi: { staf: 70, arsip: 85 } };
export const DUA = { orang: [orang("ani", "staf"), orang("budi", "staf")], jabatan: [jabatan("staf", 1), jabatan("arsip", 1)] };
