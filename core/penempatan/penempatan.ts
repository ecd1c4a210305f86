import type { PlainDate } from "../date";
import { groupBy } from "../group";
import { compareText } from "../name";
import { batasi, menepati, nomorPilihan, type Batasan, type SoalBerkelompok } from "./batasan";
import { Pembatas } from "./pembatas";
import { pecahkan, type JawabanDekat } from "./pemecah/pecahkan";
import type { Soal } from "./pemecah/soal";
import { periksaBukti, type CacatBukti } from "./sertifikat";
import { susunSoal, type BahanSoal } from "./susun";
import { pilihanOrang, type BahanTelaah } from "./telaah";

/** What the analyst insists on: who has which post (null: stays where she is, or without), and who may not have which. */
export interface BatasanKantor {
  readonly kunci: readonly { readonly pegawaiId: string; readonly jabatanId: string | null }[];
  readonly coret: readonly { readonly pegawaiId: string; readonly jabatanId: string }[];
}

/** Why limits cannot all be kept, by the ones that contradict each other. */
export type Pertentangan =
  | { readonly sebab: "kunciGanda" | "tidakIkut"; readonly pegawaiId: string }
  | { readonly sebab: "tergusur"; readonly pegawaiId: readonly string[] }
  | { readonly sebab: "kunciTercoret" | "tidakBoleh"; readonly pegawaiId: string; readonly jabatanId: string }
  | { readonly sebab: "kursiKurang"; readonly jabatanId: string; readonly pegawaiId: readonly string[]; readonly kursi: number };

/** One move: from which post (null: none) to which, and from which day on it may be. */
export interface Pindah {
  readonly pegawaiId: string;
  readonly dari: string | null;
  readonly ke: string;
  readonly palingAwal: PlainDate;
}

/** A plan with its proof. */
export interface Penempatan {
  readonly pindah: readonly Pindah[];
  /** Seats that are needed and stay empty. */
  readonly kosong: readonly { readonly jabatanId: string; readonly mulai: PlainDate }[];
  /** Who has no post, and gets none. */
  readonly tanpaJabatan: readonly string[];
  readonly bukti: { readonly nilai: number; readonly dual: number; readonly cacat: CacatBukti | null };
  /** For looking further into it. */
  readonly telaah: BahanTelaah;
  /** Posts and people by their numbers in it. */
  readonly jabatan: readonly string[];
  readonly peserta: readonly string[];
  /** The problem that remains under the limits, and of each of its pairs 1 for a move into another post. */
  readonly terbatas: Soal;
  /** What a needed seat costs that stays empty; one that must not stay so costs more. */
  readonly hargaKosong: number;
  readonly pindahPasangan: Uint8Array;
}

/**
 * The best placement of an office under what the analyst insists on, or why there is none. The proof is checked by what shares nothing with
 * the solver: a plan whose proof has a fault is never called the best. Of plans that are equally good it is always the same one, in
 * whatever order people and seats are given.
 *
 * @param dekat a plan of the same people and seats under other rules or limits, from which this one is not far: of plans that are equally good it
 *   may then be another one
 */
