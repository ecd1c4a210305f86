import { jumlahBebanPerjuta, kebutuhanDariBeban } from "../abk/kebutuhan";
import { WAKTU_1200, WAKTU_1250, type ProfilAbk } from "../abk/profil";
import { formatAngka, formatBerarti } from "../text/number";
import { TEKS_TANYA_KELIPATAN } from "../text/tanya-kelipatan";
import { hampirSama, samaTertulis } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import type { BarisAbk } from "./baris-abk";
import type { TugasTersimpan } from "./keadaan";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import { MENIT_PER_JAM } from "./satuan-waktu";
import type { JabatanDraf } from "./susunan";

/** Share of the changed times that must be one multiple, and tasks from which on a multiple that has no name is pointed out. Ours, not of a rule. */
const CUKUP = { bagian: 0.8, tugas: 3 } as const;

type Tugas = NonNullable<BarisAbk["tugas"]>;

/** A multiple of what is stored, and what makes one: minutes for hours, another effective time of the year (minutes), or nothing that is known. */
type Kelipatan =
  | { readonly sebab: "satuan" | "lain"; readonly kali: number }
  | { readonly sebab: "setahun"; readonly kali: number; readonly dari: number; readonly ke: number };

interface Pasang {
  readonly satu: BarisAbk;
  readonly lama: number;
  readonly baru: number;
}

interface BahanKelipatan {
  readonly lembar: LembarDraf;
  readonly baris: readonly BarisAbk[];
  readonly jabatan: Pick<JabatanDraf, "nama">;
  /** The stored task of each row that has one. */
  readonly pasangan: ReadonlyMap<BarisAbk, TugasTersimpan>;
}

/**
 * Reads the tasks of a sheet against those that its jabatan has already. Where all, or nearly all, times that differ are one and the same multiple of the
 * stored ones, the sheet counts in another unit or for another effective time, or the office has changed them all: that is asked, and the rows wait. Answers the
 * task of a row as it is to be taken; null for one that is refused.
 */
export function tanyaKelipatanWaktu(
  { lembar, baris, jabatan, pasangan }: BahanKelipatan,
  { tanya, keadaan: { profil } }: Penilaian,
): (satu: BarisAbk) => Tugas | null {
  const ikut = baris.filter((satu) => satu.tugas !== null && !lembar.dikeluarkan.has(satu.pembaca.nomor));
  const pasang = ikut.flatMap((satu): Pasang[] => {
    const lama = pasangan.get(satu)?.normaWaktuMenit ?? 0;
    const baru = satu.tugas?.normaWaktuMenit ?? 0;
    return lama > 0 && baru > 0 ? [{ satu, lama, baru }] : [];
  });
  const temuan = cariKelipatan(pasang, profil);
  if (temuan === null) return ({ tugas }) => tugas;
  const { kelipatan, cocok } = temuan;
  const tersimpan = new Map(cocok.map(({ satu, lama }) => [satu, lama]));
  const tetap = new Set(pasang.filter(({ lama, baru }) => lama === baru).map(({ satu }) => satu));
  // Where most times are those stored, the sheet as a whole counts as the office does.
  const seluruhnya = tetap.size < cocok.length;
  const disamakan = (satu: BarisAbk): Tugas | null => {
    if (satu.tugas === null) return null;
    const lama = tersimpan.get(satu);
    const normaWaktuMenit =
      lama ?? (seluruhnya && !tetap.has(satu) ? tigaDesimal(satu.tugas.normaWaktuMenit / kelipatan.kali) : satu.tugas.normaWaktuMenit);
    return { ...satu.tugas, normaWaktuMenit };
  };
  const [contoh] = cocok;
  const [tertulis, disimpan] = [formatBerarti(contoh?.baru ?? 0, 3), formatBerarti(contoh?.lama ?? 0, 3)];
  const kalimat = TEKS_TANYA_KELIPATAN.kalimat({
    jabatan: jabatan.nama,
    banyak: cocok.length,
    dari: pasang.length,
    kali: kelipatan.kali < 1 ? `1/${formatAngka(1 / kelipatan.kali, 4, 0)}` : formatAngka(kelipatan.kali, 4, 0),
    sebab: TEKS_TANYA_KELIPATAN.sebab(kataSebab(kelipatan)),
    uraian: contoh?.satu.uraian ?? "",
    tertulis,
    disimpan,
  });
  const akibat = (tugas: (satu: BarisAbk) => Tugas | null): string =>
    TEKS_TANYA_KELIPATAN.kebutuhan(
      formatBerarti(
        kebutuhan(
          ikut.flatMap((satu) => tugas(satu) ?? []),
          profil,
        ),
        3,
      ),
    );
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `kelipatanWaktu:${lembar.berkas}:${lembar.nomor}`,
      jenis: "satuanWaktu",
      sel: contoh?.satu.pembaca.alamat("normaWaktu") ?? "",
      kalimat,
      pilihan: [
        { nilai: "disamakan", label: TEKS_TANYA_KELIPATAN.disamakan(kataSebab(kelipatan), disimpan), akibat: akibat(disamakan) },
        { nilai: "tertulis", label: TEKS_TANYA_KELIPATAN.tertulis(tertulis), akibat: akibat(({ tugas }) => tugas) },
      ],
      bawaan: "",
    },
    cocok.length,
  );
  if (jawaban === "tertulis") return ({ tugas }) => tugas;
  if (jawaban === "disamakan") return disamakan;
  for (const satu of ikut) if (!tetap.has(satu)) satu.pembaca.tolak("normaWaktu", "hasilTidakWajar", { sebab: kalimat });
  return (satu) => (tetap.has(satu) ? satu.tugas : null);
}

