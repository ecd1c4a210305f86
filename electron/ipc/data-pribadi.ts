import { sasaranNilai, type CariBaris } from "../../core/baris/hubungan";
import { isianBaris, labelKolom, sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { barisNaskah } from "../../core/naskah/teks-naskah";
import type { DataPribadi, PerubahanData, SebutanData, TabelData } from "../../core/orang/data-pribadi";
import { penyamar, type Bernama } from "../../core/orang/samarkan";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { naskahPenjelasan } from "../../core/penempatan/naskah-penjelasan";
import { formatWaktu } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { kalimatLangkah } from "../../core/text/langkah";
import { TEKS_DATA_PRIBADI as T } from "../../core/text/orang-berkas";
import { TEKS_UMUM } from "../../core/text/umum";
import { barisDari, barisTentang, type BarisBerid, type BarisTabelData } from "../db/data-pribadi";
import { identitasPegawai } from "../db/orang-identitas";
import { activeProfil } from "../db/profil";
import { barisMenyebut, namaDahulu, perubahanTentang, type BarisMenyebut, type PerubahanMenyentuh } from "../db/riwayat-orang";
import type { Query } from "../db/schema";
import { bingkaiSurat } from "./bahan-surat";
import type { Context, ReadingContext } from "./context";
import { job, MANY_VALUES_MB, type Jobs } from "./job";
import { catatLihat, kasusTerbuka, wajibTerbuka } from "./kunci-kasus";
import { kumpulkanPenempatan, type Kumpulan } from "./penempatan";
import { barisMesin, sebutanPemilik } from "./data-pribadi-mesin";
import { computePenjelasan } from "./penjelasan-penempatan";

/** What was read about a person, before others are taken out of it and the placement is explained. */
export interface BahanData {
  readonly data: DataPribadi;
  /** Everybody who is not named in what she is given. */
  readonly lain: readonly Bernama[];
  readonly orang: Bernama;
  readonly pegawaiId: string;
  readonly kumpulan: Kumpulan;
  readonly bahan: Parameters<typeof naskahPenjelasan>[0];
}

/** Reads everything that the data file holds of a person. @throws AppError notFound */
export async function bahanDataPribadi(context: ReadingContext, pegawaiId: string): Promise<BahanData> {
  const { query } = context.files.store;
  const identitas = await identitasPegawai(query, pegawaiId);
  if (!identitas) throw new AppError("notFound", { hal: HAL.pegawai });
  const denganPerkara = await kasusTerbuka(context);
  // Whoever is given cases uses their opening, which must last until her look is logged.
  if (denganPerkara) await wajibTerbuka(context);
  const tentang = await barisTentang(query, pegawaiId, { denganPerkara });
  const perubahan = await perubahanTentang(query, pegawaiId, tentang);
  const cari = await pencari(query, tentang, perubahan.flatMap(barisBerubah));
  const tanpaNama: CariBaris = (tabel, id) => (tabel === "pegawai" && id !== pegawaiId ? { id, nama: T.pegawaiLain } : cari(tabel, id));
  const langkah = [...new Map(perubahan.map((satu) => [satu.langkah.id, satu.langkah])).values()];
  const { lain, atasan } = await orangLain(query, pegawaiId, tentang);
  const beratasan: CariBaris = (tabel, id) => (atasan.has(id) ? cari(tabel, id) : tanpaNama(tabel, id));
  const per = context.today();
  const bingkai = await bingkaiSurat(context, { jenis: "dataPribadi", pegawaiId }, undefined);
  return {
    pegawaiId,
    orang: { nama: identitas.nama, nip: identitas.nip },
    lain,
    kumpulan: await kumpulkanPenempatan(context, { per, kunci: [], coret: [], penting: [] }),
    bahan: { ...bingkai, profil: await activeProfil(query), per },
    data: {
      nama: namaLengkap(identitas),
      nip: identitas.nip,
      tabel: tentang.map((satu) => tabelData(satu, beratasan)),
      mesin: tentang.map((satu) => barisMesin(satu, pegawaiId)),
      jejak: langkah.map(({ waktu, pelaku, kode, rincian }) => ({
        waktu: formatWaktu(waktu),
        pelaku,
        langkah: kalimatLangkah(kode, rincian),
      })),
      perubahan: perubahan.flatMap((satu) => perubahanData(satu, tanpaNama)),
      disebut: (await barisMenyebut(query, pegawaiId, namaSendiri(identitas, pegawaiId, perubahan))).map((satu) =>
        sebutanData(satu, tanpaNama),
      ),
      penempatan: [],
      tidakIkut: [denganPerkara ? T.perkaraSebagian : T.tanpaPerkara, T.tanpaOrangLain, T.tanpaLampiran, T.tanpaSalinan],
    },
  };
}

/**
 * Explains how a placement looks at her, and takes others out of every text. Who did a step stays named, in the function of whoever works with the
 * program.
 */
export function selesaikanData({ data, lain, orang, pegawaiId, kumpulan, bahan }: BahanData): DataPribadi {
  const samar = penyamar(orang, lain, { nama: T.pegawaiLain, nip: T.nipLain });
  const kata = (teks: string | null): string | null => (teks === null ? null : samar(teks));
  const ikut = kumpulan.terbaca.kesiapan.pegawai.some(({ id }) => id === pegawaiId);
  const penempatan = ikut ? barisNaskah(naskahPenjelasan(bahan, computePenjelasan(kumpulan, pegawaiId))) : [];
  return {
    ...data,
    tabel: data.tabel.map((tabel) => ({ ...tabel, baris: tabel.baris.map((baris) => baris.map(kata)) })),
    mesin: data.mesin.map(({ tabel, baris }) => ({ tabel, baris: baris.map((satu) => samarBaris(satu, samar)) })),
    jejak: data.jejak.map((satu) => ({ ...satu, langkah: samar(satu.langkah) })),
    perubahan: data.perubahan.map((satu) => ({
      ...satu,
      langkah: samar(satu.langkah),
      semula: kata(satu.semula),
      menjadi: kata(satu.menjadi),
    })),
    disebut: data.disebut.map((satu) => ({ ...satu, sebutan: samar(satu.sebutan) })),
    penempatan: penempatan.map(samar),
  };
}

function samarBaris(baris: Baris, samar: (teks: string) => string): Baris {
  return Object.fromEntries(Object.entries(baris).map(([nama, nilai]) => [nama, typeof nilai === "string" ? samar(nilai) : nilai]));
}

export const dataPribadiJobs: Jobs<"orang.data"> = {
  "orang.data": job({
    gather: (context, { id }) => bahanDataPribadi(context, id),
    work: selesaikanData,
    youngMb: MANY_VALUES_MB,
    keep: async (context, { id }) => {
      await catatPerkaraDiberikan(context, id);
      return null;
    },
  }),
};

/**
 * Logs that the cases of a person were given out with the rest of her data: one line a case, as for every print of one. Does nothing while cases
 * are closed, because then none was.
 */
export async function catatPerkaraDiberikan(context: Context, pegawaiId: string): Promise<void> {
  if (!(await kasusTerbuka(context))) return;
  const perkara = await barisDari(context.files.store.query, { tabel: "kasus", kolom: "pegawaiId" }, [pegawaiId]);
  for (const { id } of perkara) await catatLihat(context, id, true);
}

/** Everybody else, but for her superiors: they stand in her file in their function. Nobody's NIP is told. */
async function orangLain(
  query: Query,
  pegawaiId: string,
  tentang: readonly BarisTabelData[],
): Promise<{ readonly lain: readonly Bernama[]; readonly atasan: ReadonlySet<string> }> {
  const atasan = new Set(
    tentang.flatMap(({ baris }) =>
      baris.flatMap((satu) => (satu["pegawaiId"] === pegawaiId && satu["atasanId"] ? [String(satu["atasanId"])] : [])),
    ),
  );
  const semua = await query.selectFrom("pegawai").select(["id", "nama", "nip"]).where("id", "<>", pegawaiId).execute();
  const dahulu = (await namaDahulu(query)).filter(({ id }) => id !== pegawaiId);
  return { atasan, lain: [...semua, ...dahulu].map(({ id, nama, nip }) => ({ nama: atasan.has(id) ? "" : nama, nip })) };
}

/** By what she is named, also by what she was called before. */
function namaSendiri({ nama, nip }: Bernama, pegawaiId: string, perubahan: readonly PerubahanMenyentuh[]): readonly string[] {
  const dahulu = perubahan.flatMap(({ tabel, barisId, lama }) =>
    tabel === "pegawai" && barisId === pegawaiId ? [lama?.["nama"], lama?.["nip"]] : [],
  );
  return [...new Set([nama, nip, ...dahulu].flatMap((kata) => (typeof kata === "string" ? [kata] : [])))];
}

function tabelData({ tabel, baris }: BarisTabelData, cari: CariBaris): TabelData {
  // A case is called by no name anywhere, not even by that of whom it is about.
  const isi = baris.map((satu) => isianBaris(tabel, { id: satu.id, baris: satu }, cari).filter(({ nama }) => nama !== "kasusId"));
  const pemilik = baris.map((satu) => sebutanPemilik(tabel, satu, cari));
  const berpemilik = pemilik.some((satu) => satu !== null);
  const kolom = [...new Set(isi.flatMap((bidang) => bidang.map(({ label }) => label)))];
  return {
    nama: tabelDari(tabel).nama,
    kolom: [...(berpemilik ? [T.bagianDari] : []), ...kolom],
    baris: isi.map((bidang, nomor) => {
      const perLabel = groupBy(bidang, ({ label }) => label);
      const nilai = kolom.map(
        (label) =>
          perLabel
            .get(label)
            ?.map((satu) => satu.nilai)
            .find((satu) => satu !== null) ?? null,
      );
      return berpemilik ? [pemilik[nomor] ?? null, ...nilai] : nilai;
    }),
  };
}

/** A row before and after a change, as far as the history keeps it. */
function barisBerubah({ tabel, barisId, lama, baru }: PerubahanMenyentuh): readonly BarisTabelData[] {
  return [lama, baru].flatMap((baris) => (baris === null ? [] : [{ tabel, baris: [{ ...baris, id: barisId }] }]));
}

/**
 * The fields of a changed or removed row that are not the same before and after. What a row began with stands in the row itself, in what was
 * changed since, or in its removal; the step that added it stands in the trace.
 */
function perubahanData({ langkah, tabel, barisId, lama, baru }: PerubahanMenyentuh, cari: CariBaris): readonly PerubahanData[] {
  if (lama === null) return [];
  const [dahulu, kini] = [lama, baru].map((baris) =>
    baris === null ? [] : isianBaris(tabel, { id: barisId, baris: { ...baris, id: barisId } }, cari),
  );
  const label = new Map([...(dahulu ?? []), ...(kini ?? [])].map((satu) => [satu.nama, satu.label]));
  return [...label].flatMap(([nama, isian]) => {
    const [semula = null, menjadi = null] = [dahulu, kini].map((semua) => semua?.find((satu) => satu.nama === nama)?.nilai ?? null);
    if (semula === menjadi) return [];
    const { waktu, pelaku, kode, rincian } = langkah;
    const kepala = { waktu: formatWaktu(waktu), pelaku, langkah: kalimatLangkah(kode, rincian), tabel: tabelDari(tabel).nama };
    return [{ ...kepala, isian, semula, menjadi }];
  });
}

function sebutanData({ tabel, baris, kolom }: BarisMenyebut, cari: CariBaris): SebutanData {
  const dikenal = kolom === null ? undefined : tabelDari(tabel).kolom[kolom];
  return {
    tabel: tabelDari(tabel).nama,
    sebutan: sebutanBaris(tabel, baris, cari) || TEKS_UMUM.kosong,
    isian: dikenal === undefined ? HAL.isiDokumen : labelKolom(dikenal) || TEKS_UMUM.kosong,
  };
}

/** How many references deep a name may lie: a decision is called by its target, which is called by its person. */
const TERDALAM = 3;

/**
 * Reads beforehand every row that a reference of these rows names, or of rows as they once were, and those that give them their names.
 */
async function pencari(query: Query, milik: readonly BarisTabelData[], dahulu: readonly BarisTabelData[]): Promise<CariBaris> {
  const ada = new Map<NamaTabel, Map<string, Baris>>();
  let tingkat = milik;
  for (let dalam = 0; dalam < TERDALAM && tingkat.length > 0; dalam += 1) {
    for (const { tabel, baris } of tingkat)
      ada.set(tabel, new Map([...(ada.get(tabel) ?? []), ...baris.map((satu) => [satu.id, satu] as const)]));
    const dituju = groupBy(
      [...tingkat, ...(dalam === 0 ? dahulu : [])].flatMap(({ tabel, baris }) => baris.flatMap((satu) => rujukanBaris(tabel, satu))),
      ({ ke }) => ke,
    );
    const berikut: BarisTabelData[] = [];
    for (const [ke, semua] of dituju) {
      const belum = [...new Set(semua.map(({ id }) => id))].filter((id) => !ada.get(ke)?.has(id));
      if (belum.length > 0) berikut.push({ tabel: ke, baris: await barisDari(query, { tabel: ke, kolom: "id" }, belum) });
    }
    tingkat = berikut;
  }
  for (const { tabel, baris } of tingkat)
    ada.set(tabel, new Map([...(ada.get(tabel) ?? []), ...baris.map((satu) => [satu.id, satu] as const)]));
  return (tabel, id) => ada.get(tabel)?.get(id) ?? null;
}

function rujukanBaris(tabel: NamaTabel, baris: BarisBerid): readonly { readonly ke: NamaTabel; readonly id: string }[] {
  return Object.entries(tabelDari(tabel).kolom).flatMap(([nama, kolom]) => {
    const nilai = baris[nama] ?? null;
    const ke = sasaranNilai(kolom, baris.id);
    return ke === null || nilai === null || nilai === "" ? [] : [{ ke, id: String(nilai) }];
  });
}
