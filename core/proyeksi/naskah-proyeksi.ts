import { kalimatDasar, kepalaSurat, naskahSurat, tandaTanganSurat } from "../formasi/naskah-surat";
import { rentangBaris } from "../formasi/naskah-rekap";
import { bentukKebutuhan, bentukSelisih } from "../formasi/rumus-abk";
import { BULAT, BULAT_TANPA_NOL } from "../naskah/angka";
import type { Grafik } from "../naskah/grafik";
import type { Baris, Blok, Naskah, Tabel } from "../naskah/naskah";
import { rentang, rumus, sel } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { kolomCetak } from "../naskah/tabel";
import { CATATAN_SELISIH, KEPALA_USUL } from "../text/formasi-berkas";
import { formatAngka } from "../text/number";
import { kalimatAndai } from "../text/proyeksi";
import { TEKS_NASKAH_PROYEKSI as T } from "../text/proyeksi-naskah";
import { BAGIAN_PROYEKSI, banyakSatker, jumlahBaris, kunciTahun, TOTAL, type BahanProyeksi } from "./bahan-naskah";
import { barisPerUnit, menurutUnitProyeksi, type KolomProyeksi } from "./baris-unit";
import { kolomAngka } from "./kolom-angka";
import { kolomUsul } from "./kolom-usul";
import { bagianNama, kunciTahunNama } from "./naskah-nama";
import { bagianSatker } from "./naskah-satker";
import type { JumlahTahun } from "./jumlah";

/** Columns of a total that its words reach over. */
const GABUNG_ANGKA = 3;
const GABUNG_USUL = 2;

/**
 * The office five years ahead: its years, every post with need, departures and difference, the proposal with its reasons, and the names
 * behind the figures. The workbook computes holders, differences, what waits and all sums; a what-if is said on the first page.
 */
export function naskahProyeksi(bahan: BahanProyeksi): Naskah {
  const { surat, proyeksi } = bahan;
  const { pppk, sekelas } = proyeksi;
  const urut = { ...bahan, proyeksi: { ...proyeksi, jabatan: menurutUnitProyeksi(proyeksi.jabatan) } };
  const [angka, usul] = [kolomAngka(urut), kolomUsul(urut)];
  const batas = proyeksi.batasSetahun === null ? null : formatAngka(proyeksi.batasSetahun);
  return naskahSurat(surat, { judul: T.judul, nama: T.nama }, [
    {
      kunci: BAGIAN_PROYEKSI.kantor,
      lembar: T.lembar.kantor,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(surat, T.judul),
        ...paragrafAndai(urut),
        { jenis: "paragraf", teks: `${kalimatDasar(surat.profil)} ${T.penjelasan}`, gaya: "biasa" },
        grafikKantor(urut),
        tabelKantor(urut),
        { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
      ],
    },
    ...(banyakSatker(urut.proyeksi) ? [bagianSatker(urut)] : []),
    {
      kunci: BAGIAN_PROYEKSI.angka,
      lembar: T.lembar.proyeksi,
      arah: "mendatar",
      menyambung: true,
      blok: [
        { jenis: "subjudul", teks: T.angkaJudul },
        { jenis: "tabel", kolom: kolomCetak(angka), isi: () => barisAngka(angka, urut) },
      ],
    },
    {
      kunci: BAGIAN_PROYEKSI.usul,
      lembar: T.lembar.usul,
      arah: "mendatar",
      blok: [
        { jenis: "subjudul", teks: T.usulJudul },
        {
          jenis: "paragraf",
          teks: T.catatanUsul(
            batas,
            { pelaksana: formatAngka(pppk.pelaksana, 2, 0), fungsional: formatAngka(pppk.fungsional, 2, 0) },
            sekelas,
          ),
          gaya: "biasa",
        },
        { jenis: "tabel", kolom: kolomCetak(usul), isi: () => barisPerUnit(usul, urut.proyeksi, GABUNG_USUL) },
        tandaTanganSurat(surat),
      ],
    },
    bagianNama(urut.proyeksi),
  ]);
}

