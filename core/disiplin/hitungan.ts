import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { tahunDari } from "../presensi/jam-kerja";
import { computeMenit } from "../presensi/menit";
import { akhirHitungan, ambangBerikut as berikutnya, type Dijumlahkan } from "./ambang";
import type { AturanHitungan, BahanHitungan, HariBerkurang, Hitungan, Usulan } from "./bentuk-hitungan";
import { KODE_HUKUMAN, type KodeHukuman } from "./hukuman";
import {
  aturanAbsen,
  ATURAN_ABSEN,
  batasBerturut,
  jenjangUntuk,
  KETENTUAN_ABSEN,
  KETENTUAN_BERTURUT,
  perangkatAbsen,
  tabelJenjang,
  type AturanAbsen,
} from "./jenjang";
import { Runtun } from "./runtun";

/** The rules of an office on the day that is judged: its own values in the place of the register's, where they are in force then. */
export function aturanHitungan(nilai: NilaiKantor, tukinSejak: PlainDate | null, per?: PlainDate): AturanHitungan {
  return {
    konversiMenit: nilai.menurut("konversi-berlaku", per),
    menitSehari: nilai.menurut("konversi-terlambat", per),
    tukinSejak,
    jenjang: tabelJenjang(nilai, per),
    berturut: batasBerturut(nilai, per),
  };
}

/** Counts one person's year: days without valid reason, minutes, the kind that the table gives, and what comes next. */
export function computeHitungan(bahan: BahanHitungan): Hitungan {
  const { kalender, masa } = bahan;
  const catatan = new Map(bahan.hari.map((satu) => [satu.tanggal, satu]));
  const tanpaKeterangan: PlainDate[] = [];
  const tanpaCatatan: PlainDate[] = [];
  const tidakDihitung: PlainDate[] = [];
  const jamKurang: PlainDate[] = [];
  const berkurang: HariBerkurang[] = [];
  const menurutAturan = new Map<AturanAbsen, PlainDate[]>();
  const runtun = new Runtun(bahan.tahun, bahan.aturan.berturut);
  let masaKe = 0;
  for (const { tanggal, jadwal } of kalender.hari) {
    if (tanggal > bahan.per || tahunDari(tanggal) > bahan.tahun) break;
    while ((masa[masaKe + 1]?.sejak ?? "9") <= tanggal) masaKe += 1;
    const kini = masa[masaKe];
    const bertugas = kini !== undefined && kini.aktif && (kini.sejak === null || kini.sejak <= tanggal);
    const satu = catatan.get(tanggal);
    const diTahun = tahunDari(tanggal) === bahan.tahun;
    if (jadwal === null || !bertugas) {
      if (diTahun && satu?.kode === "tanpaKeterangan") tidakDihitung.push(tanggal);
      if (jadwal !== null) runtun.putus();
      continue;
    }
    if (satu === undefined) {
      if (diTahun) tanpaCatatan.push(tanggal);
      runtun.tanpaCatatan();
    } else if (satu.kode === "tanpaKeterangan") {
      const aturan = aturanAbsen(tanggal, kini.status);
      runtun.tambah(tanggal, aturan);
      if (!diTahun) continue;
      tanpaKeterangan.push(tanggal);
      menurutAturan.set(aturan, [...(menurutAturan.get(aturan) ?? []), tanggal]);
    } else if (satu.kode !== "libur" && satu.kode !== "cutiBersama") {
      runtun.putus();
      if (!diTahun || satu.kode !== "hadir") continue;
      const { terlambat, pulangCepat, kurang } = computeMenit(satu, jadwal);
      if (kurang !== null) jamKurang.push(tanggal);
      if (terlambat + pulangCepat > 0) berkurang.push({ tanggal, masuk: satu.masuk, keluar: satu.keluar, terlambat, pulangCepat });
    }
  }
  const menit = berkurang.reduce((jumlah, satu) => jumlah + satu.terlambat + satu.pulangCepat, 0);
  // A day of no minutes would be reached by nothing at all: without its length there is no conversion.
  const hariKonversi = bahan.aturan.konversiMenit && bahan.aturan.menitSehari > 0 ? Math.floor(menit / bahan.aturan.menitSehari) : null;
  const dijumlahkan = ATURAN_ABSEN.flatMap((aturan) => {
    const hari = menurutAturan.get(aturan);
    return hari === undefined ? [] : [{ aturan, hari }];
  });
  const terbaru = masa[masaKe]?.status ?? "PNS";
  const usulan = terberat([...dijumlahkan.map((satu) => usulanJumlah(satu, bahan.aturan)), usulanBerturut(runtun.mencapai, bahan.aturan)]);
  return {
    tanpaKeterangan,
    menurutAturan: dijumlahkan,
    berkurang,
    menitTerlambatPulangCepat: menit,
    hariKonversi,
    usulanKonversi: hariKonversi === null ? null : usulanDenganKonversi(bahan, { dijumlahkan, hariKonversi, terbaru }),
    tanpaCatatan,
    tidakDihitung,
    jamKurang,
    berturutTerpanjang: runtun.terpanjang,
    berturutBerjalan: runtun.berjalan,
    usulan,
    ambangBerikut: usulan?.lewat === "berturut" ? null : berikutnya(bahan, { dijumlahkan, berjalan: runtun.berjalan, terbaru, catatan }),
  };
}

