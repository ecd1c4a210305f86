import { jumlahBebanPerjuta, kebutuhanDariBeban } from "../abk/kebutuhan";
import { pengaliSetahun, WAKTU_1200, WAKTU_1250, type ProfilAbk } from "../abk/profil";
import { menurut } from "../peraturan/register";
import { formatAngka } from "../text/number";
import { hampirSama, samaTertulis } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import type { BarisAbk } from "./baris-abk";
import { GayaHasil, type HasilTertulis } from "./gaya-hasil";
import { dibulatkan, hasilSendiri, hasilTertulis, jumlahkan, kaliSetahun } from "./hasil-lembar";
import type { KakiAbk } from "./kepala-abk";
import { masalah } from "./masalah";
import type { Masalah } from "./pratinjau";

/** From this part of a person on a rounded result is worth a word. Ours, not of a rule. */
const BEDA_TERASA = 0.05;

interface BahanBanding {
  readonly lembar: string;
  readonly baris: readonly BarisAbk[];
  readonly kaki: KakiAbk;
  /** Results in the lines of totals. */
  readonly jumlah: readonly HasilTertulis[];
  readonly profil: ProfilAbk;
}

/**
 * Checks the figures that an ABK sheet states about itself: each row's product and result, the rounding and the divisor. Row
 * problems go to their rows; those of the whole sheet are returned. Nothing here refuses a row: what is imported is volume
 * and norm, and the need is computed anew.
 */
export function bandingkanAbk({ lembar, baris, kaki, jumlah, profil }: BahanBanding): readonly Masalah[] {
  const gaya = new GayaHasil([...baris.flatMap((satu) => hasilTertulis(satu, profil) ?? []), ...jumlah]);
  for (const satu of baris) bandingkanBaris(satu, gaya, profil);
  const dibulatkanSemua = hasilBulat({ lembar, baris, gaya, profil });
  const mentah = jumlahkan(baris.map((satu) => hasilSendiri(satu, profil)));
  return [
    ...dibulatkanSemua,
    ...bandingkanPembulatan({ lembar, kaki, mentah, profil }),
    ...bandingkanPembagi({ lembar, baris, mentah, profil }),
  ];
}

function bandingkanBaris(satu: BarisAbk, gaya: GayaHasil, profil: ProfilAbk): void {
  const { pembaca, angka } = satu;
  const isi = pembaca.isi("pegawaiDibutuhkan");
  if (isi !== null && typeof isi === "object" && isi.jenis === "galat")
    pembaca.peringatkan("pegawaiDibutuhkan", "selGalatRumus", { nilai: isi.kode });
  bandingkanKali(satu, profil);
  const tertulis = hasilTertulis(satu, profil);
  const dihitung = tertulis?.dihitung ?? null;
  if (tertulis === null || dihitung === null) return;
  const pembagi = angka.pembagiMenit ?? profil.waktuKerjaEfektifMenit;
  const rumus = `${angkaPendek(angka.normaMenit ?? 0)} × ${angkaPendek(angka.volume ?? 0)} ÷ ${angkaPendek(pembagi)}`;
  if (gaya.sama({ ...tertulis, dihitung })) {
    bandingkanPeriode(satu, { rumus, pembagi, profil });
    return;
  }
  const kali = (dihitung * pembagi) / ((angka.normaMenit ?? 0) * (angka.volume ?? 0));
  pembaca.lapor("pegawaiDibutuhkan", "hasilBarisBerbeda", {
    tertulis: angkaPendek(tertulis.tertulis),
    dihitung: angkaPendek(dihitung),
    rumus: dihitung === 0 || Math.abs(kali - 1) < 1e-9 ? rumus : `${rumus} × ${angkaPendek(kali)}`,
  });
}

