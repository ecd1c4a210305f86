import type { TahunDihitung } from "../abk/tahun";
import { groupBy } from "../group";
import { BULAT, BULAT_TANPA_NOL, type Bentuk } from "../naskah/angka";
import type { Grafik } from "../naskah/grafik";
import type { Baris, Naskah, Tabel } from "../naskah/naskah";
import { rentang, rumus, sel, type Rumus } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { barisIsi, barisJumlah, kolomCetak } from "../naskah/tabel";
import { CATATAN_SELISIH, KEPALA_USUL, TEKS_JUMLAH } from "../text/formasi-berkas";
import { kalimatPuncakKantor, TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../text/tahun";
import { bergerak, type KebutuhanTahunan, tahunPuncak } from "./kebutuhan-tahunan";
import { kolomTahun, kunciTahun, PUNCAK, type BarisTahun, type KolomTahun } from "./kolom-tahun";
import { kunciUnit, rentangBaris } from "./naskah-rekap";
import { kalimatDasar, kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "./naskah-surat";
import { bentukKebutuhan, bentukSelisih } from "./rumus-abk";

const { cetakan: T } = TEKS_TAHUN;
const TOTAL = "total";

const sebutanTahun = ({ tahun, jenis }: TahunDihitung): string =>
  T.tahunBerjenis(String(tahun), jenis === null ? TEKS_TAHUN.belumDitandai : TEKS_JENIS_TAHUN[jenis]);

/**
 * The need of an office over the years: the curve of the office as a chart and a table, then every jabatan with its peak. The workbook
 * holds the unrounded needs of the years beside the page and computes all else from them. Bezetting is that of the day in every year.
 */
export function naskahLimaTahun(bahan: BahanSurat, kurva: KebutuhanTahunan): Naskah {
  const kolom = kolomTahun(bahan, kurva.tahun);
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama }, [
    {
      kunci: "limaTahun",
      lembar: T.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judul),
        { jenis: "paragraf", teks: `${kalimatDasar(bahan.profil)} ${TEKS_TAHUN.penjelasan}`, gaya: "biasa" },
        grafikKantor(kurva, bentukKebutuhan(bahan.profil)),
        tabelKantor(kurva, bahan),
        { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
        { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisJabatan(kolom, kurva) },
        { jenis: "paragraf", teks: T.catatanPuncak, gaya: "catatan" },
        tandaTanganSurat(bahan),
      ],
    },
  ]);
}

/** A total of the table of jabatan as a cell of its own. */
function selTotal(nilai: number, kolom: string, { kurva, bentuk }: { readonly kurva: KebutuhanTahunan; readonly bentuk: Bentuk }): Sel {
  return { nilai, bentuk, rumus: kurva.jabatan.length === 0 ? null : rumus`${sel(kolom, TOTAL)}` };
}

function grafikKantor(kurva: KebutuhanTahunan, bentuk: Bentuk): Grafik {
  const { jumlah, jumlahAbk } = kurva;
  return {
    jenis: "grafik",
    kunci: "grafik",
    judul: TEKS_TAHUN.grafikJudul,
    keterangan: kalimatPuncakKantor(tahunPuncak(jumlah)),
    batang: [
      ...kurva.tahun.map((tahun, nomor) => ({
        kunci: String(tahun.tahun),
        label: sebutanTahun(tahun),
        pola: tahun.jenis === "tahapan" ? ("garis" as const) : ("penuh" as const),
        nilai: selTotal(jumlah[nomor]?.kebutuhan ?? 0, kunciTahun(tahun.tahun), { kurva, bentuk }),
      })),
      {
        kunci: "bezetting",
        label: TEKS_TAHUN.grafikBezetting,
        pola: "kosong",
        nilai: selTotal(jumlahAbk.bezetting, "bezetting", { kurva, bentuk: BULAT }),
      },
    ],
  };
}

