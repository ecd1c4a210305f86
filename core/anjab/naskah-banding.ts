import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Baris, Blok, Kolom, Naskah, Tabel } from "../naskah/naskah";
import type { PenggalTeks, Sel } from "../naskah/sel";
import { TEKS_BANDING_ANJAB as T, TEKS_HAL_BANDING } from "../text/banding-anjab";
import type { BandingAnjab, BandingJabatanAnjab, BedaBaris, KeadaanBaris } from "./banding";

const KOLOM: readonly Kolom[] = [
  { kunci: "nomor", kepala: T.kolom.nomor, lebar: 5, rata: "tengah" },
  { kunci: "hal", kepala: T.kolom.hal, lebar: 22, rata: "kiri" },
  { kunci: "keadaan", kepala: T.kolom.keadaan, lebar: 10, rata: "tengah" },
  { kunci: "lama", kepala: T.kolom.lama, lebar: 60, rata: "kiri" },
  { kunci: "baru", kepala: T.kolom.baru, lebar: 60, rata: "kiri" },
];

/** Two anjab element by element: a table for each jabatan that differs, with the words that went struck out and those that came underlined. */
export function naskahBandingAnjab(bahan: BahanSurat, { sebutan, jabatan }: BandingAnjab): Naskah {
  const berbeda = jabatan.filter(({ keadaan }) => keadaan !== "tetap");
  const ringkas: Blok[] = jabatan.length > 1 ? [{ jenis: "paragraf", teks: T.ringkas(countKeadaan(jabatan)), gaya: "biasa" }] : [];
  return naskahSurat(bahan, { judul: T.judul }, [
    {
      kunci: "banding",
      lembar: T.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judulCetak, [sebutan.join(" → ")]),
        ...ringkas,
        { jenis: "paragraf", teks: berbeda.length === 0 ? T.sama : T.petunjuk, gaya: "catatan" },
        ...berbeda.flatMap(blokJabatan),
      ],
    },
  ]);
}

/** How many jabatan are new, gone, changed, unchanged. */
export function countKeadaan(jabatan: readonly Pick<BandingJabatanAnjab, "keadaan">[]): Readonly<Record<KeadaanBaris, number>> {
  const jumlah = { baru: 0, hilang: 0, berubah: 0, tetap: 0 };
  for (const { keadaan } of jabatan) jumlah[keadaan] += 1;
  return jumlah;
}

function blokJabatan(satu: BandingJabatanAnjab): readonly Blok[] {
  const judul: Blok = { jenis: "subjudul", teks: `${satu.nama}, ${satu.unit}` };
  if (satu.keadaan !== "berubah")
    return [judul, { jenis: "paragraf", teks: satu.keadaan === "baru" ? T.jabatanBaru : T.jabatanHilang, gaya: "biasa" }];
  return [judul, tabelBeda(satu)];
}

function tabelBeda({ jabatanId, hal }: BandingJabatanAnjab): Tabel {
  const baris = hal.flatMap(({ hal: nama, baris: semua }) =>
    semua.map((satu, urutan) => ({ satu, judul: urutan === 0 ? TEKS_HAL_BANDING[nama] : null })),
  );
  return {
    jenis: "tabel",
    kolom: KOLOM,
    isi: () =>
      baris.map(({ satu, judul }, urutan): Baris => ({
        kunci: `${jabatanId} ${urutan + 1}`,
        jenis: "isi",
        sel: [urutan + 1, judul, T.keadaan[satu.keadaan], selLama(satu), selBaru(satu)],
      })),
  };
}

const selLama = ({ keadaan, lama, kata }: BedaBaris): Sel =>
  keadaan === "berubah"
    ? bertanda(
        lama,
        kata.flatMap((satu) => (satu.keadaan === "baru" ? [] : [potong(satu.teks, satu.keadaan === "hilang" ? "dicoret" : "biasa")])),
      )
    : lama;

const selBaru = ({ keadaan, baru, kata }: BedaBaris): Sel =>
  keadaan === "berubah"
    ? bertanda(
        baru,
        kata.flatMap((satu) => (satu.keadaan === "hilang" ? [] : [potong(satu.teks, satu.keadaan === "baru" ? "digarisbawahi" : "biasa")])),
      )
    : baru;

const potong = (teks: string, tanda: PenggalTeks["tanda"]): PenggalTeks => ({ teks, tanda });
const bertanda = (nilai: string, penggal: readonly PenggalTeks[]): Sel => ({ nilai, penggal });
