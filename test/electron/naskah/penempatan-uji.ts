import type { PlainDate } from "../../../core/date";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahUsulPenempatan } from "../../../core/penempatan/naskah-usul";
import type { Pindah } from "../../../core/penempatan/penempatan";
import { rantai } from "../../../core/penempatan/rantai";
import type { RencanaTercetak, SetelanTercetak } from "../../../core/penempatan/rencana-tercetak";
import { computeSkor, type BagianSkor, type NilaiBagian } from "../../../core/penempatan/skor";
import type { Usul } from "../../../core/penempatan/usul";
import { menurut } from "../../../core/peraturan/register";
import type { IdAturan } from "../../../core/penempatan/aturan";
import type { SifatAturan } from "../../../core/penempatan/sifat-aturan";

const JAN = "2027-01-01" as PlainDate;
const MAR = "2027-03-01" as PlainDate;
const BOBOT = menurut("penempatan-bobot");
const tanpa = (bukti: string): NilaiBagian => ({ nilai: null, bukti });

function nilai(kompetensi: number, kinerja: number): Readonly<Record<BagianSkor, NilaiBagian>> {
  return {
    kompetensi: { nilai: kompetensi, bukti: `JPM ${String(kompetensi)} % terhadap standar jabatan yang dituju` },
    pendidikan: { nilai: 60, bukti: "S-1 MANAJEMEN serumpun dengan S-1 AKUNTANSI & <KEUANGAN>" },
    pengalaman: { nilai: 45.5, bukti: "2 tahun 3 bulan di unit atau jenjang yang sama" },
    kinerja: { nilai: kinerja, bukti: "predikat Baik, Sangat Baik" },
    talenta: { nilai: 62.25, bukti: "IP ASN 62,25" },
    rotasi: tanpa("TMT jabatan belum diketahui"),
    permintaan: tanpa("tidak ada permintaan yang tercatat"),
  };
}

function usul(pindah: Pindah, skor: readonly [number, number], isi: Partial<Usul> = {}): Usul {
  const lulus = { ketentuan: null, ada: "", perlu: "", terpenuhi: null, keadaan: "lulus" } as const;
  return {
    ...pindah,
    terkunci: false,
    pasangan: {
      skor: computeSkor(nilai(...skor), BOBOT, "netral"),
      aturan: [
        { ...lulus, id: "kedudukan", sifat: "keras" },
        { ...lulus, id: "pendidikan", sifat: "keras", ketentuan: "syarat-pendidikan-jenis", ada: "S-1/Sarjana", perlu: "D-III" },
        {
          ...lulus,
          id: "golongan",
          sifat: "lunak",
          keadaan: "gagal",
          ketentuan: "pangkat-jenis",
          ada: "III/b",
          perlu: "III/c sampai III/d",
        },
        { ...lulus, id: "perkara", sifat: "keras", keadaan: "belumDiketahui", ketentuan: "hukdis-tanpa-mutasi" },
      ],
      palingAwal: pindah.palingAwal,
    },
    selisih: { kursi: 0, poin: 150 },
    cadangan: null,
    selang: { kompetensi: 4.29, kinerja: 7.5 },
    ...isi,
  };
}

/** Ani to the post that opens in March, Budi to hers; Citra and Dewi change places. One post stays empty. */
const USUL: readonly Usul[] = [
  usul({ pegawaiId: "ani", dari: "staf", ke: "kasub", palingAwal: MAR }, [88.89, 90], { terkunci: true, selisih: null }),
  usul({ pegawaiId: "budi", dari: null, ke: "staf", palingAwal: JAN }, [75, 80], { selisih: { kursi: 1, poin: 0 } }),
  usul({ pegawaiId: "citra", dari: "arsip", ke: "humas", palingAwal: JAN }, [100, 100]),
  usul({ pegawaiId: "dewi", dari: "humas", ke: "arsip", palingAwal: MAR }, [50, 65], { selisih: { kursi: 0, poin: 0 }, cadangan: "citra" }),
];

