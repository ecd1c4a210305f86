import type { RencanaPenempatan } from "../../core/contract/penempatan";
import type { IsiRencana, PerbandinganRencana } from "../../core/contract/rencana-penempatan";
import type { PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import { sebutanUnit } from "../../core/jabatan/sebutan-unit";
import { bandingkanRencana } from "../../core/penempatan/banding-rencana";
import { bandingkanUsul, type PemangkuKini, type UsulKini } from "../../core/penempatan/beda-usul";
import { diterimaLain, type BatasanTersimpan, type RencanaTersimpan, type UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import { statistikKeputusan } from "../../core/penempatan/statistik-keputusan";
import { listJabatan } from "../db/jabatan";
import { pegawaiPada } from "../db/pegawai-pada";
import { allBatasan, batasanRencana, findRencana, listRencana, usulTersimpan } from "../db/rencana-penempatan";
import { listUnit } from "../db/unit";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { job, MANY_VALUES_MB, type Jobs } from "./job";
import { computeRencana, kumpulkanPenempatan, type Kumpulan } from "./penempatan";

const URUTAN: Readonly<Record<RencanaTersimpan["keadaan"], number>> = { dipakai: 0, draf: 1, diganti: 2 };

export const rencanaPenempatanQueries: Handlers<"rencanaPenempatan.list" | "rencanaPenempatan.statistik"> = {
  "rencanaPenempatan.list": async ({ files }) => {
    const { query } = files.store;
    const batasan = groupBy(await allBatasan(query), ({ rencanaId }) => rencanaId);
    const semua = await listRencana(query);
    const bernama = await usulTersimpan(query);
    const usul = groupBy(bernama, (satu) => satu.rencanaId);
    return semua
      .map((rencana) => {
        const limit = batasan.get(rencana.id) ?? [];
        const milik = usul.get(rencana.id) ?? [];
        const terima = new Set(milik.flatMap(({ keputusan, pegawaiId }) => (keputusan === "terima" ? [pegawaiId] : [])));
        const berjenis = (jenis: string): number => limit.filter((satu) => satu.jenis === jenis).length;
        const berkeputusan = (keputusan: string | null): number => milik.filter((satu) => satu.keputusan === keputusan).length;
        return {
          ...rencana,
          kunci: berjenis("kunci"),
          coret: berjenis("coret"),
          penting: berjenis("penting"),
          diterima: berkeputusan("terima"),
          ditolak: berkeputusan("tolak"),
          belum: berkeputusan(null),
          bersk: milik.filter(({ tmt }) => tmt !== null).length,
          ganda: diterimaLain(rencana.id, bernama, semua).filter(({ pegawaiId }) => terima.has(pegawaiId)),
        };
      })
      .toSorted((a, b) => URUTAN[a.keadaan] - URUTAN[b.keadaan]);
  },
  "rencanaPenempatan.statistik": async ({ files }) => {
    const { query } = files.store;
    const sebutan = sebutanUnit(await listUnit(query));
    const unit = new Map((await listJabatan(query)).map(({ id, unitId }) => [id, { id: unitId, sebutan: sebutan(unitId) }]));
    return statistikKeputusan(await usulTersimpan(query), (jabatanId) => unit.get(jabatanId) ?? null);
  },
};

export const rencanaPenempatanJobs: Jobs<"rencanaPenempatan.get" | "rencanaPenempatan.compare"> = {
  "rencanaPenempatan.get": job({
    gather: async (context, { id, per }) => {
      const { query } = context.files.store;
      const terbaca = await bacaRencana(context, id, per);
      const orang = await pegawaiPada(query, terbaca.kumpulan.terbaca.per);
      return {
        ...terbaca,
        tersimpan: await usulTersimpan(query, id),
        diterimaLain: diterimaLain(id, await usulTersimpan(query), await listRencana(query)),
        pemangku: new Map(orang.map((satu) => [satu.id, satu])),
      };
    },
    work: computeIsi,
    youngMb: MANY_VALUES_MB,
  }),
  "rencanaPenempatan.compare": job({
    gather: async (context, { id: daftar, per }) => {
      const semua: RencanaTerbaca[] = [];
      for (const id of daftar) semua.push(await bacaRencana(context, id, per));
      return semua;
    },
    youngMb: MANY_VALUES_MB,
    work: computeBanding,
  }),
};

/** A kept plan with all that computing it takes. */
export interface RencanaTerbaca {
  readonly rencana: RencanaTersimpan;
  readonly batasan: BatasanTersimpan;
  readonly kumpulan: Kumpulan;
}

/** Reads a kept plan, as at a day: where none is named, today, or the plan's own day where that is still to come. @throws AppError notFound */
export async function bacaRencana(context: ReadingContext, id: string, per?: PlainDate): Promise<RencanaTerbaca> {
  const { query } = context.files.store;
  const rencana = await findRencana(query, id);
  const batasan = await batasanRencana(query, id);
  const { kunci, coret, penting } = batasan;
  const hari = per ?? (rencana.per > context.today() ? rencana.per : context.today());
  const diminta = { per: hari, kunci: [...kunci], coret: [...coret], penting: [...penting] };
  return { rencana, batasan, kumpulan: await kumpulkanPenempatan(context, diminta) };
}

/** Computes a kept plan as at such a day. @throws AppError notFound */
export async function computeTersimpan(context: ReadingContext, id: string, per?: PlainDate): Promise<RencanaPenempatan> {
  return computeRencana((await bacaRencana(context, id, per)).kumpulan);
}

function computeIsi({
  kumpulan,
  pemangku,
  ...isi
}: RencanaTerbaca &
  Pick<IsiRencana, "diterimaLain"> & {
    readonly tersimpan: readonly UsulTersimpan[];
    readonly pemangku: ReadonlyMap<string, PemangkuKini>;
  }): IsiRencana {
  const hasil = computeRencana(kumpulan);
  return { ...isi, hasil, beda: hasil.keadaan === "bertentangan" ? null : bandingkanUsul(isi.tersimpan, usulKini(hasil), pemangku) };
}

function computeBanding(semua: readonly RencanaTerbaca[]): PerbandinganRencana {
  const hasil = semua.map(({ kumpulan }) => computeRencana(kumpulan));
  const banding = bandingkanRencana(
    semua.map(({ rencana, batasan }, ke) => {
      const satu = hasil[ke];
      return {
        id: rencana.id,
        kunci: batasan.kunci.map(({ pegawaiId }) => pegawaiId),
        hasil: satu === undefined || satu.keadaan === "bertentangan" ? null : { ringkasan: satu.ringkasan, pindah: satu.usul },
      };
    }),
  );
  return {
    ...banding,
    rencana: semua.map(({ rencana }) => rencana),
    per: semua.map(({ kumpulan }) => kumpulan.terbaca.per),
    nama: Object.assign({}, ...hasil.map(({ nama }) => nama)) as Readonly<Record<string, string>>,
    jabatan: Object.assign(
      {},
      ...hasil.map((satu) => (satu.keadaan === "bertentangan" ? {} : satu.jabatan)),
    ) as PerbandinganRencana["jabatan"],
  };
}

function usulKini({ usul }: Exclude<RencanaPenempatan, { readonly keadaan: "bertentangan" }>): readonly UsulKini[] {
  return usul.map(({ pegawaiId, dari, ke, pasangan }) => ({ pegawaiId, dari, ke, skor: pasangan.skor.skor }));
}
