import type { PlainDate } from "../date";
import { compareText } from "../name";
import type { Terencana } from "./kantor";
import type { HasilAturan, Pasangan } from "./penilai";
import { bandingkanSelisih, pergeseran, selisihRencana, type Pergeseran, type Selisih } from "./selisih";
import { bilaDilarang, bilaDipaksa, pilihanOrang } from "./telaah";

/** Somebody on the bench of a post: all that speaks for her and against her, and what the plan would be with her there, or without. */
export interface CalonKursi {
  readonly pegawaiId: string;
  /** The post that she holds, and the one that the plan gives her. */
  readonly kini: string | null;
  readonly rencana: string | null;
  readonly pasangan: Pasangan;
  /** First day on which the last hard rule that fails now is met; null when time alone does not mend one of them. */
  readonly terpenuhi: PlainDate | null;
  /**
   * What the plan loses when she must have the post; of somebody to whom it gives the post, when she may not. Null where a rule or a limit stands in
   * the way, or nothing else is possible.
   */
  readonly selisih: Selisih | null;
  /** Whom that other plan gives another post than this one, herself among them. */
  readonly akibat: readonly Pergeseran[];
}

/**
 * Everybody who takes part, for one post: whom the plan gives it, then who may have it by what forcing her would cost, then who may not, those first
 * whom waiting mends. The costs are exact: each is the price of the best plan with her there.
 */
export function bangkuKursi(
  { rencana, pasangan, milik }: Terencana,
  { jabatanId, per }: { readonly jabatanId: string; readonly per: PlainDate },
): readonly CalonKursi[] {
  const { telaah, jabatan, peserta } = rencana;
  const kelompok = jabatan.indexOf(jabatanId);
  const calon = peserta.map((pegawaiId, orang): CalonKursi => {
    const satu = pasangan(pegawaiId, jabatanId);
    const diberi = pilihanOrang(telaah.berkelompok, telaah.jawaban.kursiOrang, orang);
    const boleh = satu.palingAwal !== null || milik(pegawaiId) === jabatanId;
    const lain =
      kelompok < 0 ? null : diberi === kelompok ? bilaDilarang(telaah, orang) : boleh ? bilaDipaksa(telaah, { orang, kelompok }) : null;
    return {
      pegawaiId,
      kini: milik(pegawaiId),
      rencana: jabatan[diberi] ?? null,
      pasangan: satu,
      terpenuhi: hariTerpenuhi(satu.aturan, per),
      selisih: lain === null ? null : selisihRencana(rencana, lain),
      akibat: lain === null ? [] : pergeseran(rencana, lain),
    };
  });
  return calon.toSorted(
    (a, b) =>
      urutan(a, jabatanId) - urutan(b, jabatanId) ||
      (a.selisih !== null && b.selisih !== null ? bandingkanSelisih(a.selisih, b.selisih) : 0) ||
      compareText(a.terpenuhi ?? KELAK, b.terpenuhi ?? KELAK) ||
      kerasGagal(a.pasangan.aturan).length - kerasGagal(b.pasangan.aturan).length ||
      (b.pasangan.skor.skor ?? -1) - (a.pasangan.skor.skor ?? -1) ||
      compareText(a.pegawaiId, b.pegawaiId),
  );
}

/** After every day. */
const KELAK = "~";

function urutan({ rencana, selisih }: CalonKursi, jabatanId: string): number {
  return rencana === jabatanId ? 0 : selisih !== null ? 1 : 2;
}

/** The hard rules that are not met now. */
export function kerasGagal(aturan: readonly HasilAturan[]): readonly HasilAturan[] {
  return aturan.filter(({ sifat, keadaan }) => sifat === "keras" && keadaan === "gagal");
}

/** The day on which every hard rule is met, from the day that is asked for on; null when time alone does not mend one of them. */
export function hariTerpenuhi(aturan: readonly HasilAturan[], per: PlainDate): PlainDate | null {
  return kerasGagal(aturan).reduce<PlainDate | null>(
    (hari, { terpenuhi }) => (hari === null || terpenuhi === null ? null : terpenuhi > hari ? terpenuhi : hari),
    per,
  );
}
