import type { PlainDate } from "../date";
import type { BarisStandar } from "../kompetensi/standar";
import { KODE_KOMPETENSI, rujukanKompetensi, type KompetensiTeknis } from "../kompetensi/kamus";
import { URUTAN_BUKTI, type Penilaian } from "../kompetensi/penilaian";
import type { Jabatan } from "../jabatan/jabatan";
import type { Pegawai } from "../pegawai/pegawai";
import { angka, barisTabel, hari } from "./tabel";

/** Invented technical competencies: key | code | name | urusan | words of levels 1 to 3. */
const TABEL_TEKNIS = `
datapemilih | KPU.T.01 | Pengelolaan Data Pemilih        | Data dan informasi | Menginput data pemilih       | Memutakhirkan dan menyandingkan data | Mengendalikan mutu data pemilih
logistik    | KPU.T.02 | Pengelolaan Logistik Pemilu     | Logistik           | Mencatat barang logistik     | Menyusun kebutuhan dan distribusi    | Mengendalikan logistik satu kabupaten
hukumpemilu | KPU.T.03 | Penyelesaian Sengketa Pemilu    | Hukum              | Menghimpun bahan sengketa    | Menyusun jawaban dan alat bukti      | Mendampingi persidangan
keuangan    | KPU.T.04 | Pengelolaan Keuangan APBN       | Keuangan           | Menatausahakan bukti         | Menguji tagihan dan menyusun laporan | Mengendalikan pelaksanaan anggaran
`;

/** Standards that the invented office laid down itself: jabatan | competency | level | since. */
const TABEL_STANDAR = `
kasub-ren  | datapemilih    | 2 | -
kasub-kul  | logistik       | 2 | -
kasub-kul  | keuangan       | 2 | -
kasub-tek  | hukumpemilu    | 3 | -
prakom     | datapemilih    | 2 | -
keuangan   | keuangan       | 3 | -
arsiparis  | integritas     | 2 | -
arsiparis  | kerjaSama      | 2 | -
arsiparis  | komunikasi     | 2 | -
arsiparis  | orientasiHasil | 2 | -
arsiparis  | pelayananPublik | 2 | -
arsiparis  | pengembangan   | 2 | -
arsiparis  | perubahan      | 2 | -
arsiparis  | keputusan      | 2 | -
arsiparis  | perekatBangsa  | 2 | -
sekretaris | keputusan      | 4 | 2026-07-01
`;

/** Trainings: key | name | JP | cost of one | cost of a class | seats | provider | aims (competency from to). */
const TABEL_PELATIHAN = `
pkp      | Pelatihan Kepemimpinan Pengawas           | 120 | 8000000 | 0        | 3  | Pusdiklat KPU | kerjaSama 1 2, keputusan 1 2, perubahan 1 2
pka      | Pelatihan Kepemimpinan Administrator      | 130 | 12000000 | 0       | 1  | LAN           | kerjaSama 2 3, keputusan 2 3, perubahan 2 3
komsi    | Komunikasi Efektif                        | 20  | 1200000 | 2000000  | 20 | BPSDM         | komunikasi 1 3
layan    | Pelayanan Prima                           | 24  | 900000  | 3000000  | 25 | BPSDM         | pelayananPublik 1 3
coach    | Coaching dan Mentoring                    | 30  | 2500000 | 0        | 10 | Pusdiklat KPU | pengembangan 1 3
kinerja  | Manajemen Kinerja                         | 32  | 1500000 | 1000000  | 15 | BPSDM         | orientasiHasil 1 3
integ    | Penguatan Integritas dan Antikorupsi      | 16  | 0       | 0        | -  | ACLC KPK      | integritas 1 3
bangsa   | Wawasan Kebangsaan                        | 20  | 500000  | 0        | 30 | Lemhannas     | perekatBangsa 1 3
data     | Pemutakhiran Data Pemilih                 | 40  | 1000000 | 0        | 10 | Pusdatin KPU  | datapemilih 0 2
logis    | Manajemen Logistik Pemilu                 | 36  | 1800000 | 0        | 10 | Pusdiklat KPU | logistik 0 2
apbn     | Bendahara dan PPK APBN                    | 60  | 3500000 | 0        | 5  | BPPK          | keuangan 0 3
`;

/** People without any assessment at all, by their place in the list, from 0. */
const TIDAK_DINILAI = new Set([9, 21, 33]);
/** Those of whom three competencies were not assessed, and those whose assessment is older than three years. */
const SEBAGIAN = new Set([4, 16, 28]);
const LAMA = new Set([2, 6, 13, 24]);

const TINGKAT_BIASA: Readonly<Record<Jabatan["jenis"], number>> = { jpt: 4, administrator: 3, pengawas: 2, fungsional: 2, pelaksana: 1 };

