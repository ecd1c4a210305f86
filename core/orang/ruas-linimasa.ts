import { plainDate, type PlainDate } from "../date";
import { geserHari } from "../disiplin/hari-kerja";
import { TEKS_JENIS_PEMANGKUAN } from "../text/riwayat-pegawai";
import type { RiwayatOrang } from "./berkas";
import type { LajurLinimasa, RuasLinimasa } from "./linimasa";

/** One fact as it is drawn, before it is known where it ends. */
interface Mulai {
  readonly id: string;
  readonly label: string;
  readonly mulai: PlainDate | null;
  /** Its own last day, where it has one. */
  readonly sampai?: PlainDate | null;
  readonly tahunSaja?: boolean;
}

/**
 * Every dated fact of a person as stretches of the picture. Where the latest that has begun is in force, a stretch ends the day before the
 * next; posts beside her own run from their first to their last day. An education of which only the year is known stands from its first day.
 */
export function ruasOrang(riwayat: RiwayatOrang): readonly RuasLinimasa[] {
  const { riwayatJabatan } = riwayat;
  const sendiri = riwayatJabatan.filter(({ jenis }) => jenis === "definitif");
  const lain = riwayatJabatan.filter(({ jenis }) => jenis !== "definitif");
  return [
    ...beruntun(
      "jabatan",
      sendiri.map(({ id, jabatan, sejak, sampai }) => ({ id, label: jabatan, mulai: sejak, sampai })),
    ),
    ...lain.map(({ id, jenis, jabatan, sejak, sampai }): RuasLinimasa => ({
      id,
      lajur: "penugasan",
      label: `${TEKS_JENIS_PEMANGKUAN[jenis]} ${jabatan}`,
      mulai: sejak,
      sampai,
      tahunSaja: false,
    })),
    ...beruntun(
      "golongan",
      riwayat.riwayatGolongan.map(({ id, golongan, sejak }) => ({ id, label: golongan ?? "", mulai: sejak })),
    ),
    ...beruntun(
      "status",
      riwayat.riwayatStatus.map(({ id, status, sejak }) => ({ id, label: status, mulai: sejak })),
    ),
    ...beruntun(
      "kedudukan",
      riwayat.riwayatKedudukan.map(({ id, kedudukanHukum, sejak }) => ({ id, label: kedudukanHukum, mulai: sejak })),
    ),
    ...beruntun(
      "pendidikan",
      riwayat.riwayatPendidikan.map(({ id, tingkatPendidikan, pendidikan, sejak, tahunLulus }) => ({
        id,
        label: pendidikan || tingkatPendidikan,
        mulai: sejak ?? (tahunLulus === null ? null : plainDate(tahunLulus, 1, 1)),
        tahunSaja: sejak === null,
      })),
    ),
  ];
}

function beruntun(lajur: LajurLinimasa, fakta: readonly Mulai[]): readonly RuasLinimasa[] {
  const urut = fakta.toSorted((a, b) => (a.mulai ?? "").localeCompare(b.mulai ?? ""));
  return urut.map(({ id, label, mulai, sampai = null, tahunSaja = false }, nomor): RuasLinimasa => {
    const berikut = urut[nomor + 1]?.mulai ?? null;
    const akhir = berikut === null ? null : geserHari(berikut, -1);
    return { id, lajur, label, mulai, sampai: palingAwal(sampai, akhir), tahunSaja };
  });
}

function palingAwal(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