/** The years of the office: need, holders, and what is short and over in each, counted jabatan by jabatan. [selisih-terpisah] */
function tabelKantor(kurva: KebutuhanTahunan, bahan: BahanSurat): Tabel {
  const { tahun, jumlah, jabatan, jumlahAbk } = kurva;
  const bentuk = bentukKebutuhan(bahan.profil);
  const { kurang, lebih } = bentukSelisih(bentuk);
  const angka = { rata: "kanan", lebar: 9 } as const;
  const baris = rentangBaris(jabatan);
  const selisih = (nomor: number, cara: "<" | ">"): Rumus | null => {
    if (baris === null) return null;
    const [b, k] = [rentang("bezetting", ...baris), rentang(kunciTahun(nomor), ...baris)];
    return rumus`SUMPRODUCT((${b}${cara}${k})*(${b}-${k}))`;
  };
  return {
    jenis: "tabel",
    kolom: [
      { kunci: "kantorNomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah" },
      { kunci: "kantorTahun", kepala: T.kolom.tahun, lebar: 44, rata: "kiri" },
      { ...angka, lebar: 11, kunci: "kantorKebutuhan", kepala: T.kolom.kebutuhan, bentuk },
      { ...angka, kunci: "kantorBezetting", kepala: T.kolom.bezetting, bentuk: BULAT_TANPA_NOL },
      { ...angka, kunci: "kantorKurang", kepala: KEPALA_USUL.kurang, bentuk: kurang },
      { ...angka, kunci: "kantorLebih", kepala: KEPALA_USUL.lebih, bentuk: lebih },
    ],
    isi: () =>
      tahun.map((satu, nomor) => ({
        kunci: `kantor ${satu.tahun}`,
        jenis: "isi",
        sel: [
          nomor + 1,
          sebutanTahun(satu),
          selTotal(jumlah[nomor]?.kebutuhan ?? 0, kunciTahun(satu.tahun), { kurva, bentuk }),
          selTotal(jumlahAbk.bezetting, "bezetting", { kurva, bentuk: BULAT_TANPA_NOL }),
          { nilai: 0 - (jumlah[nomor]?.kekurangan ?? 0), rumus: selisih(satu.tahun, "<") },
          { nilai: jumlah[nomor]?.kelebihan ?? 0, rumus: selisih(satu.tahun, ">") },
        ],
      })),
  };
}

/** Rows by unit. The last two jabatan stay with the total and the signature. */
function* barisJabatan(kolom: readonly KolomTahun[], kurva: KebutuhanTahunan): Generator<Baris> {
  const total = barisKantor(kurva);
  let nomor = 0;
  for (const anggota of groupBy(kurva.jabatan, ({ unitId }) => unitId).values()) {
    const [pertama] = anggota;
    if (pertama)
      yield barisJumlah(kolom, {
        kunci: kunciUnit(pertama),
        jenis: "kelompok",
        jumlah: total,
        label: ["nama", pertama.unit],
        atas: null,
        bersama: true,
      });
    for (const satu of anggota) {
      nomor += 1;
      yield barisIsi(kolom, { ...satu, nomor }, { kunci: satu.jabatanId, bersama: nomor > kurva.jabatan.length - 2 });
    }
  }
  yield barisTotal(kolom, kurva, total);
}

/** The office as a line of the table. */
function barisKantor({ jumlah, jumlahAbk, puncak }: KebutuhanTahunan): BarisTahun {
  const { kebutuhan: kebutuhanAbk, bezetting } = jumlahAbk;
  return { nomor: 0, nama: "", kebutuhanAbk, bezetting, tahun: jumlah, puncak, bergerak: bergerak(jumlah) };
}

function barisTotal(kolom: readonly KolomTahun[], { jabatan }: KebutuhanTahunan, total: BarisTahun): Baris {
  const atas = rentangBaris(jabatan);
  const jumlah = barisJumlah(kolom, { kunci: TOTAL, jenis: "jumlah", jumlah: total, label: ["nomor", TEKS_JUMLAH], atas, gabung: [0, 2] });
  const sendiri = barisIsi(kolom, total, { kunci: TOTAL });
  const isi = kolom.map(({ kunci }, nomor): Sel => (atas !== null && PUNCAK.has(kunci) ? sendiri.sel : jumlah.sel)[nomor] ?? null);
  return { ...jumlah, sel: isi, bersama: true };
}