const RENCANA_UJI: RencanaTercetak = {
  keadaan: "terbukti",
  per: "2026-12-31" as PlainDate,
  sampai: "2027-12-31" as PlainDate,
  perkaraTertutup: true,
  tanpaBobot: false,
  usul: USUL,
  rangkaian: rantai(USUL, new Map([["kasub", [MAR]]])),
  kosong: [{ jabatanId: "analis", mulai: JAN, boleh: 2 }],
  bukti: { nilai: 987_654, dual: 987_654 },
  jabatan: {
    staf: {
      nama: "Penata Kelola Pemilu Ahli Pertama",
      unit: "Subbagian Teknis",
      unitId: "teknis",
      kelas: 8,
      kebutuhan: 2,
      terisi: 2,
      akanKeluar: 0,
    },
    kasub: {
      nama: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
      unit: "Subbagian Teknis",
      unitId: "teknis",
      kelas: 9,
      kebutuhan: 1,
      terisi: 0,
      akanKeluar: 0,
    },
    arsip: { nama: "Arsiparis Terampil", unit: "Subbagian Umum", unitId: "umum", kelas: 6, kebutuhan: 1, terisi: 1, akanKeluar: 0 },
    humas: {
      nama: "Pranata Humas Terampil",
      unit: "Subbagian Partisipasi",
      unitId: "partisipasi",
      kelas: null,
      kebutuhan: 1,
      terisi: 1,
      akanKeluar: 0,
    },
    analis: { nama: "Analis Keuangan", unit: "Subbagian Umum", unitId: "umum", kelas: 8, kebutuhan: 1, terisi: 0, akanKeluar: 0 },
  },
  nip: { ani: "198001012005012001", budi: "199203032019031003" },
  nama: {
    ani: "Ani Lestari, S.E.",
    budi: "Budi Santosa",
    citra: "Citra Dewanti, A.Md.",
    dewi: "Dewi Anggraini",
    staf: "Penata Kelola Pemilu Ahli Pertama",
    kasub: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
    arsip: "Arsiparis Terampil",
    humas: "Pranata Humas Terampil",
    analis: "Analis Keuangan",
  },
};

const SETELAN_UJI: SetelanTercetak = {
  bobot: BOBOT,
  sifat: menurut("penempatan-aturan") as Readonly<Record<IdAturan, SifatAturan>>,
  ongkos: menurut("penempatan-ongkos"),
  nilaiTerendah: menurut("penempatan-nilai-terendah"),
  predikat: menurut("penempatan-nilai-predikat"),
  pengalamanBulan: menurut("penempatan-pengalaman"),
  bidang: menurut("penempatan-bidang"),
  rotasi: menurut("penempatan-rotasi"),
  cakrawalaBulan: menurut("penempatan-cakrawala"),
  manajerialDahulu: menurut("penempatan-manajerial-dahulu"),
  kontrakDiperpanjang: menurut("penempatan-kontrak-diperpanjang"),
  tanpaBukti: "netral",
  batasan: { kunci: [{ pegawaiId: "ani", jabatanId: "kasub" }], coret: [{ pegawaiId: "budi", jabatanId: "kasub" }], penting: ["kasub"] },
};

/** The proposal with all that it can show, and one without any move. */
export function usulPenempatanUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  const kosong: RencanaTercetak = {
    ...RENCANA_UJI,
    keadaan: "buktiCacat",
    tanpaBobot: true,
    perkaraTertutup: false,
    usul: [],
    rangkaian: [],
  };
  return [
    ["usul penempatan", naskahUsulPenempatan(bahan, RENCANA_UJI, SETELAN_UJI)],
    [
      "usul penempatan tanpa perpindahan",
      naskahUsulPenempatan(bahan, kosong, { ...SETELAN_UJI, batasan: { kunci: [], coret: [], penting: [] } }),
    ],
  ];
}
