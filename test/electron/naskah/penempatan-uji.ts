import type { PlainDate } from "../../../core/date";
import { calonUji } from "./calon-uji";
import { SETELAN_UJI } from "./setelan-uji";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahUsulPenempatan } from "../../../core/penempatan/naskah-usul";
import type { Pindah } from "../../../core/penempatan/penempatan";
import { rantai } from "../../../core/penempatan/rantai";
import { naskahAlasanMutasi } from "../../../core/penempatan/naskah-alasan-mutasi";
import type { BerkasPenempatan, RencanaTercetak } from "../../../core/penempatan/rencana-tercetak";
import { computeSkor, type BagianSkor, type NilaiBagian } from "../../../core/penempatan/skor";
import type { Usul } from "../../../core/penempatan/usul";
import { menurut } from "../../../core/peraturan/register";

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
    selisih: { penting: 0, kursi: 0, poin: 150 },
    cadangan: null,
    ekor: { pengganti: null, akhir: { jenis: "tanpaSisa" } },
    timbangan: "tanpaPilihan",
    selang: { kompetensi: 4.29, kinerja: 7.5 },
    ...isi,
  };
}

/** Ani to the post that opens in March, Budi to hers; Citra and Dewi change places. One post stays empty. */
const USUL: readonly Usul[] = [
  usul({ pegawaiId: "ani", dari: "staf", ke: "kasub", palingAwal: MAR }, [88.89, 90], { terkunci: true, selisih: null }),
  usul({ pegawaiId: "budi", dari: null, ke: "staf", palingAwal: JAN }, [75, 80], { selisih: { penting: 0, kursi: 1, poin: 0 } }),
  usul({ pegawaiId: "citra", dari: "arsip", ke: "humas", palingAwal: JAN }, [100, 100]),
  usul({ pegawaiId: "dewi", dari: "humas", ke: "arsip", palingAwal: MAR }, [50, 65], {
    selisih: { penting: 0, kursi: 0, poin: 0 },
    cadangan: "citra",
  }),
];

const RENCANA_UJI: RencanaTercetak = {
  keadaan: "terbukti",
  per: "2026-12-31" as PlainDate,
  sampai: "2027-12-31" as PlainDate,
  perkaraTertutup: true,
  tanpaBobot: false,
  ringkasan: { kursiPerlu: 7, kursiTerisi: 6, pentingKosong: 0, perpindahan: 4, jumlahSkor: 29_000, tanpaSkor: 0 },
  tanpaJabatan: ["eko"],
  menjelangKeluar: ["fajar"],
  kurva: [
    { perpindahan: 0, nilai: 5_000_000, penting: 0, kursi: 0, poin: 0 },
    { perpindahan: 1, nilai: 3_000_000, penting: 0, kursi: 1, poin: -1_250 },
    { perpindahan: 4, nilai: 987_654, penting: 0, kursi: 2, poin: 345 },
  ],
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
    eko: "Eko Prasetyo, S.T.",
    fajar: "Fajar & Nugraha <ditulis aneh>",
    ...Object.fromEntries(Array.from({ length: 12 }, (_, nomor) => [`boleh${String(nomor)}`, `Pegawai ${String(nomor + 1)}, S.E.`])),
    ...Object.fromEntries(Array.from({ length: 7 }, (_, nomor) => [`terhalang${String(nomor)}`, `Calon ${String(nomor + 1)}`])),
    staf: "Penata Kelola Pemilu Ahli Pertama",
    kasub: "Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
    arsip: "Arsiparis Terampil",
    humas: "Pranata Humas Terampil",
    analis: "Analis Keuangan",
  },
};

const PASANGAN = usul({ pegawaiId: "ani", dari: "staf", ke: "kasub", palingAwal: MAR }, [70, 80]).pasangan;

const PERGESERAN = { pegawaiId: "budi", rencana: "staf", lain: null };

const BERKAS_UJI: BerkasPenempatan = {
  rencana: RENCANA_UJI,
  setelan: SETELAN_UJI,
  telaah: {
    undian: 200,
    ketahanan: { ani: 200, budi: 187, citra: 3, dewi: 0 },
    kelonggaran: 64,
    berikut: Array.from({ length: 10 }, (_, nomor) => ({
      selisih: { penting: 0, kursi: nomor % 2, poin: 15 * nomor - 30 },
      beda: [PERGESERAN, { pegawaiId: "citra", rencana: "humas", lain: "arsip" }],
    })),
    hargaAturan: [
      { id: "pendidikan", untung: { penting: 0, kursi: 2, poin: -540 } },
      { id: "golongan", untung: { penting: 0, kursi: 0, poin: 300 } },
    ],
    hargaKunci: [{ pegawaiId: "ani", untung: { penting: 0, kursi: 0, poin: 125 } }],
    pemerataan: [
      { segi: "unit", nama: "Subbagian Teknis", berhak: 3, diusulkan: 1 },
      { segi: "kelas", nama: "08", berhak: 7, diusulkan: 3 },
      { segi: "jenisKelamin", nama: "Perempuan", berhak: 6, diusulkan: 0 },
      { segi: "usia", nama: "30 sampai 39 tahun", berhak: 9, diusulkan: 4 },
    ],
  },
  bangku: [
    { jabatanId: "kasub", calon: calonUji(PASANGAN, { jabatanId: "kasub", datang: "ani" }) },
    { jabatanId: "analis", calon: calonUji(PASANGAN, { jabatanId: "analis", datang: "citra" }).slice(1) },
  ],
  kompetensi: USUL.map(({ pegawaiId, ke }, nomor) => ({
    pegawaiId,
    jabatanId: ke,
    hasil: {
      butir: [
        { kunci: "integritas", standar: { kunci: "integritas", level: 3, baris: null }, dinilai: null, kesenjangan: null },
        { kunci: "kerjaSama", standar: { kunci: "kerjaSama", level: 2, baris: null }, dinilai: null, kesenjangan: null },
      ],
      jpm: nomor === 0 ? 88.888 : null,
      dinilai: 0,
      dari: nomor === 3 ? 0 : 2,
      kesenjangan: 0,
    },
    kesiapan: nomor === 1 ? null : "setahun",
    jp: 24,
    tingkat: nomor,
  })),
  namaKompetensi: { integritas: "Integritas" },
  orang: {
    ani: {
      mutasi: "promosi",
      golongan: "Penata (III/c)",
      tingkatPendidikan: "S-1/Sarjana",
      pendidikan: "S-1 Akuntansi & <Keuangan>",
      tmtJabatan: "2020-02-01" as PlainDate,
      predikat: [
        { tahun: 2025, predikat: "sangatBaik" },
        { tahun: 2024, predikat: null },
      ],
    },
    budi: { mutasi: null, golongan: "", tingkatPendidikan: "", pendidikan: "", tmtJabatan: null, predikat: [] },
  },
  tersimpan: null,
};