function usulanJumlah({ aturan, hari }: Dijumlahkan, { tukinSejak, jenjang: tabel }: AturanHitungan): Usulan | null {
  const jenjang = jenjangUntuk(tabel[aturan], hari.length);
  const saat = hari[Math.min(jenjang?.dari ?? 0, hari.length) - 1] ?? hari.at(-1);
  if (jenjang === null || saat === undefined) return null;
  return {
    kode: jenjang.kode,
    perangkat: perangkatAbsen(aturan, saat, tukinSejak),
    ketentuan: KETENTUAN_ABSEN[aturan],
    lewat: "jumlah",
    hari,
    saat,
  };
}

function usulanBerturut(mencapai: Dijumlahkan | null, { tukinSejak }: AturanHitungan): Usulan | null {
  const saat = mencapai?.hari.at(-1);
  const ketentuan = mencapai === null ? null : KETENTUAN_BERTURUT[mencapai.aturan];
  if (mencapai === null || ketentuan === null || saat === undefined) return null;
  return {
    kode: "B3",
    perangkat: perangkatAbsen(mencapai.aturan, saat, tukinSejak),
    ketentuan,
    lewat: "berturut",
    hari: mencapai.hari,
    saat,
  };
}

/** Converted days count with those of the table of today; a year of which nothing but minutes is known has no day of its own to name. */
function usulanDenganKonversi(
  bahan: BahanHitungan,
  {
    dijumlahkan,
    hariKonversi,
    terbaru,
  }: { readonly dijumlahkan: readonly Dijumlahkan[]; readonly hariKonversi: number; readonly terbaru: StatusPegawai },
): Usulan | null {
  const akhir = akhirHitungan(bahan);
  const aturan = aturanAbsen(akhir, terbaru);
  const hari = dijumlahkan.find((satu) => satu.aturan === aturan)?.hari ?? [];
  const jenjang = jenjangUntuk(bahan.aturan.jenjang[aturan], hari.length + hariKonversi);
  if (jenjang === null) return null;
  return {
    kode: jenjang.kode,
    perangkat: perangkatAbsen(aturan, akhir, bahan.aturan.tukinSejak),
    ketentuan: KETENTUAN_ABSEN[aturan],
    lewat: "jumlah",
    hari,
    saat: akhir,
  };
}

function terberat(usulan: readonly (Usulan | null)[]): Usulan | null {
  return usulan.reduce((berat, satu) => (satu !== null && (berat === null || bobot(satu.kode) > bobot(berat.kode)) ? satu : berat), null);
}

function bobot(kode: KodeHukuman): number {
  return KODE_HUKUMAN.indexOf(kode);
}

/** Days before a threshold from which a person is said to come near it. */
const DEKAT = 2;

/** Whether a person with absences is close to what comes next. */
export function mendekatiAmbang({ tanpaKeterangan, ambangBerikut }: Pick<Hitungan, "tanpaKeterangan" | "ambangBerikut">): boolean {
  return tanpaKeterangan.length > 0 && ambangBerikut !== null && ambangBerikut.tanggal !== null && ambangBerikut.sisa <= DEKAT;
}
