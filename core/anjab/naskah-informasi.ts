import type { SatuanFormulir } from "../formasi/formulir";
import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import { konstantaProfil } from "../formasi/rumus-abk";
import { namaLembar } from "../naskah/lembar";
import type { Bagian, Blok, Naskah, Pasangan } from "../naskah/naskah";
import type { Sel } from "../naskah/sel";
import { SURAT_KOSONG } from "../surat/templat";
import { TEKS_BUKU_ANJAB, TEKS_INFORMASI_JABATAN as T } from "../text/naskah-anjab";
import { asalTercetak, type AsalTercetak } from "./asal-tercetak";
import {
  atauBelum,
  barisKondisi,
  berbutir,
  isiUnsur,
  teksBerkode,
  teksBernama,
  teksDiklat,
  teksFungsi,
  teksPendidikan,
  teksPengalaman,
} from "./isi-cetak";
import { bagianDepan } from "./naskah-buku";
import type { IsiAnjabLengkap } from "./potret";
import { tabelTugas } from "./tabel-tugas";
import { tabelHasil, tabelUnsur } from "./tabel-unsur";
import { TINGKAT_UNIT, type KedudukanUnit } from "./tingkat-unit";
import { UNSUR_BERTABEL, type AnjabJabatan } from "./unsur";

export interface BahanInformasi extends BahanSurat {
  readonly satuan: SatuanFormulir;
  /** Whether the form says where each element comes from. */
  readonly asal: boolean;
  /** Whether it is a book, with a front page and a table of contents. */
  readonly buku: boolean;
  /** The sentence that cites the laid-down document; null for the present state. */
  readonly penetapan: string | null;
  readonly jabatan: readonly IsiAnjabLengkap[];
}

/**
 * The informasi jabatan of one or many jabatan, a section each, with the seventeen items in the order of the form and the signature;
 * as a book with a front page and a table of contents. What nobody wrote says so. BKN 9/2022 Pasal 3(1).
 */
export function naskahInformasi(bahan: BahanInformasi): Naskah {
  const [satu, ...lainnya] = bahan.jabatan;
  const sendiri = satu !== undefined && lainnya.length === 0 && !bahan.buku;
  // Number and copies stand once: on the only form, or on the front page of none.
  const isiForm = sendiri ? bahan : { ...bahan, surat: { ...(bahan.surat ?? SURAT_KOSONG), nomor: "", tembusan: [] } };
  return naskahSurat(
    bahan,
    { judul: T.judul, nama: bahan.buku ? TEKS_BUKU_ANJAB.nama : T.nama, ...(sendiri ? { tentang: satu.rekap.nama } : {}) },
    [
      ...(bahan.buku ? bagianDepan(bahan) : []),
      ...bahan.jabatan.map((isi, urutan) => bagianInformasi(isi, urutan + 1, isiForm)),
      bagianDasar(bahan),
    ],
  );
}

/** What the formulas of item 6 compute with; only a workbook holds it. */
function bagianDasar({ profil }: BahanInformasi): Bagian {
  return {
    kunci: "dasar",
    lembar: T.lembarDasar,
    arah: "tegak",
    diLuarCetak: true,
    blok: [
      { jenis: "judul", teks: T.judulDasar, anak: [profil.nama] },
      { jenis: "rincian", gaya: "bergaris", isi: konstantaProfil(profil) },
    ],
  };
}

function bagianInformasi(isi: IsiAnjabLengkap, nomor: number, bahan: BahanInformasi): Bagian {
  const { rekap, anjab } = isi;
  const asal = asalTercetak(anjab, bahan.asal);
  const { butir } = T;
  const uraianTugas = new Map(isi.tugas.map((satu) => [satu.id, satu.uraian]));
  return {
    kunci: rekap.jabatanId,
    lembar: namaLembar(nomor, rekap.nama),
    arah: "tegak",
    sejajar: true,
    blok: [
      ...kepalaBagian(isi, bahan),
      pasangan([
        { kunci: "nama", label: butir.nama, nilai: rekap.nama },
        { kunci: "kode", label: butir.kode, nilai: atauBelum(isi.kode ?? "") },
      ]),
      ...butirUnit(isi.kedudukan),
      subjudul(`${butir.ikhtisar}${asal.tanda("ikhtisar")}`),
      { jenis: "paragraf", teks: atauBelum(isiUnsur(anjab, "ikhtisar").teks), gaya: "biasa" },
      ...butirKualifikasi(anjab, asal),
      subjudul(butir.tugas),
      tabelTugas(isi, bahan),
      subjudul(butir.hasil),
      tabelHasil(isi),
      ...UNSUR_BERTABEL.flatMap((unsur) => [subjudul(`${butir[unsur]}${asal.tanda(unsur)}`), tabelUnsur(unsur, anjab, uraianTugas)]),
      ...butirSyarat(anjab, asal),
      ...butirAkhir(isi, asal),
      tandaTanganSurat(bahan),
    ],
  };
}

