import { bentukKebutuhan } from "../formasi/rumus-abk";
import { groupBy } from "../group";
import type { SatuanKerja } from "../jabatan/satuan-kerja";
import { BULAT_TANPA_NOL } from "../naskah/angka";
import type { Bagian, Baris } from "../naskah/naskah";
import { sel, rumus } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { KEPALA_USUL, TEKS_JUMLAH } from "../text/formasi-berkas";
import { TEKS_NASKAH_PROYEKSI as T } from "../text/proyeksi-naskah";
import { angkaJumlah, type AngkaTahun } from "./angka-tahun";
import { BAGIAN_PROYEKSI, jumlahBaris, kunciSatker, kunciTahun, TOTAL, type BahanProyeksi, type JumlahBaris } from "./bahan-naskah";

/** One satuan kerja with the sums of its posts. */
interface BarisSatker {
  readonly nomor: number;
  readonly satker: SatuanKerja;
  readonly jumlah: JumlahBaris;
}

/** Figures of each year that are told of a satuan kerja. */
type TahunanSatker = Extract<
  keyof AngkaTahun,
  "kebutuhan" | "keluar" | "kekurangan" | "kelebihan" | "usulCpns" | "usulPppk" | "dariDalam" | "ditunda"
>;

type KolomSatker = KolomIsi<BarisSatker, JumlahBaris>;

/** Key of a column here: columns of other tables hold the figures that it takes. */
const kunciKolom = (kolom: string): string => `satker ${kolom}`;

/** The years of each satuan kerja in one row, from the sums of its posts in the tables behind; the total is that of the rows. */
export function bagianSatker(bahan: BahanProyeksi): Bagian {
  const kolom = kolomSatker(bahan);
  return {
    kunci: BAGIAN_PROYEKSI.satker,
    lembar: T.lembar.satker,
    arah: "mendatar",
    blok: [
      { jenis: "subjudul", teks: T.satkerJudul },
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisSatker(kolom, bahan) },
    ],
  };
}

function kolomSatker({ surat, proyeksi: { tahun } }: BahanProyeksi): readonly KolomSatker[] {
  const kebutuhan = bentukKebutuhan(surat.profil);
  const { angka, usul } = BAGIAN_PROYEKSI;
  const ambil =
    (kolom: string, bagian: string) =>
    ({ satker }: BarisSatker) =>
      rumus`${sel(kolom, kunciSatker(satker.id), bagian)}`;
  const orang = (apa: "pns" | "pppk", kepala: string): KolomSatker => ({
    kunci: kunciKolom(apa),
    kepala,
    kelompok: KEPALA_USUL.kelompokBezetting,
    lebar: 7,
    rata: "kanan",
    bentuk: BULAT_TANPA_NOL,
    nilai: ({ jumlah }) => jumlah[apa],
    rumus: ambil(apa, angka),
    jumlah: (jumlah) => jumlah[apa],
  });
  const tahunan = (apa: TahunanSatker, bagian: string, diLuarCetak = false): readonly KolomSatker[] =>
    tahun.map((nama, ke) => {
      const nilai = ({ tahun: semua }: JumlahBaris): number => {
        const satu = semua[ke];
        return satu ? angkaJumlah(satu)[apa] : 0;
      };
      return {
        kunci: kunciKolom(kunciTahun(apa, nama)),
        kepala: String(nama),
        kelompok: T.kolom[apa],
        lebar: 7,
        rata: "kanan",
        bentuk: apa === "kebutuhan" || apa === "kekurangan" || apa === "kelebihan" ? { ...kebutuhan, nolKosong: true } : BULAT_TANPA_NOL,
        diLuarCetak,
        nilai: ({ jumlah }) => nilai(jumlah),
        rumus: ambil(kunciTahun(apa, nama), bagian),
        jumlah: nilai,
      };
    });
  return [
    { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: T.kolomSatker.nama, lebar: 34, rata: "kiri", nilai: ({ satker }) => satker.nama },
    orang("pns", KEPALA_USUL.pns),
    orang("pppk", KEPALA_USUL.pppk),
    ...tahunan("kebutuhan", angka),
    ...tahunan("keluar", angka),
    ...tahunan("kekurangan", angka),
    ...tahunan("usulCpns", usul),
    ...tahunan("usulPppk", usul),
    ...tahunan("kelebihan", angka, true),
    ...tahunan("dariDalam", usul, true),
    ...tahunan("ditunda", usul, true),
  ];
}

function* barisSatker(kolom: readonly KolomSatker[], { proyeksi: { jabatan, satker, tahun } }: BahanProyeksi): Generator<Baris> {
  const menurutSatker = groupBy(jabatan, ({ satkerId }) => satkerId);
  // A satuan kerja without any post has no figures in the tables behind.
  const berisi = satker.flatMap((satu) => {
    const milik = menurutSatker.get(satu.id);
    return milik ? [{ satker: satu, jumlah: jumlahBaris(milik, tahun) }] : [];
  });
  for (const [nomor, satu] of berisi.entries())
    yield barisIsi(kolom, { ...satu, nomor: nomor + 1 }, { kunci: kunciSatker(satu.satker.id), bersama: nomor >= berisi.length - 2 });
  const [pertama, terakhir] = [berisi.at(0), berisi.at(-1)];
  yield barisJumlah(kolom, {
    kunci: TOTAL,
    jenis: "jumlah",
    jumlah: jumlahBaris(jabatan, tahun),
    label: ["nomor", TEKS_JUMLAH],
    atas: pertama && terakhir ? [kunciSatker(pertama.satker.id), kunciSatker(terakhir.satker.id)] : null,
    gabung: [0, 2],
    bersama: true,
  });
}