export function tempatkan(
  asal: BahanSoal,
  batasanKantor: BatasanKantor,
  dekat?: Penempatan,
): Penempatan | { readonly pertentangan: readonly Pertentangan[] } {
  const bahan = berurutan(asal);
  const jabatan = [...new Set(bahan.kursi.map(({ jabatanId }) => jabatanId))];
  const nomorJabatan = new Map(jabatan.map((id, nomor) => [id, nomor]));
  const pertentangan = cariPertentangan(bahan, batasanKantor);
  if (pertentangan.length > 0) return { pertentangan };
  const { soal, hargaKosong } = susunSoal(bahan);
  const berkelompok: SoalBerkelompok = {
    soal,
    kelompok: Int32Array.from(bahan.kursi, ({ jabatanId }) => nomorJabatan.get(jabatanId) ?? -1),
    banyakKelompok: jabatan.length,
  };
  const batasan = batasanBernomor(bahan, { berkelompok, nomorJabatan }, batasanKantor);
  const terbatas = batasi(berkelompok, batasan);
  const jawaban = pecahkan(terbatas, dekat && jawabanDekat(terbatas, dekat));
  if (!menepati(batasan, jawaban.kursiOrang)) {
    const tergusur = bahan.peserta.filter(({ jabatanId }, i) => jabatanId !== null && jawaban.kursiOrang[i] === -1);
    return { pertentangan: [{ sebab: "tergusur", pegawaiId: tergusur.map(({ pegawaiId }) => pegawaiId) }] };
  }
  const terisi = new Set(jawaban.kursiOrang);
  return {
    pindah: bahan.peserta.flatMap(({ pegawaiId, jabatanId }, i): Pindah[] => {
      const ke = jabatan[pilihanOrang(berkelompok, jawaban.kursiOrang, i)];
      const kursi = bahan.kursi[jawaban.kursiOrang[i] ?? -1];
      if (ke === undefined || kursi === undefined || ke === jabatanId) return [];
      const boleh = bahan.nilai(i, ke).palingAwal ?? bahan.per;
      return [{ pegawaiId, dari: jabatanId, ke, palingAwal: boleh > kursi.mulai ? boleh : kursi.mulai }];
    }),
    kosong: bahan.kursi.flatMap(({ jabatanId, mulai, perlu }, j) => (perlu && !terisi.has(j) ? [{ jabatanId, mulai }] : [])),
    tanpaJabatan: bahan.peserta.flatMap(({ pegawaiId }, i) => (jawaban.kursiOrang[i] === -1 ? [pegawaiId] : [])),
    bukti: {
      nilai: jawaban.nilai,
      dual: [...jawaban.dualOrang, ...jawaban.dualKursi].reduce((jumlah, satu) => jumlah + satu, 0),
      cacat: periksaBukti(terbatas, jawaban),
    },
    telaah: { berkelompok, pembatas: new Pembatas(berkelompok), jawaban, batasan },
    jabatan,
    peserta: bahan.peserta.map(({ pegawaiId }) => pegawaiId),
    terbatas,
    hargaKosong,
    pindahPasangan: pindahDalam(terbatas, {
      ...berkelompok,
      sendiri: bahan.peserta.map((satu) => nomorJabatan.get(satu.jabatanId ?? "") ?? -1),
    }),
  };
}

/** An answer to begin from, by what each seat costs beyond staying empty: that itself may cost something else now. */
function jawabanDekat({ kosong }: Soal, { terbatas, telaah: { jawaban } }: Penempatan): JawabanDekat {
  const dualKursi = jawaban.dualKursi.map((dual, j) => (kosong[j] ?? 0) - (terbatas.kosong[j] ?? 0) + dual);
  return { kursiOrang: jawaban.kursiOrang, dualKursi };
}

/** Of each pair of a problem, 1 where the seat is one of another post than the person's own. */
function pindahDalam(
  { awal, ke, orang }: Soal,
  { kelompok, sendiri }: Pick<SoalBerkelompok, "kelompok"> & { readonly sendiri: readonly number[] },
): Uint8Array {
  const pindah = new Uint8Array(ke.length);
  for (let i = 0; i < orang; i += 1)
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) pindah[a] = Number(kelompok[ke[a] ?? -1] !== sendiri[i]);
  return pindah;
}

/** People by their ids, and seats by their posts: the first to open first, and those that are needed before the others. */
function berurutan(bahan: BahanSoal): BahanSoal {
  const urut = bahan.peserta.map((satu, i) => ({ satu, i })).toSorted((a, b) => compareText(a.satu.pegawaiId, b.satu.pegawaiId));
  return {
    ...bahan,
    peserta: urut.map(({ satu }) => satu),
    kursi: bahan.kursi.toSorted(
      (a, b) => compareText(a.jabatanId, b.jabatanId) || compareText(a.mulai, b.mulai) || Number(b.perlu) - Number(a.perlu),
    ),
    nilai: (i, jabatanId) => bahan.nilai(urut[i]?.i ?? -1, jabatanId),
  };
}