/** Results that a sheet prints as whole numbers throughout are no fault each, but what was lost is told once. */
function hasilBulat(bahan: {
  readonly lembar: string;
  readonly baris: readonly BarisAbk[];
  readonly gaya: GayaHasil;
  readonly profil: ProfilAbk;
}): Masalah[] {
  const { lembar, baris, gaya, profil } = bahan;
  const bulat = baris.flatMap((satu) => {
    const hasil = hasilTertulis(satu, profil);
    const dihitung = hasil?.dihitung ?? null;
    if (!hasil || dihitung === null || !Number.isInteger(hasil.tertulis)) return [];
    return gaya.sama({ ...hasil, dihitung }) && Math.abs(hasil.tertulis - dihitung) >= BEDA_TERASA ? [{ satu, hasil, dihitung }] : [];
  });
  const [pertama] = bulat;
  if (!pertama) return [];
  const data = { baris: bulat.length, tertulis: angkaPendek(pertama.hasil.tertulis), dihitung: angkaPendek(pertama.dihitung) };
  return [masalah({ lembar, sel: pertama.satu.pembaca.alamat("pegawaiDibutuhkan"), kode: "hasilDibulatkan", data })];
}

/** A sheet that names a shorter period but counts the volume as that of a year comes to less than it says of itself. */
function bandingkanPeriode(
  { pembaca, angka, tugas }: BarisAbk,
  { rumus, pembagi, profil }: { readonly rumus: string; readonly pembagi: number; readonly profil: ProfilAbk },
): void {
  const setahun = angka.makna === null || angka.makna.periode === "tahun";
  if (!tugas || tugas.periode === "tahun" || !setahun || angka.tertulis === null) return;
  const apaAdanya = ((angka.normaMenit ?? 0) * (angka.volume ?? 0)) / pembagi;
  if (!samaTertulis(angka.tertulis, apaAdanya)) return;
  const kali = kaliSetahun(tugas.periode, profil);
  pembaca.lapor("pegawaiDibutuhkan", "hasilBarisBerbeda", {
    tertulis: angkaPendek(angka.tertulis),
    dihitung: angkaPendek(apaAdanya * kali),
    rumus: `${rumus} × ${angkaPendek(kali)} per tahun`,
  });
}

/** A column BEBAN KERJA beside the volume must be volume x norm, in minutes or in hours. */
function bandingkanKali({ pembaca, angka }: BarisAbk, profil: ProfilAbk): void {
  const { bebanMenit, normaMenit, volume, periode } = angka;
  if (bebanMenit === null || normaMenit === null || volume === null) return;
  const dihitung = normaMenit * volume;
  const setahun = periode === null ? dihitung : dihitung * pengaliSetahun(periode, profil);
  const cocok = [dihitung, setahun].some((nilai) => [1, 60, 1 / 60].some((kali) => hampirSama(bebanMenit, nilai * kali)));
  if (cocok) return;
  pembaca.peringatkan("bebanWaktu", "hasilKaliBerbeda", { tertulis: angkaPendek(bebanMenit), dihitung: angkaPendek(dihitung) });
}

function bandingkanPembulatan(bahan: {
  readonly lembar: string;
  readonly kaki: KakiAbk;
  readonly mentah: number | null;
  readonly profil: ProfilAbk;
}): Masalah[] {
  const { lembar, kaki, mentah, profil } = bahan;
  const tertulis = kaki.pembulatan ? bacaAngkaSel(kaki.pembulatan.isi) : null;
  if (!kaki.pembulatan || tertulis === null || mentah === null || profil.pembulatan === "tanpa") return [];
  const kebutuhan = dibulatkan(mentah, profil);
  if (kebutuhan === tertulis) return [];
  const data = { tertulis: angkaPendek(tertulis), mentah: angkaPendek(mentah), dihitung: angkaPendek(kebutuhan) };
  return [masalah({ lembar, sel: kaki.pembulatan.sel, kode: "pembulatanBerbeda", data })];
}

