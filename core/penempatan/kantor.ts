import type { PlainDate } from "../date";
import { groupBy } from "../group";
import type { IdAturan } from "./aturan";
import { kursiJabatan, type Kursi } from "./kursi";
import { tempatkan, type BatasanKantor, type Penempatan, type Pertentangan } from "./penempatan";
import { Penilai, type BahanPenilai, type Pasangan } from "./penilai";
import { isTergantung, type SyaratPasangan } from "./syarat-pasangan";
import { SKOR_PENUH, type Skor } from "./skor";
import type { NilaiPasangan } from "./susun";
import { isManajerial } from "./tinggi-jabatan";
import { tambahBulan } from "./tambah-bulan";

export interface BahanPenempatanKantor extends BahanPenilai {
  readonly penting: ReadonlySet<string>;
  readonly batasan: BatasanKantor;
}

export type PenempatanKantor =
  | { readonly pertentangan: readonly Pertentangan[] }
  | {
      readonly rencana: Penempatan;
      readonly sampai: PlainDate;
      readonly kursi: readonly Kursi[];
      /** Days from which each post has a seat that nobody who takes part has to leave first, one for each seat. */
      readonly kursiBebas: ReadonlyMap<string, readonly PlainDate[]>;
      /** Holders who leave within the horizon, and so take no part. */
      readonly menjelangKeluar: readonly string[];
      readonly pasangan: (pegawaiId: string, jabatanId: string) => Pasangan;
      readonly skor: (pegawaiId: string, jabatanId: string) => Skor;
      /** The post that a person holds; null for none. */
      readonly milik: (pegawaiId: string) => string | null;
      /** Who may have some other post than her own by the hard rules, within the horizon. */
      readonly berhak: () => readonly string[];
      /** How many who do not hold a post may have it by the hard rules, within the horizon. */
      readonly countBoleh: (jabatanId: string) => number;
      /** The least score of a move, in hundredths of a point; null where the office does not stop a move by it. */
      readonly terendah: number | null;
      /** How near, in hundredths of a point, a move of the plan or one that only its score forbids lies to the least score. */
      readonly jarakTerendah: () => number;
      /** The rules that somebody who takes part fails for some post, and that count. */
      readonly aturanGagal: () => ReadonlySet<IdAturan>;
      /** The best plan if the office did not ask one of its rules, or under other limits. */
      readonly ulang: (ubahan: Ubahan) => ReturnType<typeof tempatkan>;
    };

/** What is otherwise: one rule is not asked, or other limits hold. `dekat`: a plan from which the new one is not far. */
interface Ubahan {
  readonly tanpa?: IdAturan;
  readonly batasan?: BatasanKantor;
  readonly dekat?: Penempatan;
}

/** A pair as the solver sees it, with the rules on which that hangs. */
interface PasanganDinilai {
  readonly syarat: SyaratPasangan;
  readonly nilai: NilaiPasangan;
}

export type Terencana = Extract<PenempatanKantor, { readonly rencana: unknown }>;

/**
 * The best placement of an office: seats from need, holders and departures within the horizon; pairs by the rules and the score; the exact optimum
 * with its proof. [penempatan-cakrawala] [penempatan-bobot] [penempatan-ongkos] It proposes: the authorised official decides.
 */
