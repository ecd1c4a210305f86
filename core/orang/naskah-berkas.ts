import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import { SEPERLUNYA } from "../naskah/angka";
import type { KolomNilai } from "../naskah/daftar";
import type { Blok, Naskah, Pasangan } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { namaLengkap } from "../pegawai/pegawai";
import { pangkatGolongan } from "../pegawai/pangkat";
import { formatTanggal } from "../text/date";
import { teksKeadaan } from "../text/formasi-berkas";
import { formatAngka } from "../text/number";
import { kalimatTemuanRiwayat, TEKS_TEMUAN_RIWAYAT } from "../text/temuan-riwayat";
import { TEKS_CATATAN_ORANG, TEKS_HUBUNGAN } from "../text/orang";
import {
  kalimatJp,
  kalimatKonflik,
  kalimatMasaKerja,
  kalimatMulaiKerja,
  TEKS_BERKAS_ORANG as T,
  TEKS_KEKURANGAN_BERKAS,
} from "../text/orang-berkas";
import { kalimatTanggalDepan, TEKS_JENIS_TANGGAL, teksTanggalDepan } from "../text/orang-tanggal";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../text/pegawai";
import { TEKS_RIWAYAT_PEGAWAI as R } from "../text/riwayat-pegawai";
import { TEKS_UMUM } from "../text/umum";
import type { BerkasOrang } from "./berkas";
import { KOLOM_DIKLAT, KOLOM_KELUARGA, KOLOM_KGB, KOLOM_PEMBATASAN, KOLOM_PENGHARGAAN, KOLOM_PERMOHONAN, KOLOM_TIM } from "./kolom-catatan";
import { KOLOM_RIWAYAT } from "./kolom-riwayat";

const { isian } = TEKS_PEGAWAI;