/** The one multiple that the changed times are of the stored ones; null when they are none together. */
function cariKelipatan(
  pasang: readonly Pasang[],
  profil: ProfilAbk,
): { readonly kelipatan: Kelipatan; readonly cocok: readonly Pasang[] } | null {
  const beda = pasang.filter(({ lama, baru }) => lama !== baru);
  const calon = [...dikenal(pasang, profil), ...takBernama(beda)].map((kelipatan) => ({
    kelipatan,
    cocok: beda.filter((satu) => sekelipatan(satu, kelipatan.kali)),
  }));
  // The first of those that fit as many: a multiple with a name goes before one without.
  const [terbaik] = calon.toSorted((a, b) => b.cocok.length - a.cocok.length);
  if (!terbaik || terbaik.cocok.length === 0 || terbaik.cocok.length < beda.length * CUKUP.bagian) return null;
  const banyak = terbaik.cocok.length;
  const sebagianBesar = banyak * 2 >= pasang.length;
  switch (terbaik.kelipatan.sebab) {
    case "satuan":
      return banyak > 1 || sebagianBesar ? terbaik : null;
    case "setahun":
      return banyak > 1 ? terbaik : null;
    case "lain":
      return banyak >= CUKUP.tugas && sebagianBesar ? terbaik : null;
  }
}

/** Multiples that have a name: hours and minutes, and each pair of the effective times that the office, the sheet and the rules count by. [wke-1250-jam] [wke-1200-jam] */
function dikenal(pasang: readonly Pasang[], profil: ProfilAbk): readonly Kelipatan[] {
  const milikLembar = pasang.flatMap(({ satu: { angka } }) =>
    angka.pembagiMenit !== null && angka.makna?.periode === "tahun" ? [angka.pembagiMenit] : [],
  );
  const setahun = [
    ...new Set([profil.waktuKerjaEfektifMenit, ...milikLembar, WAKTU_1250.waktuKerjaEfektifMenit, WAKTU_1200.waktuKerjaEfektifMenit]),
  ];
  const tahunan = setahun.flatMap((ke) =>
    setahun.flatMap((dari): Kelipatan[] => (dari === ke ? [] : [{ sebab: "setahun", kali: dari / ke, dari, ke }])),
  );
  return [{ sebab: "satuan", kali: MENIT_PER_JAM }, { sebab: "satuan", kali: 1 / MENIT_PER_JAM }, ...tahunan];
}

/** The multiple in the middle of those that the times are. */
function takBernama(beda: readonly Pasang[]): readonly Kelipatan[] {
  const tengah = beda.map(({ lama, baru }) => baru / lama).toSorted((a, b) => a - b)[Math.floor(beda.length / 2)];
  return tengah === undefined ? [] : [{ sebab: "lain", kali: tengah }];
}

/** Whether a time is that multiple of the stored one, as far as its cell prints it: 0,17 hours for 10 minutes. */
function sekelipatan({ satu, lama, baru }: Pasang, kali: number): boolean {
  const sel = bacaAngkaSel(satu.pembaca.isi("normaWaktu"), satu.pembaca.desimal("normaWaktu"));
  const satuanSel = sel !== null && sel > 0 ? baru / sel : 1;
  return hampirSama(baru, lama * kali) || samaTertulis(sel ?? baru, (lama * kali) / satuanSel);
}

function kataSebab(kelipatan: Kelipatan): Parameters<typeof TEKS_TANYA_KELIPATAN.sebab>[0] {
  if (kelipatan.sebab === "setahun")
    return { sebab: "setahun", dari: formatAngka(kelipatan.dari, 2, 0), ke: formatAngka(kelipatan.ke, 2, 0) };
  if (kelipatan.sebab === "lain") return { sebab: "lain" };
  return { sebab: kelipatan.kali < 1 ? "jam" : "menit" };
}

function kebutuhan(tugas: readonly Tugas[], profil: ProfilAbk): number {
  return kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil).kebutuhanMentah;
}

/** As norms are kept. */
function tigaDesimal(nilai: number): number {
  return Math.round(nilai * 1_000) / 1_000;
}
