import type { JejakKebutuhan } from "../abk/jejak";
import { BULAT } from "../naskah/angka";
import { namaLembar } from "../naskah/lembar";
import type { Bagian, Baris, Naskah, Pasangan } from "../naskah/naskah";
import type { Sel } from "../naskah/sel";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, kolomCetak } from "../naskah/tabel";
import { TANDA_KOSONG, teksKebutuhanMetode } from "../text/formasi-berkas";
import { catatanKolomEnam, TEKS_FORMULIR as T } from "../text/formulir";
import { kalimatLangkahMetode, kalimatPembagiMetode } from "../text/metode";
import { BARIS_METODE, BARIS_TANPA_TUGAS, barisKata, barisKebutuhan, barisPenutup } from "./baris-kebutuhan";
import type { SatuanFormulir } from "./formulir";
import { kolomFormulir, type KolomFormulir } from "./kolom-formulir";
import { BAGIAN_REKAP, bagianRekap, menurutUnit } from "./naskah-rekap";
import { SURAT_KOSONG } from "../surat/templat";
import { kalimatDasar, kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "./naskah-surat";
import type { RekapJabatan } from "./rekap";
import { bentukKebutuhan } from "./rumus-abk";

/** One jabatan whose form is printed. */
export interface JabatanFormulir {
  readonly rekap: RekapJabatan;
  readonly jejak: JejakKebutuhan;
}

export interface BahanFormulir extends BahanSurat {
  readonly satuan: SatuanFormulir;
  /** In printing order; the jabatan of one unit stand together in the recap where the unit first appears. */
  readonly jabatan: readonly JabatanFormulir[];
}

/**
 * The forms of one or many jabatan: the recap, then a form each with its eight columns, totals, three closing lines and signature.
 * [formulir-abk]
 */
export function naskahFormulir(bahan: BahanFormulir): Naskah {
  const jabatan = menurutUnit(bahan.jabatan).flat();
  const [satu, ...lainnya] = jabatan;
  const sendiri = satu !== undefined && lainnya.length === 0;
  // Number and copies stand once: on the recap, or on the only form.
  const isiForm = sendiri ? bahan : { ...bahan, surat: { ...(bahan.surat ?? SURAT_KOSONG), nomor: "", tembusan: [] } };
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, ...(sendiri ? { tentang: satu.rekap.nama } : {}) }, [
    bagianRekap(
      bahan,
      jabatan.map(({ rekap }) => rekap),
      sendiri,
    ),
    ...jabatan.map((isi, urutan) => bagianFormulir(isi, urutan + 1, isiForm)),
  ]);
}

function bagianFormulir(isi: JabatanFormulir, nomor: number, bahan: BahanFormulir): Bagian {
  const { rekap, jejak } = isi;
  const kolom = kolomFormulir(bahan);
  const periode = jejak.baris.map((baris) => baris.periode);
  const catatan = catatanKolomEnam(bahan.profil, periode, bahan.satuan);
  return {
    kunci: rekap.jabatanId,
    lembar: namaLembar(nomor, rekap.nama),
    arah: "tegak",
    blok: [
      ...kepalaSurat(bahan, T.judul),
      { jenis: "rincian", gaya: "identitas", isi: identitas(rekap) },
      { jenis: "paragraf", teks: kalimatDasar(bahan.profil), gaya: "biasa" },
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => [...barisTugas(kolom, isi, bahan), ...barisAkhir(kolom, isi, bahan)] },
      ...(catatan === "" ? [] : [{ jenis: "paragraf", teks: catatan, gaya: "catatan" } as const]),
      tandaTanganSurat(bahan),
    ],
  };
}

function identitas(rekap: RekapJabatan): readonly Pasangan[] {
  const { kepala } = T;
  return [
    { kunci: "nama", label: kepala.jabatan, nilai: rekap.nama },
    { kunci: "unit", label: kepala.unit, nilai: rekap.unit },
    { kunci: "kelas", label: kepala.kelas, nilai: rekap.kelas ?? TANDA_KOSONG },
    { kunci: "pemegang", label: kepala.pemegang, nilai: rekap.bezetting },
    { kunci: "ikhtisar", label: kepala.ikhtisar, nilai: T.titik },
  ];
}

/** The tasks; or the steps of another method, its divisor and its need. The last stays with the totals. */
function barisTugas(kolom: readonly KolomFormulir[], { jejak }: JabatanFormulir, { profil }: BahanFormulir): readonly Baris[] {
  if (jejak.metode) {
    const { metode } = jejak;
    const teks = [...metode.langkah.map(kalimatLangkahMetode), kalimatPembagiMetode(metode, profil.waktuKerjaEfektifMenit)];
    return [
      ...teks.map((satu, urutan) => barisKata(kolom, `langkah ${urutan + 1}`, { uraian: satu })),
      { ...barisKata(kolom, BARIS_METODE, { uraian: teksKebutuhanMetode(metode.jenis), pegawai: metode.kebutuhan }), bersama: true },
    ];
  }
  if (jejak.baris.length === 0) return [{ ...barisKata(kolom, BARIS_TANPA_TUGAS, { uraian: T.kosong }), bersama: true }];
  return jejak.baris.map((tugas, urutan) =>
    barisIsi(kolom, { tugas, nomor: urutan + 1 }, { kunci: tugas.id, bersama: urutan === jejak.baris.length - 1 }),
  );
}

/** Totals and the three closing lines: workload in whole millionths of a minute, need before and after rounding, difference. */
function barisAkhir(kolom: readonly KolomFormulir[], { rekap, jejak }: JabatanFormulir, { profil }: BahanFormulir): readonly Baris[] {
  const bulat = bentukKebutuhan(profil);
  const baris = (kunci: string, nomor: string, pegawai: Sel): Baris => barisPenutup(kolom, kunci, { nomor, pegawai });
  return [
    ...barisKebutuhan(kolom, { jejak, profil }, { jumlah: T.jumlah, bulat: T.pembulatan }),
    baris("ada", T.ada, {
      nilai: rekap.bezetting,
      rumus: rumus`${sel("bezetting", rekap.jabatanId, BAGIAN_REKAP)}`,
      bentuk: BULAT,
    }),
    baris("dibutuhkan", T.dibutuhkan, { nilai: rekap.kebutuhan, rumus: rumus`${sel("pegawai", "pembulatan")}`, bentuk: bulat }),
    baris("selisih", T.selisih, {
      nilai: rekap.selisih,
      rumus: rumus`${sel("pegawai", "ada")}-${sel("pegawai", "dibutuhkan")}`,
      bentuk: { ...bulat, bertanda: true },
    }),
  ];
}