/** Limits that cannot be kept together, each by itself. */
function cariPertentangan({ peserta, kursi, nilai }: BahanSoal, batasan: BatasanKantor): readonly Pertentangan[] {
  const nomor = new Map(peserta.map(({ pegawaiId }, i) => [pegawaiId, i]));
  const { coret } = batasan;
  // Whoever is locked where she is has her own post.
  const kunci = batasan.kunci.map(({ pegawaiId, jabatanId }) => ({
    pegawaiId,
    jabatanId: jabatanId ?? peserta[nomor.get(pegawaiId) ?? -1]?.jabatanId ?? null,
  }));
  const tercoret = new Set(coret.map(({ pegawaiId, jabatanId }) => `${pegawaiId} ${jabatanId}`));
  const perOrang = groupBy(kunci, ({ pegawaiId }) => pegawaiId);
  const perJabatan = groupBy(
    kunci.flatMap(({ pegawaiId, jabatanId }) => (jabatanId === null ? [] : [{ pegawaiId, jabatanId }])),
    ({ jabatanId }) => jabatanId,
  );
  return [
    ...[...perOrang].flatMap(([pegawaiId, milik]): Pertentangan[] => [
      ...(nomor.has(pegawaiId) ? [] : [{ sebab: "tidakIkut" as const, pegawaiId }]),
      ...(new Set(milik.map(({ jabatanId }) => jabatanId)).size > 1 ? [{ sebab: "kunciGanda" as const, pegawaiId }] : []),
    ]),
    ...kunci.flatMap(({ pegawaiId, jabatanId }): Pertentangan[] => {
      const i = nomor.get(pegawaiId);
      if (jabatanId === null || i === undefined) return [];
      if (tercoret.has(`${pegawaiId} ${jabatanId}`)) return [{ sebab: "kunciTercoret", pegawaiId, jabatanId }];
      return peserta[i]?.jabatanId === jabatanId || nilai(i, jabatanId).palingAwal !== null
        ? []
        : [{ sebab: "tidakBoleh", pegawaiId, jabatanId }];
    }),
    ...[...perJabatan].flatMap(([jabatanId, milik]): Pertentangan[] => {
      const banyak = kursi.filter((satu) => satu.jabatanId === jabatanId).length;
      const siapa = [...new Set(milik.map(({ pegawaiId }) => pegawaiId))];
      return siapa.length > banyak ? [{ sebab: "kursiKurang", jabatanId, pegawaiId: siapa, kursi: banyak }] : [];
    }),
  ];
}

/** The same by the numbers of the problem. Whoever is locked without a post named stays in her own, or without one. */
function batasanBernomor(
  { peserta }: BahanSoal,
  { berkelompok, nomorJabatan }: { readonly berkelompok: SoalBerkelompok; readonly nomorJabatan: ReadonlyMap<string, number> },
  { kunci, coret }: BatasanKantor,
): Batasan {
  const nomor = new Map(peserta.map(({ pegawaiId }, i) => [pegawaiId, i]));
  return {
    kunci: new Map(
      kunci.flatMap(({ pegawaiId, jabatanId }): (readonly [number, number])[] => {
        const i = nomor.get(pegawaiId);
        if (i === undefined) return [];
        return [[i, nomorJabatan.get(jabatanId ?? peserta[i]?.jabatanId ?? "") ?? -1]];
      }),
    ),
    coret: new Set(
      coret.flatMap(({ pegawaiId, jabatanId }) => {
        const [i, kelompok] = [nomor.get(pegawaiId), nomorJabatan.get(jabatanId)];
        return i === undefined || kelompok === undefined ? [] : [nomorPilihan(berkelompok, i, kelompok)];
      }),
    ),
    // Nobody is put out of her post.
    harusPindah: new Set(peserta.flatMap(({ jabatanId }, i) => (jabatanId === null ? [] : [i]))),
  };
}