const TEMPAT = (id: string) => ({ id, nama: RENCANA_UJI.nama[id] ?? "", unit: RENCANA_UJI.jabatan[id]?.unit ?? "" });

/** A plan in use whose moves were decided on, as its documents print it while today's data give the same or another plan. */
function bernama(sama: boolean): BerkasPenempatan["tersimpan"] {
  return {
    nama: "Rotasi awal 2027",
    keadaan: "dipakai",
    per: RENCANA_UJI.per,
    sama,
    tersimpan: USUL.map(({ pegawaiId, dari, ke, palingAwal, pasangan, selisih, cadangan }, nomor) => ({
      id: `u${String(nomor)}`,
      revision: 1,
      rencanaId: "r",
      pegawaiId,
      nama: RENCANA_UJI.nama[pegawaiId] ?? "",
      dari: dari === null ? null : TEMPAT(dari),
      ke: TEMPAT(ke),
      palingAwal,
      skor: pasangan.skor.skor,
      bukti: { bagian: pasangan.skor.bagian, aturan: pasangan.aturan, selisih, cadangan },
      keputusan: ([null, "terima", "tolak", "terima"] as const)[nomor] ?? null,
      alasan: nomor === 2 ? "Masih menyelesaikan tahapan & <laporan> pemilu" : "",
      nomorSk: nomor === 3 ? "12/SDM.05/2027" : "",
      tmt: nomor === 3 ? MAR : null,
      tercatat: false,
    })),
  };
}

/** Plans with all that they can show, one without any move, and one as it is kept while the data have moved on. */
function berkasUji(): Readonly<Record<"penuh" | "kosong" | "tersimpan" | "berubah", BerkasPenempatan>> {
  const tanpaUsul: RencanaTercetak = {
    ...RENCANA_UJI,
    keadaan: "buktiCacat",
    tanpaBobot: true,
    perkaraTertutup: false,
    usul: [],
    rangkaian: [],
    kosong: [],
    kurva: [],
    tanpaJabatan: [],
    menjelangKeluar: [],
  };
  return {
    penuh: BERKAS_UJI,
    kosong: {
      ...BERKAS_UJI,
      rencana: tanpaUsul,
      setelan: { ...SETELAN_UJI, batasan: { kunci: [], coret: [], penting: [] } },
      telaah: { undian: 200, ketahanan: {}, kelonggaran: null, berikut: [], hargaAturan: [], hargaKunci: [], pemerataan: [] },
      bangku: [],
      kompetensi: [],
      orang: {},
    },
    tersimpan: { ...BERKAS_UJI, tersimpan: bernama(true) },
    berubah: {
      ...BERKAS_UJI,
      rencana: { ...RENCANA_UJI, ringkasan: null, bukti: null, kosong: [], kurva: [], tanpaJabatan: [], menjelangKeluar: [] },
      telaah: null,
      bangku: [],
      tersimpan: bernama(false),
    },
  };
}

export function usulPenempatanUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  const { penuh, kosong, tersimpan, berubah } = berkasUji();
  return [
    ["usul penempatan", naskahUsulPenempatan(bahan, penuh)],
    ["usul penempatan tanpa perpindahan", naskahUsulPenempatan(bahan, kosong)],
    ["usul penempatan rencana yang dipakai", naskahUsulPenempatan({ ...bahan, kertas: "a4" }, tersimpan)],
    ["usul penempatan seperti disimpan", naskahUsulPenempatan(bahan, berubah)],
  ];
}

/** The moves for the check from outside. */
export function alasanMutasiUji(bahan: BahanSurat): readonly (readonly [string, Naskah])[] {
  const { penuh, berubah } = berkasUji();
  return [
    ["alasan mutasi", naskahAlasanMutasi(bahan, penuh)],
    ["alasan mutasi seperti disimpan", naskahAlasanMutasi({ ...bahan, kertas: "a4" }, berubah)],
  ];
}
