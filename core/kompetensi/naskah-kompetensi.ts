import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Bagian, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { formatTanggal, formatTanggalPendek } from "../text/date";
import { TEKS_KATEGORI_JPM, TEKS_NASKAH_KOMPETENSI as N, TEKS_SKALA_JPM } from "../text/kompetensi";
import { TEKS_JENIS_LEMBAR_KOMPETENSI } from "../text/kompetensi-halaman";
import { formatAngka } from "../text/number";
import { judulKompetensi, type IsianKompetensi } from "./judul-impor";
import { kunciKompetensi, type Kompetensi, type KompetensiTeknis } from "./kamus";
import { kategoriHasil, type ButirKesenjangan, type HasilKesenjangan, type SkalaJpm } from "./kesenjangan";
import { BUKTI_PENILAIAN, type Penilaian } from "./penilaian";
import type { JenisLembarKompetensi } from "./pratinjau";
import type { PelatihanTersedia } from "./soal-termurah";
import type { BarisStandar } from "./standar";

/** One person against the standard of her post, to be printed. */
interface KesenjanganOrang {
  readonly nama: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly unit: string;
  readonly skala: SkalaJpm;
  readonly hasil: HasilKesenjangan;
  readonly kamus: readonly Kompetensi[];
}

type BarisCetak = { readonly butir: ButirKesenjangan; readonly kompetensi: Kompetensi | undefined; readonly nomor: number };

const KOLOM_BUTIR: readonly KolomIsi<BarisCetak>[] = [
  { kunci: "nomor", kepala: N.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "kompetensi", kepala: N.kompetensi, lebar: 26, rata: "kiri", nilai: ({ kompetensi }) => kompetensi?.nama ?? "" },
  { kunci: "standar", kepala: N.standar, lebar: 9, rata: "tengah", nilai: ({ butir }) => butir.standar.level },
  { kunci: "dinilai", kepala: N.dinilai, lebar: 9, rata: "tengah", nilai: ({ butir }) => butir.dinilai?.penilaian.level ?? N.belumDinilai },
  { kunci: "senjang", kepala: N.senjang, lebar: 12, rata: "tengah", nilai: ({ butir }) => butir.kesenjangan },
  {
    kunci: "bukti",
    kepala: N.bukti,
    lebar: 24,
    rata: "kiri",
    nilai: ({ butir: { dinilai } }) =>
      dinilai === null
        ? null
        : [BUKTI_PENILAIAN[dinilai.penilaian.bukti], formatTanggalPendek(dinilai.penilaian.tanggal), dinilai.usang ? N.usang : ""]
            .filter((satu) => satu !== "")
            .join(", "),
  },
  {
    kunci: "arti",
    kepala: N.arti,
    lebar: 44,
    rata: "kiri",
    nilai: ({ butir, kompetensi }) => (butir.kesenjangan === 0 ? null : (kompetensi?.arti[butir.standar.level - 1] ?? null)),
  },
];

/** The gap report of one person: each competency of her post, JPM with its scale, and what the level asked means where it lacks. */
export function naskahKesenjangan(bahan: BahanSurat, orang: KesenjanganOrang): Naskah {
  const { hasil, skala } = orang;
  const kamus = new Map(orang.kamus.map((satu) => [satu.kunci, satu]));
  // What a level asks is told of those that lack it; where nobody would read it, it takes no column.
  const kolom = KOLOM_BUTIR.filter(({ kunci }) => kunci !== "arti" || hasil.butir.some(({ kesenjangan }) => kesenjangan !== 0));
  const baris = hasil.butir.map((butir, nomor) =>
    barisIsi(kolom, { butir, kompetensi: kamus.get(butir.kunci), nomor: nomor + 1 }, { kunci: butir.kunci }),
  );
  const kategori = kategoriHasil(hasil, skala);
  return naskahSurat(bahan, { judul: N.judul, tentang: orang.nama, tanpaProfil: true }, [
    {
      kunci: "kesenjangan",
      lembar: N.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, N.judul.toUpperCase(), [N.per(formatTanggal(bahan.per))]),
        {
          jenis: "rincian",
          gaya: "identitas",
          isi: [
            { kunci: "nama", label: N.nama, nilai: orang.nama },
            { kunci: "nip", label: N.nip, nilai: orang.nip },
            { kunci: "jabatan", label: N.jabatan, nilai: orang.jabatan },
            { kunci: "unit", label: N.unit, nilai: orang.unit },
            { kunci: "jpm", label: N.jpm, nilai: teksJpm(hasil) },
            {
              kunci: "kategori",
              label: N.kategori(TEKS_SKALA_JPM[skala].toLowerCase()),
              nilai: kategori === null ? N.belumLengkap : TEKS_KATEGORI_JPM[kategori],
            },
          ],
        },
        baris.length === 0
          ? { jenis: "paragraf", teks: N.tanpaStandar, gaya: "biasa" }
          : { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => baris },
        { jenis: "paragraf", teks: N.catatan, gaya: "catatan" },
      ],
    },
  ]);
}

function teksJpm({ jpm, dinilai, dari }: HasilKesenjangan): string {
  if (jpm === null) return N.belumDinilai;
  return dinilai < dari ? N.jpmBelum(formatAngka(jpm, 2), formatAngka(dinilai), formatAngka(dari)) : formatAngka(jpm, 2);
}