/** What was tried out, in front of all figures; nothing for the plain projection. */
function paragrafAndai({ proyeksi }: BahanProyeksi): readonly Blok[] {
  const kalimat = kalimatAndai(proyeksi);
  if (kalimat === "") return [];
  const { pertumbuhan, skenario } = proyeksi;
  const teks = [T.andai(kalimat), ...(pertumbuhan === 0 ? [] : [T.pertumbuhan]), ...(skenario === null ? [] : [T.skenario(skenario.nama)])];
  return [{ jenis: "paragraf", teks: teks.join(" "), gaya: "biasa" }];
}

/** A figure of the total of a table as a cell elsewhere; a plain figure without any post. */
function selTotal(nilai: number, kolom: string, { ada, bagian }: { readonly ada: boolean; readonly bagian: string }): Sel {
  return ada ? { nilai, rumus: rumus`${sel(kolom, TOTAL, bagian)}` } : nilai;
}

function grafikKantor({ surat, proyeksi: { tahun, jabatan } }: BahanProyeksi): Grafik {
  const ada = jabatan.length > 0;
  const jumlah = jumlahBaris(jabatan, tahun).tahun;
  const bentuk = bentukKebutuhan(surat.profil);
  const batang = (nilai: number, kolom: string, desimal: typeof bentuk): Sel => ({
    nilai,
    bentuk: desimal,
    rumus: ada ? rumus`${sel(kolom, TOTAL, BAGIAN_PROYEKSI.angka)}` : null,
  });
  return {
    jenis: "grafik",
    kunci: "grafik",
    judul: T.grafik.judul,
    keterangan: T.grafik.keterangan,
    batang: jumlah.flatMap(({ tahun: satu, kebutuhan, stok }) => [
      {
        kunci: kunciTahun("kebutuhan", satu),
        label: T.grafik.kebutuhan(String(satu)),
        pola: "penuh" as const,
        nilai: batang(kebutuhan, kunciTahun("kebutuhan", satu), bentuk),
      },
      {
        kunci: kunciTahun("stok", satu),
        label: T.grafik.ada(String(satu)),
        pola: "garis" as const,
        nilai: batang(stok, kunciTahun("stok", satu), BULAT),
      },
    ]),
  };
}