function bandingkanPembagi(bahan: {
  readonly lembar: string;
  readonly baris: readonly BarisAbk[];
  readonly mentah: number | null;
  readonly profil: ProfilAbk;
}): Masalah[] {
  const { lembar, baris, mentah, profil } = bahan;
  const pertama = new Map<number, string>();
  const sebutan = new Map<number, string>();
  for (const { angka, pembaca } of baris) {
    if (angka.pembagiMenit !== null) sebutan.set(angka.pembagiMenit, angka.sebutanPembagi);
    if (angka.pembagiMenit !== null && !pertama.has(angka.pembagiMenit))
      pertama.set(angka.pembagiMenit, pembaca.alamat("waktuKerjaEfektif"));
  }
  const hasil: Masalah[] = [];
  const asing = [...pertama].filter(([pembagi]) => !sesuaiProfil(pembagi, profil));
  const [contoh] = asing;
  if (contoh) {
    const tugas = baris.flatMap((satu) => (satu.tugas ? [satu.tugas] : []));
    const menurutProfil = kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil).kebutuhanMentah;
    const data = {
      pembagi: asing.map(([pembagi]) => sebutan.get(pembagi) ?? "").join(" dan "),
      profil: profil.nama,
      pembagiProfil: angkaPendek(profil.waktuKerjaEfektifMenit),
      menurutLembar: mentah === null ? "tidak terbaca" : formatAngka(mentah, 4),
      menurutProfil: formatAngka(menurutProfil, 4),
    };
    hasil.push(masalah({ lembar, sel: contoh[1], kode: "pembagiBerbeda", data }));
  }
  if (pertama.size > 1) {
    const sekeluarga = satuKeluarga([...pertama.keys()]);
    const data = { pembagi: [...sebutan.values()].join(", "), sekeluarga: sekeluarga ? 1 : 0 };
    hasil.push(
      masalah({ lembar, sel: [...pertama.values()][1] ?? "", kode: "pembagiCampuran", data, tingkat: sekeluarga ? "info" : "peringatan" }),
    );
  }
  return hasil;
}

/** Effective times of a day, a week and a month (minutes): such a divisor tells the period of its row [konversi-periode]. */
const [WKE_JAM] = menurut("kisaran-pembagi")["menit sejam"];
const WKE_HARI = WAKTU_1250.wkeHariMenit;
const WKE_MINGGU = WAKTU_1250.wkeMingguMenit;
const WKE_BULAN = { terkecil: WAKTU_1200.wkeBulanMenit, terbesar: WAKTU_1250.wkeBulanMenit } as const;
const SETAHUN: readonly number[] = [WAKTU_1200.waktuKerjaEfektifMenit, WAKTU_1250.waktuKerjaEfektifMenit];

/** Whether a divisor is the profile's year, or its day, week or month (a month of whole hours is up to 10 minutes short). */
function sesuaiProfil(pembagi: number, profil: ProfilAbk): boolean {
  const setahun = profil.waktuKerjaEfektifMenit;
  return (
    [setahun, setahun / profil.hariPerTahun, setahun / profil.mingguPerTahun, WKE_JAM].includes(pembagi) ||
    Math.abs(pembagi - setahun / 12) <= 10
  );
}

/** Whether several divisors are the day, week, month and year of one effective time, of either family of the register. */
function satuKeluarga(pembagi: readonly number[]): boolean {
  const setahun = pembagi.map((satu): readonly number[] => {
    if (satu === WKE_JAM || satu === WKE_HARI || satu === WKE_MINGGU) return SETAHUN;
    if (satu === WKE_BULAN.terkecil) return [WAKTU_1200.waktuKerjaEfektifMenit];
    return satu > WKE_BULAN.terkecil && satu <= WKE_BULAN.terbesar ? [WAKTU_1250.waktuKerjaEfektifMenit] : [satu];
  });
  return SETAHUN.some((calon) => setahun.every((satu) => satu.includes(calon)));
}

function angkaPendek(nilai: number): string {
  return formatAngka(nilai, 4, 0);
}