/** All that the office keeps of competency, for a workbook that is read again without a difference. */
interface BukuKompetensi {
  readonly kamus: readonly Kompetensi[];
  readonly teknis: readonly KompetensiTeknis[];
  readonly standar: readonly BarisStandar[];
  readonly penilaian: readonly Penilaian[];
  readonly pelatihan: readonly (PelatihanTersedia & { readonly nama: string; readonly penyelenggara: string })[];
  readonly jabatan: readonly { readonly id: string; readonly nama: string; readonly unit: string }[];
  readonly pegawai: readonly { readonly id: string; readonly nama: string; readonly nip: string | null }[];
}

type Isi = Partial<Record<IsianKompetensi, string | number | null>>;

const ISIAN: Readonly<Record<JenisLembarKompetensi, readonly IsianKompetensi[]>> = {
  kamus: ["kode", "kompetensi", "urusan", "level1", "level2", "level3", "level4", "level5", "sumber"],
  standar: ["jabatan", "unit", "kompetensi", "level", "sejak"],
  penilaian: ["nip", "nama", "kompetensi", "level", "tanggal", "bukti", "sampai", "sumber"],
  pelatihan: ["pelatihan", "jp", "biaya", "biayaKelas", "kuota", "penyelenggara", "kompetensi", "dariLevel", "keLevel"],
};
const LEBAR: Readonly<Partial<Record<IsianKompetensi, number>>> = {
  level: 10,
  jp: 8,
  kuota: 10,
  nip: 22,
  kode: 14,
  dariLevel: 12,
  keLevel: 12,
};
const LEBAR_BIASA = 24;

/** Dictionary, standards, assessments and trainings, a sheet each, under the headings by which they are read. */
export function naskahBukuKompetensi(bahan: BahanSurat, buku: BukuKompetensi): Naskah {
  const nama = new Map(buku.kamus.map((satu) => [satu.kunci, satu.nama]));
  const jabatan = new Map(buku.jabatan.map((satu) => [satu.id, satu]));
  const pegawai = new Map(buku.pegawai.map((satu) => [satu.id, satu]));
  const teknis = new Map(buku.teknis.map((satu) => [satu.id, satu]));
  const isi: Readonly<Record<JenisLembarKompetensi, readonly Isi[]>> = {
    kamus: buku.kamus.map(({ kunci, nama: milik, arti }) => ({
      kode: teknis.get(kunci)?.kode ?? "",
      kompetensi: milik,
      urusan: teknis.get(kunci)?.urusan ?? "",
      level1: arti[0] ?? "",
      level2: arti[1] ?? "",
      level3: arti[2] ?? "",
      level4: arti[3] ?? "",
      level5: arti[4] ?? "",
      sumber: teknis.get(kunci)?.sumber ?? "",
    })),
    standar: buku.standar.map((satu) => ({
      jabatan: jabatan.get(satu.jabatanId)?.nama ?? "",
      unit: jabatan.get(satu.jabatanId)?.unit ?? "",
      kompetensi: nama.get(kunciKompetensi(satu)) ?? "",
      level: satu.level,
      sejak: satu.sejak === null ? "" : formatTanggalPendek(satu.sejak),
    })),
    penilaian: buku.penilaian.map((satu) => ({
      nip: pegawai.get(satu.pegawaiId)?.nip ?? "",
      nama: pegawai.get(satu.pegawaiId)?.nama ?? "",
      kompetensi: nama.get(kunciKompetensi(satu)) ?? "",
      level: satu.level,
      tanggal: formatTanggalPendek(satu.tanggal),
      bukti: BUKTI_PENILAIAN[satu.bukti],
      sampai: satu.sampai === null ? "" : formatTanggalPendek(satu.sampai),
      sumber: satu.sumber,
    })),
    pelatihan: buku.pelatihan.flatMap(({ sasaran, nama: pelatihan, jp, biaya, biayaKelas, kuota, penyelenggara }) =>
      sasaran.map(({ kunci, dariLevel, keLevel }) => ({
        pelatihan,
        jp,
        biaya,
        biayaKelas,
        kuota,
        penyelenggara,
        kompetensi: nama.get(kunci) ?? "",
        dariLevel,
        keLevel,
      })),
    ),
  };
  return naskahSurat(
    bahan,
    { judul: N.buku, tanpaProfil: true },
    (["kamus", "standar", "penilaian", "pelatihan"] as const).map((jenis) => bagianBuku(bahan, jenis, isi[jenis])),
  );
}

function bagianBuku(bahan: BahanSurat, jenis: JenisLembarKompetensi, isi: readonly Isi[]): Bagian {
  const kolom = ISIAN[jenis].map((isian): KolomIsi<Isi> => ({
    kunci: isian,
    kepala: judulKompetensi(isian),
    lebar: LEBAR[isian] ?? LEBAR_BIASA,
    rata: "kiri",
    nilai: (baris) => baris[isian] ?? null,
  }));
  const baris = isi.map((satu, nomor) => barisIsi(kolom, satu, { kunci: String(nomor + 1) }));
  return {
    kunci: jenis,
    lembar: TEKS_JENIS_LEMBAR_KOMPETENSI[jenis],
    arah: "mendatar",
    blok: [
      ...kepalaSurat(bahan, N.buku.toUpperCase(), [N.per(formatTanggal(bahan.per)), TEKS_JENIS_LEMBAR_KOMPETENSI[jenis]]),
      baris.length === 0
        ? { jenis: "paragraf", teks: N.kosong, gaya: "biasa" }
        : { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => baris },
    ],
  };
}
