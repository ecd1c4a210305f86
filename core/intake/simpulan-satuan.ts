import type { ProfilAbk } from "../abk/profil";
import { hampirSama, kebutuhanApaAdanya, kebutuhanMenurut, type AngkaMentah } from "./angka-tugas";
import { takaranLembar } from "./takaran-lembar";
import { satuanDisebut, satuanPanjang, takaranProfil, type SatuanWaktu, type Takaran } from "./satuan-waktu";

/** One way to take the norms of a sheet: their unit, the minutes of each unit, and the total need under the profile. */
export interface CaraSatuan {
  /** Stands for it in an answer; `lembar` is the unit that the heading names, as long as the sheet itself makes it. */
  readonly nilai: SatuanWaktu | "lembar";
  readonly satuan: SatuanWaktu;
  readonly takaran: Takaran;
  readonly kebutuhan: number;
}

/** In which unit a sheet counts the time of its tasks, and what decided that. */
export interface SimpulanSatuan extends CaraSatuan {
  readonly dasar: "judul" | "pembagi" | "hasil" | "bawaan";
  /** Heading and divisor name different units and the sheet's own results do not settle it, or nothing names one. */
  readonly ragu: boolean;
  /** Heading and divisor name different units. */
  readonly bertentangan: boolean;
  /** Rows whose norm it decides: those that name no unit of their own. */
  readonly jumlahBaris: number;
  /** The ways that can be meant, this one among them. */
  readonly pilihan: readonly CaraSatuan[];
}

interface Bahan {
  readonly baris: readonly AngkaMentah[];
  readonly judulNorma: string;
  readonly judulPembagi: string;
  readonly profil: ProfilAbk;
}

type Putusan = Pick<SimpulanSatuan, "nilai" | "dasar"> & { readonly ragu?: boolean };

/**
 * Decides from the whole sheet in which unit its norms are: the heading names the unit, a divisor of 1,250 means hours and one of
 * 75,000 minutes, and the results that the sheet itself states settle it when the two disagree. How many minutes a working day has
 * is the profile's to say, unless the sheet's own divisor or results make it another. Rows that name their own unit take no part.
 */
export function simpulkanSatuan({ baris, judulNorma, judulPembagi, profil }: Bahan): SimpulanSatuan {
  const ikut = baris.filter((satu) => satu.satuanNorma === null && !satu.satuanAsing && satu.norma !== null);
  const judul = satuanDisebut(judulNorma);
  const pembagi = satuanPembagi(ikut, judulPembagi);
  const pilihan = semuaCara(ikut, { semua: baris, judul, pembagi, profil });
  const putusan = satuanPanjang(judul)
    ? putuskanPanjang(ikut, { judul, pilihan, profil })
    : putuskan(ikut, { judul, pembagi, pilihan, profil, sejudul: satuanDisebut(judulPembagi) === judul });
  const [pertama] = pilihan;
  const cara = pilihan.find(({ nilai }) => nilai === putusan.nilai) ?? pertama;
  const bertentangan =
    judul !== null &&
    pembagi !== null &&
    !setara(judul, pembagi) &&
    (!(satuanPanjang(judul) || judul === "detik") || cara.satuan !== judul);
  return { ...cara, dasar: putusan.dasar, ragu: putusan.ragu ?? false, bertentangan, jumlahBaris: ikut.length, pilihan };
}

/** Units that say the same of norm and divisor: a norm in days against a year in days or in weeks. */
function setara(judul: SatuanWaktu, pembagi: SatuanWaktu): boolean {
  return judul === pembagi || (satuanPanjang(judul) && satuanPanjang(pembagi));
}

function putuskan(
  ikut: readonly AngkaMentah[],
  bahan: {
    readonly judul: SatuanWaktu | null;
    readonly pembagi: SatuanWaktu | null;
    readonly pilihan: readonly CaraSatuan[];
    readonly profil: ProfilAbk;
    /** The heading of the divisor names the same unit as that of the norm. */
    readonly sejudul: boolean;
  },
): Putusan {
  const { judul, pembagi, pilihan, profil, sejudul } = bahan;
  if (ikut.length === 0) return { nilai: judul ?? pembagi ?? "menit", dasar: "judul" };
  if (judul !== null && (pembagi === null || pembagi === judul)) return { nilai: judul, dasar: "judul" };
  if (judul === null && pembagi !== null && !satuanPanjang(pembagi)) return { nilai: pembagi, dasar: "pembagi" };
  const hasil = satuanHasil(ikut, pilihan, profil);
  // Nobody divides by seconds, so a divisor of another unit says nothing against a heading that names them.
  if (judul === "detik")
    return { nilai: hasil ?? judul, dasar: hasil === null || hasil === judul ? "judul" : "hasil", ragu: (hasil ?? judul) !== judul };
  // Where both headings name one unit, a plain quotient comes out whichever unit both are in.
  // The same is true where none does and the divisor would be one of days.
  const tanpaBeda = judul === null ? satuanPanjang(pembagi) : sejudul;
  if (hasil !== null) return { nilai: hasil, dasar: "hasil", ragu: tanpaBeda && hasil === pembagi };
  if (judul !== null && pembagi !== null) return { nilai: satuanPanjang(pembagi) ? judul : pembagi, dasar: "pembagi", ragu: true };
  return { nilai: pembagi ?? "menit", dasar: pembagi === null ? "bawaan" : "pembagi", ragu: true };
}

