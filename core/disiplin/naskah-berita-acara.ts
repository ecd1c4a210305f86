import type { Blok } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_HASIL, TEKS_LANGKAH_KASUS, TEKS_PERAN_TIM } from "../text/kasus";
import { hariTanggal, TEKS_SURAT_PERKARA as T } from "../text/surat-perkara";
import { dugaan, identitas, paragraf, perbuatan, rincianSurat, tabelKata } from "./blok-perkara";
import { JENIS_LANGKAH_KASUS, type LangkahKasus } from "./kasus";
import type { IsiSuratPerkara } from "./surat-perkara";

/** Room to sign: name, in what capacity, and an empty cell. */
function tabelTandaTangan(baris: readonly (readonly [nama: string, sebagai: string])[]): Blok {
  const { kolom } = T.bap;
  return tabelKata(
    [
      { kunci: "nomor", kepala: kolom.nomor, lebar: 5, rata: "tengah" },
      { kunci: "nama", kepala: kolom.nama, lebar: 34, rata: "kiri" },
      { kunci: "sebagai", kepala: kolom.sebagai, lebar: 22, rata: "kiri" },
      { kunci: "tandaTangan", kepala: kolom.tandaTangan, lebar: 24, rata: "kiri" },
    ],
    baris.map(([nama, sebagai], urutan) => [String(urutan + 1), nama || T.titik, sebagai, " \n "]),
  );
}

const barisTerisi = (isi: string): readonly string[] => isi.split(/\r?\n/u).filter((satu) => satu.trim() !== "");

/** Lines of a text as paragraphs; lines of dots to write on where there is none. */
function barisIsi(isi: string): readonly Blok[] {
  const baris = barisTerisi(isi);
  return (baris.length === 0 ? [T.garisTitik, T.garisTitik, T.garisTitik] : baris).map(paragraf);
}

/** Questions and answers that are left to be written by hand. */
const TANYA_KOSONG = 5;

/** What was asked and answered; while nothing is written, room to write it. */
function tanyaJawab(isi: string): readonly Blok[] {
  const baris = barisTerisi(isi);
  if (baris.length > 0) return baris.map(paragraf);
  const { kolomTanya } = T.bap;
  return [
    tabelKata(
      [
        { kunci: "nomor", kepala: kolomTanya.nomor, lebar: 5, rata: "tengah" },
        { kunci: "pertanyaan", kepala: kolomTanya.pertanyaan, lebar: 40, rata: "kiri" },
        { kunci: "jawaban", kepala: kolomTanya.jawaban, lebar: 40, rata: "kiri" },
      ],
      Array.from({ length: TANYA_KOSONG }, (_kosong, urutan) => [String(urutan + 1), " \n \n ", ""]),
      "tanya",
    ),
  ];
}

/** The minutes of an examination: who, when, questions and answers, and room for both to sign. [hukdis-bap] */
export function blokBap(perkara: IsiSuratPerkara): readonly Blok[] {
  const { langkah, tim, terperiksa } = perkara;
  const pemeriksa = tim.length > 0 ? T.bap.tim : langkah.pejabat || T.titik;
  return [
    paragraf(T.bap.pembuka(hariTanggal(langkah.tanggal), pemeriksa)),
    identitas(perkara),
    paragraf(T.bap.atas(dugaan(perkara))),
    ...perbuatan(perkara),
    { jenis: "subjudul", teks: T.bap.tanyaJawab },
    ...tanyaJawab(langkah.isi),
    paragraf(langkah.hasil === "menolakTandaTangan" ? T.bap.menolak : T.bap.penutup),
    tabelTandaTangan([
      [terperiksa.nama, T.bap.diperiksa],
      ...(tim.length === 0
        ? [[langkah.pejabat, T.bap.pemeriksa] as const]
        : tim.map(({ nama, peran }) => [nama, `${T.bap.pemeriksa} (${TEKS_PERAN_TIM[peran]})`] as const)),
    ]),
  ];
}

/** Steps that come before another in a case: what came after a report is not told by it. */
function mendahului({ jenis }: LangkahKasus): (satu: LangkahKasus) => boolean {
  const letak = JENIS_LANGKAH_KASUS.indexOf(jenis);
  return (satu) => JENIS_LANGKAH_KASUS.indexOf(satu.jenis) < letak;
}

/** The report of an examination to whoever decides, with what is proposed. */
export function blokLaporan(perkara: IsiSuratPerkara): readonly Blok[] {
  const { langkah, jalannya, namaPutusan, kasus, berwenang } = perkara;
  const L = T.laporan;
  return [
    paragraf(L.kepada(berwenang)),
    { jenis: "subjudul", teks: L.diperiksa },
    identitas(perkara),
    { jenis: "subjudul", teks: L.dugaan },
    ...perbuatan(perkara),
    { jenis: "subjudul", teks: L.jalannya },
    tabelKata(
      [
        { kunci: "tanggal", kepala: L.kolom.tanggal, lebar: 20, rata: "kiri" },
        { kunci: "langkah", kepala: L.kolom.langkah, lebar: 40, rata: "kiri" },
        { kunci: "hasil", kepala: L.kolom.hasil, lebar: 26, rata: "kiri" },
      ],
      jalannya
        .filter(mendahului(langkah))
        .map(({ jenis, tanggal, hasil }) => [
          tanggal === null ? T.titik : formatTanggal(tanggal),
          TEKS_LANGKAH_KASUS[jenis],
          hasil === null ? "" : TEKS_HASIL[hasil],
        ]),
    ),
    { jenis: "subjudul", teks: L.hasil },
    ...barisIsi(langkah.isi),
    { jenis: "subjudul", teks: L.usulan },
    paragraf(namaPutusan === "" ? L.tanpaUsulan : L.usul(namaPutusan)),
    ...(kasus.alasanUsulan === "" ? [] : [paragraf(L.alasan(kasus.alasanUsulan))]),
  ];
}

/** The minutes of handing a decision over, with the day on which it takes effect. */
export function blokPenyampaian(perkara: IsiSuratPerkara): readonly Blok[] {
  const { langkah, jalannya, terperiksa, namaPutusan, berlaku, batasKeberatan, memberhentikan, tingkat } = perkara;
  const P = T.penyampaian;
  const keputusan = jalannya.find(({ jenis }) => jenis === "keputusan");
  const hadir = langkah.hasil !== "tidakHadir";
  return [
    paragraf(P.pembuka(hariTanggal(langkah.tanggal), langkah.pejabat)),
    identitas(perkara),
    rincianSurat([
      { kunci: "keputusan", label: P.keputusan, nilai: P.nomor(keputusan?.nomorSurat ?? "", keputusan?.tanggal ?? null) },
      { kunci: "isi", label: P.isi, nilai: namaPutusan || T.titik },
    ]),
    paragraf(hadir ? P.hadir : P.tidakHadir),
    ...(hadir && berlaku !== null && tingkat !== "etik" ? [paragraf(P.berlaku(hariTanggal(berlaku)))] : []),
    ...(hadir && batasKeberatan !== null && tingkat !== "etik"
      ? [paragraf(P.batas(memberhentikan ? T.keputusan.banding : T.keputusan.keberatan, hariTanggal(batasKeberatan)))]
      : []),
    tabelTandaTangan([[langkah.pejabat, P.menyerahkan], ...(hadir ? [[terperiksa.nama, P.menerima] as const] : [])]),
  ];
}