/** The whole file of a person on paper, as at the end of a day: who she is, what is to come, her history and every record, signed. */
export function naskahBerkas(bahan: BahanSurat, berkas: BerkasOrang): Naskah {
  const nama = namaLengkap(berkas.identitas);
  return naskahSurat(bahan, { judul: T.dokumen.judul, nama: T.dokumen.nama, tentang: nama, tanpaProfil: true }, [
    {
      kunci: "berkas",
      lembar: T.judul,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, T.dokumen.judul, [nama, teksKeadaan(berkas.per)]),
        ...blokIdentitas(berkas),
        ...blokDepan(berkas),
        ...blokRiwayat(berkas),
        ...blokCatatan(berkas),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
}

const subjudul = (teks: string): Blok => ({ jenis: "subjudul", teks });
const isi = (label: string, nilai: string): Pasangan => ({ kunci: label, label, nilai: nilai === "" ? TEKS_UMUM.kosong : nilai });

function blokIdentitas(berkas: BerkasOrang): readonly Blok[] {
  const { identitas, irisan, atasan, mulaiKerja, masaKerja, masaKerjaGolongan } = berkas;
  const lahir = [identitas.tempatLahir, identitas.tanggalLahir === null ? "" : formatTanggal(identitas.tanggalLahir)];
  const pendidikan = [tingkatTersendiri(irisan), irisan?.pendidikan ?? "", irisan?.tahunLulus?.toString() ?? ""];
  return [
    subjudul(T.identitas),
    {
      jenis: "rincian",
      gaya: "butir",
      isi: [
        isi(isian.nama, namaLengkap(identitas)),
        isi(isian.nip, identitas.nip ?? TEKS_PEGAWAI.belumBernip),
        isi(`${isian.tempatLahir}, tanggal`, lahir.filter(Boolean).join(", ")),
        isi(isian.jenisKelamin, identitas.jenisKelamin === null ? "" : TEKS_JENIS_KELAMIN[identitas.jenisKelamin]),
        ...(irisan === null
          ? [isi(T.per, T.belumAda(formatTanggal(berkas.per)))]
          : [
              isi(isian.jabatan, irisan.jabatan || TEKS_PEGAWAI.belumBerjabatan),
              isi(isian.unit, irisan.unit),
              isi(isian.status, irisan.status),
              isi(isian.golongan, pangkatGolongan(irisan.golongan)),
              isi(isian.kedudukanHukum, irisan.kedudukanHukum),
              isi(isian.pendidikan, pendidikan.filter(Boolean).join(", ")),
            ]),
        isi(T.atasan, atasan === null ? "" : `${atasan.nama} (${T.atasanMenurut[atasan.menurut]})`),
        isi(
          T.masaKerja,
          masaKerja === null || mulaiKerja === null ? "" : `${kalimatMasaKerja(masaKerja)} (${kalimatMulaiKerja(mulaiKerja)})`,
        ),
        isi(T.masaKerjaGolongan, masaKerjaGolongan === null ? "" : kalimatMasaKerja(masaKerjaGolongan)),
      ],
    },
  ];
}

/** The level of the education, unless its name begins with it: `S-2 ADMINISTRASI PUBLIK`. */
function tingkatTersendiri(irisan: BerkasOrang["irisan"]): string {
  const [tingkat = ""] = (irisan?.tingkatPendidikan ?? "").split("/");
  const disebut = irisan?.pendidikan?.toUpperCase().startsWith(tingkat.toUpperCase()) === true;
  return disebut ? "" : (irisan?.tingkatPendidikan ?? "");
}

function blokDepan(berkas: BerkasOrang): readonly Blok[] {
  const { jp } = berkas;
  const kalimatJam = jp.tahun.map((satu) => kalimatJp(satu, jp.kewajiban));
  const tanpa = jp.tanpaTanggal > 0 ? [T.jpTanpaTanggal(formatAngka(jp.tanpaTanggal))] : [];
  return [
    ...(berkas.tanggalDepan.length === 0
      ? []
      : [
          subjudul(T.tanggalDepan),
          tabel(
            "tanggal",
            KOLOM_TANGGAL,
            berkas.tanggalDepan.map((satu) => ({ ...satu, id: satu.jenis })),
          ),
        ]),
    ...(berkas.konflik.length === 0
      ? []
      : [
          subjudul(T.konflik),
          daftar(
            berkas.konflik.map(
              (satu) => `${satu.nama} (${TEKS_HUBUNGAN[satu.hubungan].toLowerCase()}): ${kalimatKonflik(satu.jenis, satu.nama, satu.unit)}`,
            ),
          ),
          { jenis: "paragraf", teks: T.konflikArti, gaya: "catatan" } as const,
        ]),
    ...(berkas.irisan === null
      ? []
      : [
          subjudul(T.kekurangan),
          daftar(berkas.kekurangan.length === 0 ? [T.lengkap] : berkas.kekurangan.map((satu) => TEKS_KEKURANGAN_BERKAS[satu])),
          ...(berkas.temuan.length === 0 ? [] : [subjudul(TEKS_TEMUAN_RIWAYAT.judul), daftar(berkas.temuan.map(kalimatTemuanRiwayat))]),
          subjudul(T.jp),
          daftar([...kalimatJam, ...tanpa]),
        ]),
  ];
}

const daftar = (butir: readonly string[]): Blok => ({ jenis: "daftar", butir, diLuarCetak: false });

type TanggalTercetak = BerkasOrang["tanggalDepan"][number] & { readonly id: string };

const KOLOM_TANGGAL: readonly KolomNilai<TanggalTercetak>[] = [
  { kepala: T.kolomTanggal.hal, nilai: ({ jenis }) => TEKS_JENIS_TANGGAL[jenis] },
  { kepala: T.kolomTanggal.tanggal, nilai: (satu) => teksTanggalDepan(satu) },
  { kepala: T.kolomTanggal.sebab, nilai: (satu) => kalimatTanggalDepan(satu) },
];

function blokRiwayat(berkas: BerkasOrang): readonly Blok[] {
  return [
    ...bagian([R.tabel.jabatan, "riwayatJabatan"], KOLOM_RIWAYAT.riwayatJabatan, berkas.riwayatJabatan),
    ...bagian([R.tabel.golongan, "riwayatGolongan"], KOLOM_RIWAYAT.riwayatGolongan, berkas.riwayatGolongan),
    ...bagian([R.tabel.status, "riwayatStatus"], KOLOM_RIWAYAT.riwayatStatus, berkas.riwayatStatus),
    ...bagian([R.tabel.kedudukan, "riwayatKedudukan"], KOLOM_RIWAYAT.riwayatKedudukan, berkas.riwayatKedudukan),
    ...bagian([R.tabel.pendidikan, "riwayatPendidikan"], KOLOM_RIWAYAT.riwayatPendidikan, berkas.riwayatPendidikan),
    ...bagian([R.tabel.atasan, "riwayatAtasan"], KOLOM_RIWAYAT.riwayatAtasan, berkas.riwayatAtasan),
  ];
}

function blokCatatan(berkas: BerkasOrang): readonly Blok[] {
  const { tabel: hal } = TEKS_CATATAN_ORANG;
  return [
    ...bagian([hal.diklat, "diklat"], KOLOM_DIKLAT, berkas.diklat),
    ...bagian([hal.penghargaan, "penghargaan"], KOLOM_PENGHARGAAN, berkas.penghargaan),
    ...bagian([hal.penugasanTim, "penugasanTim"], KOLOM_TIM, berkas.penugasanTim),
    ...bagian([hal.kgb, "kgb"], KOLOM_KGB, berkas.kgb),
    ...bagian([hal.keluarga, "keluarga"], KOLOM_KELUARGA, berkas.keluarga),
    ...bagian([hal.permohonanMutasi, "permohonanMutasi"], KOLOM_PERMOHONAN, berkas.permohonanMutasi),
    ...bagian([hal.pembatasanData, "pembatasanData"], KOLOM_PEMBATASAN, berkas.pembatasanData),
  ];
}

/** A kind of records under its heading; one without rows says so. */
function bagian<R extends { readonly id: string }>(
  [judul, kunci]: readonly [judul: string, kunci: string],
  kolom: readonly KolomNilai<R>[],
  baris: readonly R[],
): readonly Blok[] {
  if (baris.length === 0) return [subjudul(judul), { jenis: "paragraf", teks: T.kosong(judul), gaya: "biasa" }];
  return [subjudul(judul), tabel(kunci, kolom, baris)];
}

/** Narrowest and widest column, and all of a table together, in digits of the table's font: wider ones would be printed too small to read. */
const LEBAR = { terkecil: 9, terbesar: 34, seluruh: 98 } as const;
/** Room for `31-12-2026`. */
const LEBAR_TANGGAL = 12;

/** Widths that are no more than a page takes: what is too much is taken from the columns above a date's width, each by its share. */
function persempit(lebar: readonly number[]): readonly number[] {
  const lebih = lebar.reduce((jumlah, satu) => jumlah + satu, 0) - LEBAR.seluruh;
  const longgar = lebar.reduce((jumlah, satu) => jumlah + Math.max(0, satu - LEBAR_TANGGAL), 0);
  if (lebih <= 0 || longgar === 0) return lebar;
  const kali = Math.max(0, 1 - lebih / longgar);
  return lebar.map((satu) => (satu <= LEBAR_TANGGAL ? satu : LEBAR_TANGGAL + (satu - LEBAR_TANGGAL) * kali));
}

function tabel<R extends { readonly id: string }>(kunci: string, kolom: readonly KolomNilai<R>[], baris: readonly R[]): Blok {
  const wajar = kolom.map(({ kepala, nilai }) => {
    const terpanjang = Math.max(kepala.length, ...baris.map((satu) => String(nilai(satu) ?? "").length));
    return Math.min(LEBAR.terbesar, Math.max(LEBAR.terkecil, terpanjang + 1));
  });
  const lebar = persempit(wajar);
  const dicetak = kolom.map(({ kepala, desimal, nilai }, nomor): KolomIsi<R> => {
    return {
      kunci: `${kunci} ${nomor}`,
      kepala,
      lebar: lebar[nomor] ?? LEBAR.terkecil,
      rata: desimal === undefined ? "kiri" : "kanan",
      ...(desimal === undefined ? {} : { bentuk: SEPERLUNYA }),
      nilai: (satu) => {
        const isinya = nilai(satu);
        return isinya === null || isinya === "" ? TEKS_UMUM.kosong : isinya;
      },
    };
  });
  return {
    jenis: "tabel",
    kolom: kolomCetak(dicetak),
    isi: () => baris.map((satu) => barisIsi(dicetak, satu, { kunci: `${kunci} ${satu.id}` })),
  };
}
