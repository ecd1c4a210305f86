import { jumlahBebanPerjuta, kebutuhanDariBeban, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import { pengaliSetahun, type ProfilAbk } from "../abk/profil";
import { formatAngka } from "../text/number";
import { ISIAN_KEPALA } from "../text/masalah";
import { bacaAngkaSel } from "./bacaan";
import { WKE_BULAN, WKE_HARI, WKE_MINGGU, type BarisAbk } from "./baris-abk";
import type { IsiKepala, KakiAbk } from "./kepala-abk";
import { masalah } from "./masalah";
import type { Masalah } from "./pratinjau";

interface BahanBanding {
  readonly lembar: string;
  readonly baris: readonly BarisAbk[];
  readonly kaki: KakiAbk;
  readonly profil: ProfilAbk;
}

/**
 * Checks the figures that an ABK sheet states about itself: each row's result, the total, the rounding and the divisor. Row
 * problems go to their rows; those of the whole sheet are returned. Nothing here refuses a row: what is imported is volume
 * and norm, and the need is computed anew.
 */
export function bandingkanAbk({ lembar, baris, kaki, profil }: BahanBanding): readonly Masalah[] {
  for (const satu of baris) bandingkanBaris(satu, profil);
  const mentah = jumlahkan(baris.map((satu) => hasilSendiri(satu, profil)));
  return [
    ...bandingkanJumlah(lembar, kaki.jumlah, [mentah, jumlahkan(baris.map((satu) => satu.angka.tertulis))]),
    ...bandingkanPembulatan({ lembar, kaki, mentah, profil }),
    ...bandingkanPembagi({ lembar, baris, mentah, profil }),
  ];
}

/**
 * The row's need by its own figures: norma x volume / its own effective time. A volume whose own column says a shorter period,
 * against the effective time of a year, is that of a year once multiplied, unless the sheet counted it as it stands.
 */
function hasilSendiri({ angka }: BarisAbk, profil: ProfilAbk): number | null {
  if (angka.normaMenit === null || angka.volume === null || angka.pembagiMenit === null) return null;
  const apaAdanya = (angka.normaMenit * angka.volume) / angka.pembagiMenit;
  if (angka.periode === null || angka.pembagiMenit !== profil.waktuKerjaEfektifMenit) return apaAdanya;
  if (angka.tertulis !== null && samaTertulis(angka.tertulis, apaAdanya)) return apaAdanya;
  return apaAdanya * pengaliSetahun(angka.periode, { ...profil, konversi: "setahunkan" });
}

function bandingkanBaris(satu: BarisAbk, profil: ProfilAbk): void {
  const { pembaca, angka } = satu;
  const isi = pembaca.isi("pegawaiDibutuhkan");
  if (isi !== null && typeof isi === "object" && isi.jenis === "galat")
    pembaca.peringatkan("pegawaiDibutuhkan", "selGalatRumus", { nilai: isi.kode });
  const dihitung = hasilSendiri(satu, profil);
  if (dihitung === null || angka.tertulis === null || samaTertulis(angka.tertulis, dihitung)) return;
  const rumus = `${angkaPendek(angka.normaMenit ?? 0)} × ${angkaPendek(angka.volume ?? 0)} ÷ ${angkaPendek(angka.pembagiMenit ?? 0)}`;
  pembaca.lapor("pegawaiDibutuhkan", "hasilBarisBerbeda", {
    tertulis: angkaPendek(angka.tertulis),
    dihitung: angkaPendek(dihitung),
    rumus,
  });
}

function bandingkanJumlah(lembar: string, jumlah: IsiKepala | null, calon: readonly (number | null)[]): Masalah[] {
  if (!jumlah) return [];
  if (jumlah.isi !== null && typeof jumlah.isi === "object" && jumlah.isi.jenis === "galat") {
    return [
      masalah({
        lembar,
        sel: jumlah.sel,
        kode: "selGalatRumus",
        data: { isian: ISIAN_KEPALA.jumlah, nilai: jumlah.isi.kode },
        tingkat: "peringatan",
      }),
    ];
  }
  const tertulis = bacaAngkaSel(jumlah.isi);
  const hitungan = calon.filter((nilai) => nilai !== null);
  const [dihitung] = hitungan;
  if (tertulis === null || dihitung === undefined || hitungan.some((nilai) => samaTertulis(tertulis, nilai))) return [];
  return [
    masalah({ lembar, sel: jumlah.sel, kode: "jumlahBerbeda", data: { tertulis: angkaPendek(tertulis), dihitung: angkaPendek(dihitung) } }),
  ];
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
  const beban = Math.round(mentah * profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT);
  const { kebutuhan } = kebutuhanDariBeban(beban, profil);
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
  for (const { angka, pembaca } of baris) {
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
      pembagi: asing.map(([pembagi]) => angkaPendek(pembagi)).join(" dan "),
      profil: profil.nama,
      pembagiProfil: angkaPendek(profil.waktuKerjaEfektifMenit),
      menurutLembar: mentah === null ? "tidak terbaca" : formatAngka(mentah, 4),
      menurutProfil: formatAngka(menurutProfil, 4),
    };
    hasil.push(masalah({ lembar, sel: contoh[1], kode: "pembagiBerbeda", data }));
  }
  if (pertama.size > 1) {
    const sekeluarga = satuKeluarga([...pertama.keys()]);
    const data = { pembagi: [...pertama.keys()].map(angkaPendek).join(", "), sekeluarga: sekeluarga ? 1 : 0 };
    hasil.push(
      masalah({ lembar, sel: [...pertama.values()][1] ?? "", kode: "pembagiCampuran", data, tingkat: sekeluarga ? "info" : "peringatan" }),
    );
  }
  return hasil;
}

/** Whether a divisor is the profile's year, or its day, week or month (a month of whole hours is up to 10 minutes short). */
function sesuaiProfil(pembagi: number, profil: ProfilAbk): boolean {
  const setahun = profil.waktuKerjaEfektifMenit;
  return (
    [setahun, setahun / profil.hariPerTahun, setahun / profil.mingguPerTahun].includes(pembagi) || Math.abs(pembagi - setahun / 12) <= 10
  );
}

/** Whether several divisors are the day, week, month and year of one effective time, of the 72,000 or of the 75,000 family. */
function satuKeluarga(pembagi: readonly number[]): boolean {
  const setahun = pembagi.map((satu) => {
    if (satu === WKE_HARI || satu === WKE_MINGGU) return [72_000, 75_000];
    if (satu === WKE_BULAN.terkecil) return [72_000];
    return satu > WKE_BULAN.terkecil && satu <= WKE_BULAN.terbesar ? [75_000] : [satu];
  });
  return [72_000, 75_000].some((calon) => setahun.every((satu) => satu.includes(calon)));
}

/** Whether a printed figure is a computed one, rounded half up to the decimals that are printed. */
function samaTertulis(tertulis: number, dihitung: number): boolean {
  if (Math.abs(tertulis - dihitung) <= 1e-9 * Math.max(1, Math.abs(dihitung))) return true;
  const desimal = Math.min(9, (String(tertulis).split(".")[1] ?? "").length);
  const faktor = 10 ** desimal;
  return Math.abs(Math.floor(dihitung * faktor + 0.5 + 1e-9) / faktor - tertulis) < 1e-10;
}

function jumlahkan(nilai: readonly (number | null)[]): number | null {
  let jumlah = 0;
  for (const satu of nilai) {
    if (satu === null) return null;
    jumlah += satu;
  }
  return nilai.length === 0 ? null : jumlah;
}

function angkaPendek(nilai: number): string {
  return formatAngka(nilai, 4, 0);
}
