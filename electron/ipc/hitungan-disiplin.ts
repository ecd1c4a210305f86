import { plainDate, type PlainDate } from "../../core/date";
import type { HitunganOrang } from "../../core/contract/presensi";
import type { AturanHitungan } from "../../core/disiplin/bentuk-hitungan";
import { aturanHitungan, computeHitungan } from "../../core/disiplin/hitungan";
import { masaStatus } from "../../core/disiplin/masa-status";
import { groupBy } from "../../core/group";
import { nilaiKantor } from "../../core/peraturan/nilai-kantor";
import { kalenderKerja, type KalenderKerja } from "../../core/presensi/jam-kerja";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { listKetentuanKantor } from "../db/ketentuan-kantor";
import { listLibur } from "../db/libur";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { listJamKerja, presensiOrang } from "../db/presensi";
import type { Query } from "../db/schema";

/** First and last day of a year. */
export function rentangTahun(tahun: number): { readonly dari: PlainDate; readonly sampai: PlainDate } {
  const [dari, sampai] = [plainDate(tahun, 1, 1), plainDate(tahun, 12, 31)];
  if (dari === null || sampai === null) throw new RangeError(String(tahun));
  return { dari, sampai };
}

/** The calendar of work around a year: before it for rows of days that run over its beginning, behind it for days that may still come. */
export async function kalenderTahun(query: Query, tahun: number): Promise<KalenderKerja> {
  return kalenderKerja({ tahun: [tahun - 1, tahun, tahun + 1], libur: await listLibur(query), jamKerja: await listJamKerja(query) });
}

/** The rules of absence under which the office counts on a day, with its own values. */
async function aturanHitunganKantor(query: Query, per: PlainDate): Promise<AturanHitungan> {
  const baris = await listKetentuanKantor(query);
  const tukin = baris.find(({ id, nilai }) => id === ("hukdis-sedang-tukin" satisfies string) && nilai === "true");
  return aturanHitungan(nilaiKantor(baris), tukin === undefined ? null : (tukin.sejak ?? rentangTahun(2021).dari), per);
}

/**
 * The counter of everybody for a calendar year up to a day: days and minutes, the kind that the table gives, and what comes next. It
 * proposes only.
 */
export function hitunganDisiplin(query: Query, tahun: number, per: PlainDate): Promise<readonly HitunganOrang[]> {
  return hitunganOrang(query, { tahun, per, pegawaiId: null });
}

/** The same of one person; of everybody where none is named. */
export async function hitunganOrang(
  query: Query,
  { tahun, per, pegawaiId }: { readonly tahun: number; readonly per: PlainDate; readonly pegawaiId: string | null },
): Promise<readonly HitunganOrang[]> {
  const { sampai } = rentangTahun(tahun);
  const akhir = per < sampai ? per : sampai;
  const hari = await presensiOrang(query, { dari: rentangTahun(tahun - 1).dari, sampai });
  const [kalender, aturan, kedudukan] = [
    await kalenderTahun(query, tahun),
    await aturanHitunganKantor(query, akhir),
    await aturanKedudukan(query),
  ];
  const riwayatStatus = groupBy(
    await query.selectFrom("riwayatStatus").select(["pegawaiId", "sejak", "status"]).execute(),
    (satu) => satu.pegawaiId,
  );
  const riwayatKedudukan = groupBy(
    await query.selectFrom("riwayatKedudukan").select(["pegawaiId", "sejak", "kedudukanHukum"]).execute(),
    (satu) => satu.pegawaiId,
  );
  const orang = await daftarPegawaiPada(query, akhir);
  return orang
    .filter(({ id }) => pegawaiId === null || id === pegawaiId)
    .map((satu) => {
      const milik = hari.get(satu.id) ?? [];
      const masa = masaStatus({
        status: (riwayatStatus.get(satu.id) ?? []).map(({ sejak, status }) => ({ sejak, nilai: status })),
        kedudukan: (riwayatKedudukan.get(satu.id) ?? []).map(({ sejak, kedudukanHukum }) => ({ sejak, nilai: kedudukanHukum })),
        kini: satu,
        aturan: kedudukan,
      });
      return {
        pegawaiId: satu.id,
        nip: satu.nip,
        nama: satu.nama,
        unit: satu.unit,
        status: satu.status,
        hariTercatat: milik.filter(({ tanggal }) => tanggal.startsWith(String(tahun))).length,
        ...computeHitungan({ tahun, per, kalender, hari: milik, masa, aturan }),
      };
    });
}
