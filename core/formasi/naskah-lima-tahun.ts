import type { TahunDihitung } from "../abk/tahun";
import { groupBy } from "../group";
import { BULAT, BULAT_TANPA_NOL, EMPAT_DESIMAL, type Bentuk } from "../naskah/angka";
import type { Grafik } from "../naskah/grafik";
import type { Baris, Naskah, Tabel } from "../naskah/naskah";
import { rentang, rumus, sel, type Rumus } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { CATATAN_SELISIH, KEPALA_USUL, TANDA_KOSONG, TEKS_JUMLAH, teksKeadaan } from "../text/formasi-berkas";
import { namaNaskah } from "../text/nama-berkas";
import { formatAngka } from "../text/number";
import { TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../text/tahun";
import type { KebutuhanSetahun, KebutuhanTahunan, KebutuhanTahunanJabatan } from "./kebutuhan-tahunan";
import { barisNomor, halamanSurat, kalimatDasar, kopSurat, tandaTanganSurat, type BahanSurat } from "./naskah-surat";
import { rumusBulat } from "./rumus-abk";

const { cetakan: T } = TEKS_TAHUN;
const TOTAL = "total";

/** A line of the table: a jabatan, or the office as a whole. */
type BarisTahun = Pick<KebutuhanTahunanJabatan, "nama" | "kebutuhanAbk" | "bezetting" | "tahun" | "puncak" | "bergerak"> & {
  readonly nomor: number;
};
type KolomTahun = KolomIsi<BarisTahun, BarisTahun>;

const kunciTahun = (tahun: number): string => `tahun ${tahun}`;
const kunciMentah = (tahun: number): string => `mentah ${tahun}`;
const sebutanTahun = ({ tahun, jenis }: TahunDihitung): string =>
  T.tahunBerjenis(String(tahun), jenis === null ? TEKS_TAHUN.belumDitandai : TEKS_JENIS_TAHUN[jenis]);

/**
 * The need of an office over the years: the curve of the office as a chart and a table, then every jabatan with its peak. The workbook
 * holds the unrounded needs of the years beside the page and computes all else from them. Bezetting is that of the day in every year.
 */
export function naskahLimaTahun(bahan: BahanSurat, kurva: KebutuhanTahunan): Naskah {
  const kolom = kolomTahun(bahan, kurva.tahun);
  return {
    ...halamanSurat(bahan),
    nama: namaNaskah(bahan, [T.nama, bahan.kantor.namaKantor, bahan.per]),
    judul: T.judul,
    bagian: [
      {
        kunci: "limaTahun",
        lembar: T.lembar,
        arah: "mendatar",
        blok: [
          kopSurat(bahan),
          { jenis: "judul", teks: T.judul, anak: [...barisNomor(bahan), teksKeadaan(bahan.per)] },
          { jenis: "paragraf", teks: `${kalimatDasar(bahan.profil)} ${TEKS_TAHUN.penjelasan}`, gaya: "biasa" },
          grafikKantor(kurva, bentukKebutuhan(bahan)),
          tabelKantor(kurva, bahan),
          { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
          { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisJabatan(kolom, kurva) },
          { jenis: "paragraf", teks: T.catatanPuncak, gaya: "catatan" },
          tandaTanganSurat(bahan),
        ],
      },
    ],
  };
}

const bentukKebutuhan = ({ profil }: BahanSurat): Bentuk => (profil.pembulatan === "tanpa" ? EMPAT_DESIMAL : BULAT);

/** A total of the table of jabatan as a cell of its own. */
function selTotal(nilai: number, kolom: string, { kurva, bentuk }: { readonly kurva: KebutuhanTahunan; readonly bentuk: Bentuk }): Sel {
  return { nilai, bentuk, rumus: kurva.jabatan.length === 0 ? null : rumus`${sel(kolom, TOTAL)}` };
}

function grafikKantor(kurva: KebutuhanTahunan, bentuk: Bentuk): Grafik {
  const { puncak, jumlah, jumlahAbk } = kurva;
  const bulat = (nilai: number): string => formatAngka(nilai, 4, 0);
  const diPuncak = jumlah.find(({ tahun }) => tahun === puncak.tahun);
  return {
    jenis: "grafik",
    kunci: "grafik",
    judul: TEKS_TAHUN.grafikJudul,
    keterangan: TEKS_TAHUN.puncakKantor(bulat(puncak.kebutuhan), String(puncak.tahun), bulat(diPuncak?.kekurangan ?? 0)),
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
  const bentuk = bentukKebutuhan(bahan);
  const lebih: Bentuk = { ...bentuk, nolKosong: true, bertanda: true };
  const angka = { rata: "kanan", lebar: 9 } as const;
  const [awal, akhir] = [jabatan.at(0), jabatan.at(-1)];
  const selisih = (nomor: number, cara: "<" | ">"): Rumus | null => {
    if (!awal || !akhir) return null;
    const baris = [kunciUnit(awal), akhir.jabatanId] as const;
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
      { ...angka, kunci: "kantorKurang", kepala: KEPALA_USUL.kurang, bentuk: { ...bentuk, nolKosong: true } },
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

function kolomTahun(bahan: BahanSurat, tahun: readonly TahunDihitung[]): readonly KolomTahun[] {
  const bentuk = bentukKebutuhan(bahan);
  const angka = { rata: "kanan", lebar: 9 } as const;
  const lebih: Bentuk = { ...bentuk, nolKosong: true, bertanda: true };
  const setahun = (baris: BarisTahun, nomor: number): KebutuhanSetahun | undefined => baris.tahun[nomor];
  return [
    { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: KEPALA_USUL.nama, lebar: 44, rata: "kiri", nilai: ({ nama }) => nama },
    {
      ...angka,
      lebar: 11,
      kunci: "abk",
      kepala: TEKS_TAHUN.kolom.abk,
      bentuk,
      nilai: ({ kebutuhanAbk }) => kebutuhanAbk,
      jumlah: ({ kebutuhanAbk }) => kebutuhanAbk,
    },
    ...tahun.map(({ tahun: nama }, nomor): KolomTahun => ({
      ...angka,
      kunci: kunciTahun(nama),
      kepala: String(nama),
      kelompok: T.kolom.kelompokTahun,
      bentuk,
      nilai: (baris) => setahun(baris, nomor)?.kebutuhan ?? 0,
      rumus: () => rumusBulat({ mentah: sel(kunciMentah(nama)), beban: sel(kunciMentah(nama)) }, bahan.profil),
      jumlah: (baris) => setahun(baris, nomor)?.kebutuhan ?? 0,
    })),
    {
      ...angka,
      kunci: "bezetting",
      kepala: T.kolom.bezetting,
      bentuk: BULAT_TANPA_NOL,
      nilai: ({ bezetting }) => bezetting,
      jumlah: ({ bezetting }) => bezetting,
    },
    ...kolomPuncak(tahun, bentuk),
    {
      ...angka,
      kunci: "kurang",
      kepala: KEPALA_USUL.kurang,
      kelompok: TEKS_TAHUN.kolom.selisih,
      bentuk: { ...bentuk, nolKosong: true },
      nilai: ({ bezetting, puncak }) => Math.min(0, bezetting - puncak.kebutuhan),
      rumus: () => rumus`MIN(0,${sel("bezetting")}-${sel("puncak")})`,
    },
    {
      ...angka,
      kunci: "lebih",
      kepala: KEPALA_USUL.lebih,
      kelompok: TEKS_TAHUN.kolom.selisih,
      bentuk: lebih,
      nilai: ({ bezetting, puncak }) => Math.max(0, bezetting - puncak.kebutuhan),
      rumus: () => rumus`MAX(0,${sel("bezetting")}-${sel("puncak")})`,
    },
    ...tahun.map(({ tahun: nama }, nomor): KolomTahun => ({
      ...angka,
      kunci: kunciMentah(nama),
      kepala: T.kolom.mentah(String(nama)),
      bentuk: EMPAT_DESIMAL,
      diLuarCetak: true,
      nilai: (baris) => setahun(baris, nomor)?.kebutuhanMentah ?? 0,
      jumlah: (baris) => setahun(baris, nomor)?.kebutuhanMentah ?? 0,
    })),
  ];
}

/** Columns of the peak, which the line of the office has of its own and not as a sum. */
const PUNCAK: ReadonlySet<string> = new Set(["puncak", "tahunPuncak"]);

function kolomPuncak(tahun: readonly TahunDihitung[], bentuk: Bentuk): readonly KolomTahun[] {
  const bulat = tahun.map((satu) => sel(kunciTahun(satu.tahun)));
  const semua = bulat.slice(1).reduce<Rumus>((hasil, satu) => rumus`${hasil},${satu}`, rumus`${bulat[0] ?? ""}`);
  // Of the years with the greatest rounded need the one with the greatest unrounded; of equal ones the first.
  const calon = tahun.map((satu) => rumus`(${sel(kunciTahun(satu.tahun))}=${sel("puncak")})*${sel(kunciMentah(satu.tahun))}`);
  const terbesar = calon.slice(1).reduce((hasil, satu) => rumus`${hasil},${satu}`, calon[0] ?? rumus``);
  const pilih = tahun.reduceRight<Rumus>(
    (selanjutnya, satu) => {
      const [k, m] = [sel(kunciTahun(satu.tahun)), sel(kunciMentah(satu.tahun))];
      return rumus`IF(AND(${k}=${sel("puncak")},${m}=MAX(${terbesar})),"${satu.tahun}",${selanjutnya})`;
    },
    rumus`"${TANDA_KOSONG}"`,
  );
  const kelompok = TEKS_TAHUN.kolom.puncak;
  return [
    {
      kunci: "puncak",
      kepala: T.kolom.kebutuhan,
      kelompok,
      lebar: 11,
      rata: "kanan",
      bentuk,
      tebal: true,
      nilai: ({ puncak }) => puncak.kebutuhan,
      rumus: () => rumus`MAX(${semua})`,
    },
    {
      kunci: "tahunPuncak",
      kepala: T.kolom.tahun,
      kelompok,
      lebar: 8,
      rata: "tengah",
      nilai: ({ puncak, bergerak }) => (bergerak ? String(puncak.tahun) : TANDA_KOSONG),
      rumus: () => rumus`IF(MAX(${semua})=MIN(${semua}),"${TANDA_KOSONG}",${pilih})`,
    },
  ];
}

const kunciUnit = ({ unitId }: KebutuhanTahunanJabatan): string => `unit ${unitId}`;

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
  const bergerak = jumlah.some(({ kebutuhan }) => kebutuhan !== jumlah[0]?.kebutuhan);
  return { nomor: 0, nama: "", kebutuhanAbk: jumlahAbk.kebutuhan, bezetting: jumlahAbk.bezetting, tahun: jumlah, puncak, bergerak };
}

function barisTotal(kolom: readonly KolomTahun[], { jabatan }: KebutuhanTahunan, total: BarisTahun): Baris {
  const [awal, akhir] = [jabatan.at(0), jabatan.at(-1)];
  const atas = awal && akhir ? ([kunciUnit(awal), akhir.jabatanId] as const) : null;
  const jumlah = barisJumlah(kolom, { kunci: TOTAL, jenis: "jumlah", jumlah: total, label: ["nomor", TEKS_JUMLAH], atas, gabung: [0, 2] });
  const sendiri = barisIsi(kolom, total, { kunci: TOTAL });
  const isi = kolom.map(({ kunci }, nomor): Sel => (atas !== null && PUNCAK.has(kunci) ? sendiri.sel : jumlah.sel)[nomor] ?? null);
  return { ...jumlah, sel: isi, bersama: true };
}