/** Competency of the sample office. */
export interface KompetensiContoh {
  readonly kompetensiTeknis: readonly KompetensiTeknis[];
  readonly standarKompetensi: readonly BarisStandar[];
  readonly penilaianKompetensi: readonly Penilaian[];
  readonly pelatihan: readonly {
    readonly id: string;
    readonly nama: string;
    readonly jp: number;
    readonly biaya: number;
    readonly biayaKelas: number;
    readonly kuota: number | null;
    readonly penyelenggara: string;
  }[];
  readonly sasaranPelatihan: readonly {
    readonly id: string;
    readonly pelatihanId: string;
    readonly kode: string;
    readonly teknisId: string | null;
    readonly dariLevel: number;
    readonly keLevel: number;
  }[];
}

const idTeknis = (kunci: string): string => `contoh-teknis-${kunci}`;
const TEKNIS = new Set(barisTabel(TABEL_TEKNIS).map(([kunci = ""]) => kunci));
const rujuk = (kunci: string) => rujukanKompetensi(TEKNIS.has(kunci) ? idTeknis(kunci) : kunci);

/** Standards, assessments of mixed age and evidence, and a catalogue: the post of the head of law and technical affairs has nobody ready. */
export function kompetensiContoh(jabatan: readonly Jabatan[], pegawai: readonly Pegawai[]): KompetensiContoh {
  const jenis = new Map(jabatan.map((satu) => [satu.id, satu.jenis]));
  return {
    kompetensiTeknis: barisTabel(TABEL_TEKNIS).map(([kunci = "", kode = "", nama = "", urusan = "", satu = "", dua = "", tiga = ""]) => ({
      id: idTeknis(kunci),
      kode,
      nama,
      urusan,
      level1: satu,
      level2: dua,
      level3: tiga,
      level4: "",
      level5: "",
      sumber: "Rekaan",
      revision: 1,
    })),
    standarKompetensi: barisTabel(TABEL_STANDAR).map(([kunci = "", kompetensi = "", level, sejak], nomor) => ({
      id: `contoh-standar-${nomor + 1}`,
      jabatanId: `contoh-jabatan-${kunci}`,
      ...rujuk(kompetensi),
      level: angka(level),
      sejak: sejak === "-" ? null : hari(sejak),
      revision: 1,
    })),
    penilaianKompetensi: pegawai.flatMap((orang, nomor) => (TIDAK_DINILAI.has(nomor) ? [] : penilaianOrang(orang, nomor, jenis))),
    pelatihan: barisTabel(TABEL_PELATIHAN).map(([kunci = "", nama = "", jp, biaya, biayaKelas, kuota, penyelenggara = ""]) => ({
      id: `contoh-pelatihan-${kunci}`,
      nama,
      jp: angka(jp),
      biaya: angka(biaya),
      biayaKelas: angka(biayaKelas),
      kuota: kuota === "-" ? null : angka(kuota),
      penyelenggara,
    })),
    sasaranPelatihan: barisTabel(TABEL_PELATIHAN).flatMap(([kunci = "", , , , , , , sasaran = ""]) =>
      sasaran.split(", ").map((satu, nomor) => {
        const [kompetensi = "", dari, ke] = satu.split(" ");
        return {
          id: `contoh-sasaran-${kunci}-${nomor + 1}`,
          pelatihanId: `contoh-pelatihan-${kunci}`,
          ...rujuk(kompetensi),
          dariLevel: Number(dari),
          keLevel: Number(ke),
        };
      }),
    ),
  };
}

/** Most are at the level of their kind of post, some above and some below, by a pattern that is the same on every call. */
function penilaianOrang(orang: Pegawai, nomor: number, jenis: ReadonlyMap<string, Jabatan["jenis"]>): readonly Penilaian[] {
  const biasa = TINGKAT_BIASA[jenis.get(orang.jabatanId ?? "") ?? "pelaksana"];
  const tanggal: PlainDate = hari(LAMA.has(nomor) ? "2022-05-16" : nomor % 3 === 0 ? "2026-03-09" : "2025-08-19");
  const kode = SEBAGIAN.has(nomor) ? KODE_KOMPETENSI.slice(0, 6) : KODE_KOMPETENSI;
  const bukti = URUTAN_BUKTI[nomor % 7 === 0 ? 0 : nomor % 5 === 0 ? 2 : 1] ?? "dinilai";
  const inti = kode.map((kompetensi, urutan): Penilaian => {
    const geser = (nomor * 5 + urutan * 3) % 8;
    const level = Math.max(1, Math.min(5, biasa + (geser === 0 ? -1 : geser === 5 ? 1 : 0)));
    return {
      id: `contoh-penilaian-${nomor + 1}-${urutan + 1}`,
      pegawaiId: orang.id,
      ...rujukanKompetensi(kompetensi),
      level,
      tanggal,
      bukti,
      sampai: null,
      sumber: bukti === "diakui" ? "Pengakuan pegawai" : "Penilaian kompetensi rekaan",
      revision: 1,
    };
  });
  const teknis = [...TEKNIS][nomor % TEKNIS.size] ?? "";
  return [
    ...inti,
    {
      id: `contoh-penilaian-${nomor + 1}-t`,
      pegawaiId: orang.id,
      ...rujuk(teknis),
      level: 1 + (nomor % 2),
      tanggal,
      bukti: "sertifikat",
      sampai: null,
      sumber: "Sertifikat pelatihan rekaan",
      revision: 1,
    },
  ];
}
