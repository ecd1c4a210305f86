import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Baris, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_KEYAKINAN } from "../text/abk";
import { dasarDalamKata, kalimatUbahan, nilaiDalamKata, sebutanPasal, TEKS_PERATURAN } from "../text/peraturan";
import { DAFTAR_ISTILAH } from "./istilah";
import { BIDANG_KETENTUAN } from "./ketentuan";
import { ID_KETENTUAN, ketentuan, type IdKetentuan } from "./register";
import type { UbahanKantor } from "./ubahan-kantor";

interface BarisKetentuan {
  readonly id: IdKetentuan;
  readonly nomor: number;
  readonly ubahan: readonly UbahanKantor[];
}

const { kolom: K, cetakan } = TEKS_PERATURAN;
const baris = (teks: readonly string[]): string => teks.filter((satu) => satu !== "").join("\n");

const KOLOM: readonly KolomIsi<BarisKetentuan>[] = [
  { kunci: "nomor", kepala: cetakan.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "arti", kepala: cetakan.arti, lebar: 34, rata: "kiri", nilai: ({ id }) => ketentuan(id).arti },
  { kunci: "nilai", kepala: cetakan.nilai, lebar: 24, rata: "kiri", nilai: ({ id }) => baris(nilaiDalamKata(id)) },
  { kunci: "dasar", kepala: K.dasar, lebar: 26, rata: "kiri", nilai: ({ id }) => baris([dasarDalamKata(id), sebutanPasal(id)]) },
  {
    kunci: "keyakinan",
    kepala: K.keyakinan,
    lebar: 14,
    rata: "kiri",
    nilai: ({ id }) => {
      const { keyakinan } = ketentuan(id);
      return keyakinan === null ? null : TEKS_KEYAKINAN[keyakinan];
    },
  },
  {
    kunci: "belumPasti",
    kepala: K.belumPasti,
    lebar: 76,
    rata: "kiri",
    nilai: ({ id }) => {
      const { belumPasti } = ketentuan(id);
      return belumPasti === null ? null : baris([belumPasti.apa, belumPasti.caraMemastikan]);
    },
  },
  { kunci: "kantor", kepala: K.kantor, lebar: 20, rata: "kiri", nilai: ({ ubahan }) => baris(ubahan.map(kalimatUbahan)) || null },
];

const KOLOM_ISTILAH: readonly KolomIsi<{ readonly nomor: number; readonly istilah: (typeof DAFTAR_ISTILAH)[number] }>[] = [
  { kunci: "istilahNomor", kepala: cetakan.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "istilah", kepala: TEKS_PERATURAN.istilah, lebar: 40, rata: "kiri", nilai: ({ istilah }) => istilah.istilah },
  { kunci: "singkatan", kepala: cetakan.singkatan, lebar: 20, rata: "kiri", nilai: ({ istilah }) => istilah.singkatan || null },
  { kunci: "artiIstilah", kepala: cetakan.arti, lebar: 100, rata: "kiri", nilai: ({ istilah }) => istilah.arti },
];

/** Every rule of the register with what the office set otherwise, and the glossary. */
export function naskahPeraturan(bahan: BahanSurat, ubahan: readonly UbahanKantor[]): Naskah {
  return naskahSurat(bahan, { judul: cetakan.judul }, [
    {
      kunci: "peraturan",
      lembar: TEKS_PERATURAN.judul,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, cetakan.judul),
        { jenis: "paragraf", teks: TEKS_PERATURAN.penjelasan, gaya: "biasa" },
        { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => barisKetentuan(ubahan) },
      ],
    },
    {
      kunci: "istilah",
      lembar: TEKS_PERATURAN.istilah,
      arah: "mendatar",
      blok: [
        { jenis: "judul", teks: TEKS_PERATURAN.istilah.toUpperCase(), anak: [TEKS_PERATURAN.istilahPenjelasan] },
        {
          jenis: "tabel",
          kolom: kolomCetak(KOLOM_ISTILAH),
          isi: () =>
            DAFTAR_ISTILAH.map((istilah, urutan) =>
              barisIsi(KOLOM_ISTILAH, { istilah, nomor: urutan + 1 }, { kunci: `istilah ${istilah.istilah}` }),
            ),
        },
      ],
    },
  ]);
}

function* barisKetentuan(ubahan: readonly UbahanKantor[]): Generator<Baris> {
  let nomor = 0;
  for (const bidang of BIDANG_KETENTUAN) {
    yield { kunci: `bidang ${bidang}`, jenis: "kelompok", bersama: true, sel: [null, TEKS_PERATURAN.bidang[bidang]] };
    for (const id of ID_KETENTUAN.filter((satu) => ketentuan(satu).bidang === bidang)) {
      nomor += 1;
      yield barisIsi(KOLOM, { id, nomor, ubahan: ubahan.filter((satu) => satu.ketentuan === id) }, { kunci: id });
    }
  }
}