/** The years of the office: need and holders, shortage and excess apart, who leaves by cause, what is proposed. [selisih-terpisah] */
function tabelKantor({ surat, proyeksi: { tahun, jabatan } }: BahanProyeksi): Tabel {
  const bentuk = bentukKebutuhan(surat.profil);
  const { kurang, lebih } = bentukSelisih(bentuk);
  const ada = jabatan.length > 0;
  const jumlah = jumlahBaris(jabatan, tahun).tahun;
  const K = T.kantor;
  const angka = { rata: "kanan", lebar: 10, bentuk: BULAT_TANPA_NOL } as const;
  const keluar = (satu: JumlahTahun, sebab: "pensiun" | "kontrak" | "pindah"): Sel => ({
    nilai: satu[sebab],
    rumus: rumus`${sel(sebab, kunciTahunNama(satu.tahun), BAGIAN_PROYEKSI.nama)}`,
  });
  const usul = (satu: JumlahTahun, apa: "dariDalam" | "usulCpns" | "usulPppk" | "ditunda"): Sel =>
    selTotal(satu[apa], kunciTahun(apa, satu.tahun), { ada, bagian: BAGIAN_PROYEKSI.usul });
  return {
    jenis: "tabel",
    kolom: [
      { kunci: "kantorNomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah" },
      { kunci: "kantorTahun", kepala: K.tahun, lebar: 36, rata: "kiri" },
      { ...angka, kunci: "kantorKebutuhan", kepala: K.kebutuhan, bentuk },
      { ...angka, kunci: "kantorStok", kepala: K.stok },
      { ...angka, kunci: "kantorKurang", kepala: KEPALA_USUL.kurang, kelompok: KEPALA_USUL.kelompokSelisih, bentuk: kurang },
      { ...angka, kunci: "kantorLebih", kepala: KEPALA_USUL.lebih, kelompok: KEPALA_USUL.kelompokSelisih, bentuk: lebih },
      { ...angka, kunci: "kantorPensiun", kepala: K.pensiun, kelompok: K.kelompokKeluar },
      { ...angka, kunci: "kantorKontrak", kepala: K.kontrak, kelompok: K.kelompokKeluar },
      { ...angka, kunci: "kantorPindah", kepala: K.pindah, kelompok: K.kelompokKeluar },
      { ...angka, kunci: "kantorDalam", kepala: K.dariDalam, kelompok: K.kelompokUsul },
      { ...angka, kunci: "kantorCpns", kepala: K.usulCpns, kelompok: K.kelompokUsul },
      { ...angka, kunci: "kantorPppk", kepala: K.usulPppk, kelompok: K.kelompokUsul },
      { ...angka, kunci: "kantorDitunda", kepala: K.ditunda, kelompok: K.kelompokUsul },
    ],
    isi: () =>
      jumlah.map((satu, nomor) => ({
        kunci: `kantor ${satu.tahun}`,
        jenis: "isi",
        sel: [
          nomor + 1,
          String(satu.tahun),
          selTotal(satu.kebutuhan, kunciTahun("kebutuhan", satu.tahun), { ada, bagian: BAGIAN_PROYEKSI.angka }),
          selTotal(satu.stok, kunciTahun("stok", satu.tahun), { ada, bagian: BAGIAN_PROYEKSI.angka }),
          ada
            ? { nilai: 0 - satu.kekurangan, rumus: rumus`${sel(kunciTahun("selisih", satu.tahun), KEKURANGAN, BAGIAN_PROYEKSI.angka)}` }
            : 0,
          ada ? { nilai: satu.kelebihan, rumus: rumus`${sel(kunciTahun("selisih", satu.tahun), KELEBIHAN, BAGIAN_PROYEKSI.angka)}` } : 0,
          keluar(satu, "pensiun"),
          keluar(satu, "kontrak"),
          keluar(satu, "pindah"),
          usul(satu, "dariDalam"),
          usul(satu, "usulCpns"),
          usul(satu, "usulPppk"),
          usul(satu, "ditunda"),
        ],
      })),
  };
}

const KEKURANGAN = "kekurangan";
const KELEBIHAN = "kelebihan";

/** The rows of the figures with their totals; below them shortage and excess of each year, summed apart. [selisih-terpisah] */
function* barisAngka(kolom: readonly KolomProyeksi[], { proyeksi }: BahanProyeksi): Generator<Baris> {
  const { jabatan, tahun } = proyeksi;
  yield* barisPerUnit(kolom, proyeksi, GABUNG_ANGKA);
  const atas = rentangBaris(jabatan);
  if (atas === null) return;
  const jumlah = jumlahBaris(jabatan, tahun).tahun;
  const terpisah = (kunci: string, teks: string, cara: "<" | ">"): Baris => ({
    kunci,
    jenis: "jumlah",
    gabung: [0, GABUNG_ANGKA],
    bersama: cara === "<",
    sel: kolom.map(({ kunci: milik }): Sel => {
      if (milik === "nomor") return teks;
      const satu = jumlah.find(({ tahun: nama }) => kunciTahun("selisih", nama) === milik);
      if (!satu) return null;
      return {
        nilai: cara === "<" ? 0 - satu.kekurangan : satu.kelebihan,
        rumus: rumus`SUMIF(${rentang(milik, ...atas)},"${cara}0")`,
      };
    }),
  });
  yield terpisah(KEKURANGAN, T.kekurangan, "<");
  yield terpisah(KELEBIHAN, T.kelebihan, ">");
}