/** In a book every form begins with its jabatan, which the table of contents names; by itself with the letterhead and the title of the form. */
function kepalaBagian({ rekap }: IsiAnjabLengkap, bahan: BahanInformasi): readonly Blok[] {
  if (bahan.buku) return [{ jenis: "judul", teks: rekap.nama, anak: [rekap.unit] }];
  return kepalaSurat(bahan, T.judul, bahan.penetapan === null ? [] : [bahan.penetapan]);
}

const subjudul = (teks: string): Blok => ({ jenis: "subjudul", teks });
const pasangan = (isi: readonly Pasangan[]): Blok => ({ jenis: "rincian", gaya: "butir", isi });

function butirUnit({ baris, tanpaTingkat }: KedudukanUnit): readonly Blok[] {
  const satu = (tingkat: (typeof TINGKAT_UNIT)[number]): Pasangan => ({
    kunci: `unit ${tingkat}`,
    label: T.tingkat[tingkat],
    nilai: (baris[tingkat] ?? []).join("\n") || T.tanpa,
    tingkat: 1,
  });
  return [
    subjudul(T.butir.unit),
    pasangan(TINGKAT_UNIT.map(satu)),
    ...(tanpaTingkat.length === 0 ? [] : [{ jenis: "paragraf", teks: T.tanpaTingkat(tanpaTingkat), gaya: "catatan" } as const]),
  ];
}

/** A line below an item. */
const baris = (kunci: string, label: string, nilai: Sel): Pasangan => ({ kunci, label, nilai, tingkat: 1 });
/** A line below one of its letters. */
const barisDalam = (kunci: string, label: string, nilai: Sel): Pasangan => ({ ...baris(kunci, label, nilai), tingkat: 2 });

function butirKualifikasi(anjab: AnjabJabatan, { tanda }: AsalTercetak): readonly Blok[] {
  const { kualifikasi: k } = T;
  return [
    subjudul(T.butir.kualifikasi),
    pasangan([
      baris("pendidikan", `${k.pendidikan}${tanda("pendidikan")}`, atauBelum(teksPendidikan(isiUnsur(anjab, "pendidikan")))),
      baris("diklat", `${k.diklat}${tanda("diklat")}`, ""),
      ...teksDiklat(isiUnsur(anjab, "diklat")).map(([jenis, teks]) => barisDalam(`diklat ${jenis}`, T.diklat[jenis], teks)),
      baris("pengalaman", `${k.pengalaman}${tanda("pengalaman")}`, atauBelum(teksPengalaman(isiUnsur(anjab, "pengalaman")))),
    ]),
  ];
}

function butirSyarat(anjab: AnjabJabatan, { tanda }: AsalTercetak): readonly Blok[] {
  const { syarat: s } = T;
  const keterampilan = berbutir(isiUnsur(anjab, "keterampilan").baris.map(({ uraian }) => uraian));
  const satu = (unsur: keyof typeof s, teks: string): Pasangan => baris(unsur, `${s[unsur]}${tanda(unsur)}`, atauBelum(teks));
  return [
    subjudul(T.butir.syarat),
    pasangan([
      satu("keterampilan", keterampilan),
      satu("bakat", teksBerkode("bakat", isiUnsur(anjab, "bakat").kode)),
      satu("temperamen", teksBerkode("temperamen", isiUnsur(anjab, "temperamen").kode)),
      satu("minat", teksBernama("minat", isiUnsur(anjab, "minat").kode)),
      satu("upayaFisik", teksBernama("upayaFisik", isiUnsur(anjab, "upayaFisik").kode)),
      baris("kondisiFisik", `${s.kondisiFisik}${tanda("kondisiFisik")}`, ""),
      ...barisKondisi(isiUnsur(anjab, "kondisiFisik")).map(([label, teks], nomor) =>
        barisDalam(`kondisiFisik ${nomor + 1}`, label, atauBelum(teks)),
      ),
      satu("fungsiPekerjaan", teksFungsi(isiUnsur(anjab, "fungsiPekerjaan"))),
    ]),
  ];
}

/** The last two items, and below them the notes on where the elements come from. */
function butirAkhir({ rekap, anjab }: IsiAnjabLengkap, { tanda, catatan }: AsalTercetak): readonly Blok[] {
  const { teks, nilai } = isiUnsur(anjab, "prestasi");
  return [
    pasangan([
      { kunci: "prestasi", label: `${T.butir.prestasi}${tanda("prestasi")}`, nilai: atauBelum(T.prestasi(teks, nilai)) },
      { kunci: "kelas", label: `${T.butir.kelas}${tanda("kelas")}`, nilai: rekap.kelas ?? T.belum },
    ]),
    ...(catatan.length === 0 ? [] : [{ jenis: "paragraf", teks: catatan.join("\n"), gaya: "catatan" } as const]),
  ];
}