export function tempatkanKantor(bahan: BahanPenempatanKantor): PenempatanKantor {
  const { per, orang, jabatan, nilai } = bahan;
  const sampai = tambahBulan(per, nilai.menurut("penempatan-cakrawala", per));
  const penghuni = groupBy(
    orang.filter(({ jabatanId }) => jabatanId !== null),
    ({ jabatanId }) => jabatanId ?? "",
  );
  const datang = groupBy(
    orang.filter(({ akan }) => akan !== null && akan.hari <= sampai),
    ({ akan }) => akan?.keJabatanId ?? "",
  );
  const tempat = jabatan.map(({ dicari, kebutuhan }) =>
    kursiJabatan(
      { jabatanId: dicari.id, kebutuhan, penghuni: penghuni.get(dicari.id) ?? [], datang: datang.get(dicari.id)?.length ?? 0 },
      { per, sampai },
    ),
  );
  const menjelangKeluar = new Set(tempat.flatMap((satu) => satu.menjelangKeluar));
  const kursi = tempat.flatMap((satu) => satu.kursi);
  const kursiBebas = new Map(
    jabatan.map(({ dicari }, nomor) => {
      const satu = tempat[nomor];
      return [dicari.id, (satu?.kursi ?? []).slice(satu?.peserta.length ?? 0).map(({ mulai }) => mulai)] as const;
    }),
  );
  // Who has no post and leaves is not placed either.
  const peserta = orang.filter(
    ({ pegawaiId, jabatanId, keluar, akan }) =>
      !menjelangKeluar.has(pegawaiId) && (keluar === null || keluar > sampai) && (jabatanId !== null || akan === null),
  );
  const penilai = new Penilai(bahan, sampai);
  const ongkos = nilai.menurut("penempatan-ongkos", per);
  const perseratus = SKOR_PENUH / 100;
  const manajerial = nilai.menurut("penempatan-manajerial-dahulu", per)
    ? jabatan.flatMap(({ dicari }) => (isManajerial(dicari) ? [dicari.id] : []))
    : [];
  const penting = new Set([...bahan.penting, ...manajerial]);
  const nilaiOleh = (i: number, jabatanId: string, tanpa?: IdAturan): PasanganDinilai => {
    const { pegawaiId = "", jabatanId: sendiri } = peserta[i] ?? {};
    const syarat = penilai.syarat(pegawaiId, jabatanId, tanpa);
    const { palingAwal, lunakGagal } = syarat;
    // Of a pair that cannot be nothing further is asked.
    const ikut = palingAwal !== null || sendiri === jabatanId;
    return { syarat, nilai: { skor: ikut ? penilai.skor(pegawaiId, jabatanId).skor : null, palingAwal, lunakGagal } };
  };
  // Each pair once: the office is solved again for every rule and lock.
  const sudah = peserta.map(() => new Map<string, PasanganDinilai>());
  const dinilai = (i: number, jabatanId: string): PasanganDinilai => {
    const ada = sudah[i]?.get(jabatanId);
    if (ada !== undefined) return ada;
    const baru = nilaiOleh(i, jabatanId);
    sudah[i]?.set(jabatanId, baru);
    return baru;
  };
  const ulang = ({ tanpa, batasan = bahan.batasan, dekat }: Ubahan) =>
    tempatkan(
      {
        per,
        peserta: peserta.map(({ pegawaiId, jabatanId }) => ({ pegawaiId, jabatanId })),
        kursi,
        nilai: (i, jabatanId): NilaiPasangan => {
          const biasa = dinilai(i, jabatanId);
          return isTergantung(biasa.syarat, tanpa) ? nilaiOleh(i, jabatanId, tanpa).nilai : biasa.nilai;
        },
        ongkos: {
          pindah: Math.round(ongkos.pindah * perseratus),
          tungguSebulan: Math.round(ongkos.tungguSebulan * perseratus),
          syaratLunak: Math.round(ongkos.syaratLunak * perseratus),
        },
        penting,
      },
      batasan,
      dekat,
    );
  const rencana = ulang({});
  if ("pertentangan" in rencana) return rencana;
  const jabatanDari = new Map(orang.map(({ pegawaiId, jabatanId }) => [pegawaiId, jabatanId]));
  const berkursi = [...new Set(kursi.map(({ jabatanId }) => jabatanId))];
  const berhak = (): readonly string[] =>
    peserta.flatMap(({ pegawaiId, jabatanId: sendiri }) =>
      berkursi.some((id) => id !== sendiri && penilai.syarat(pegawaiId, id).palingAwal !== null) ? [pegawaiId] : [],
    );
  const countBoleh = (id: string): number =>
    peserta.filter(({ pegawaiId, jabatanId: sendiri }) => sendiri !== id && penilai.syarat(pegawaiId, id).palingAwal !== null).length;
  const milik = (pegawaiId: string): string | null => jabatanDari.get(pegawaiId) ?? null;
  return {
    rencana,
    sampai,
    kursi,
    kursiBebas,
    menjelangKeluar: [...menjelangKeluar],
    pasangan: penilai.pasangan,
    skor: (pegawaiId, jabatanId) => penilai.skor(pegawaiId, jabatanId),
    milik,
    berhak,
    countBoleh,
    terendah: penilai.terendah(),
    jarakTerendah: () =>
      penilai.jarakTerendah(
        rencana.pindah.map(({ pegawaiId, ke }) => [pegawaiId, ke] as const),
        peserta.flatMap(({ pegawaiId }) => berkursi.map((id) => [pegawaiId, id] as const)),
      ),
    aturanGagal: () => penilai.aturanGagal(),
    ulang,
  };
}