/** Norms that the heading states in days or longer. */
function putuskanPanjang(
  ikut: readonly AngkaMentah[],
  { judul, pilihan, profil }: { readonly judul: SatuanWaktu; readonly pilihan: readonly CaraSatuan[]; readonly profil: ProfilAbk },
): Putusan {
  const adaLembar = pilihan.some(({ nilai }) => nilai === "lembar");
  const searti = ikut.every(({ satuanPembagi: satuan }) => satuan === null || satuanPanjang(satuan));
  if (searti) return { nilai: judul, dasar: "judul", ragu: adaLembar };
  const hasil = satuanHasil(ikut, pilihan, profil);
  if (hasil !== null) return { nilai: hasil, dasar: hasil === judul ? "judul" : "hasil", ragu: hasil !== judul && hasil !== "lembar" };
  return { nilai: judul, dasar: "judul", ragu: true };
}

/** The ways that may be meant: minutes, hours, the unit of the heading or of the divisor, and that unit as long as the sheet makes it. */
function semuaCara(
  ikut: readonly AngkaMentah[],
  {
    semua,
    judul,
    pembagi,
    profil,
  }: {
    /** With the rows that name their own unit: the need is that of the whole sheet. */
    readonly semua: readonly AngkaMentah[];
    readonly judul: SatuanWaktu | null;
    readonly pembagi: SatuanWaktu | null;
    readonly profil: ProfilAbk;
  },
): readonly [CaraSatuan, ...CaraSatuan[]] {
  const baku = takaranProfil(profil);
  const cara = (nilai: CaraSatuan["nilai"], satuan: SatuanWaktu, takaran: Takaran): CaraSatuan => {
    const kebutuhan = semua.reduce((sejauhIni, satu) => sejauhIni + kebutuhanMenurut(satu, { satuan, takaran }, profil), 0);
    return { nilai, satuan, takaran, kebutuhan };
  };
  const panjang = satuanPanjang(judul) ? judul : satuanPanjang(pembagi) ? pembagi : null;
  const detik = judul === "detik" || pembagi === "detik" ? [cara("detik", "detik", baku)] : [];
  const pendek = [cara("menit", "menit", baku), cara("jam", "jam", baku), ...detik] as const;
  if (panjang === null) return pendek;
  const lembar = satuanPanjang(judul) ? takaranLembar(ikut, judul, profil) : null;
  return [cara(panjang, panjang, baku), ...(lembar === null ? [] : [cara("lembar", panjang, lembar)]), ...pendek];
}

/** The unit in which most divisors are stated, by their size or by their heading. */
function satuanPembagi(baris: readonly AngkaMentah[], judul: string): SatuanWaktu | null {
  const jumlahMenurut = new Map<SatuanWaktu, number>();
  for (const { makna } of baris) if (makna) jumlahMenurut.set(makna.satuan, (jumlahMenurut.get(makna.satuan) ?? 0) + 1);
  const [pertama, kedua] = [...jumlahMenurut].toSorted(([, kiri], [, kanan]) => kanan - kiri);
  if (pertama === undefined) return satuanDisebut(judul);
  return kedua !== undefined && kedua[1] === pertama[1] ? null : pertama[0];
}

/**
 * The way under which the stated results come out: norm x volume / divisor, both in minutes. Without a divisor the profile's year is
 * tried. Null when none fits more rows than the others.
 */
function satuanHasil(baris: readonly AngkaMentah[], pilihan: readonly CaraSatuan[], profil: ProfilAbk): CaraSatuan["nilai"] | null {
  const suara = new Map<CaraSatuan["nilai"], number>();
  for (const satu of baris) {
    const cocok = pilihan.find((cara) => hasilCocok(satu, cara, profil));
    if (cocok) suara.set(cocok.nilai, (suara.get(cocok.nilai) ?? 0) + 1);
  }
  const [pertama, kedua] = [...suara].toSorted(([, kiri], [, kanan]) => kanan - kiri);
  return pertama === undefined || (kedua !== undefined && kedua[1] === pertama[1]) ? null : pertama[0];
}

function hasilCocok(satu: AngkaMentah, { satuan, takaran }: CaraSatuan, profil: ProfilAbk): boolean {
  const { hasil, pembagi, satuanPembagi: satuanBagi } = satu;
  if (hasil === null || hasil <= 0) return false;
  if (pembagi === null) return hampirSama(hasil, kebutuhanMenurut(satu, { satuan, takaran }, profil));
  const apaAdanya = kebutuhanApaAdanya(satu);
  return apaAdanya !== null && satuanBagi !== null && hampirSama(hasil, (apaAdanya * takaran[satuan]) / takaran[satuanBagi]);
}
