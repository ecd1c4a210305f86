import type { RencanaPenempatan } from "../../core/contract/penempatan";
import type { Parsed } from "../../core/contract/procedures";
import { groupBy } from "../../core/group";
import { bangkuKursi, type CalonKursi } from "../../core/penempatan/bangku";
import { tempatkanKantor, type BahanPenempatanKantor, type PenempatanKantor, type Terencana } from "../../core/penempatan/kantor";
import { manfaatKurva } from "../../core/penempatan/manfaat-kurva";
import { rantai } from "../../core/penempatan/rantai";
import { countPemerataan, kelompokUsia, type BarisPemerataan, type CiriOrang } from "../../core/penempatan/pemerataan";
import type { TelaahKantor } from "../../core/penempatan/rencana-tercetak";
import { telaahRencana } from "../../core/penempatan/telaah-rencana";
import type { JabatanAcuan } from "../../core/penempatan/unit-rencana";
import { ringkasRencana } from "../../core/penempatan/ringkas";
import { usulPenempatan } from "../../core/penempatan/usul";
import { TEKS_JENIS_KELAMIN } from "../../core/text/pegawai";
import { TEKS_PEMERATAAN as T } from "../../core/text/pemerataan";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { bacaBahanPenempatan, susunBahanPenempatan, type BahanTerbaca } from "./bahan-penempatan";
import type { ReadingContext } from "./context";
import { job, MANY_VALUES_MB, type Jobs } from "./job";
import type { BahanKesiapan } from "./bahan-kesiapan";

type Diminta = Pick<Parsed<"penempatan.hitung">, "per" | "kunci" | "coret" | "penting">;

/** What was read, and what the analyst insists on. */
export interface Kumpulan {
  readonly terbaca: BahanTerbaca;
  readonly diminta: Diminta;
}

export const penempatanJobs: Jobs<"penempatan.hitung" | "penempatan.bangku" | "penempatan.telaah"> = {
  "penempatan.hitung": job({ gather: kumpulkanPenempatan, work: computeRencana, youngMb: MANY_VALUES_MB }),
  "penempatan.bangku": job({
    gather: async (context, diminta) => ({ jabatanId: diminta.jabatanId, kumpulan: await kumpulkanPenempatan(context, diminta) }),
    work: ({ jabatanId, kumpulan }) => computeBangku(kumpulan, jabatanId),
    youngMb: MANY_VALUES_MB,
  }),
  "penempatan.telaah": job({ gather: kumpulkanPenempatan, work: computeTelaah, youngMb: MANY_VALUES_MB }),
};

/** Reads what a placement looks at, as plain values. */
export async function kumpulkanPenempatan(
  context: ReadingContext,
  { per = context.today(), kunci, coret, penting }: Diminta,
): Promise<Kumpulan> {
  return { terbaca: await bacaBahanPenempatan(context, per), diminta: { per, kunci, coret, penting } };
}

/** The office with its people, posts and rules, and what the analyst insists on. */
export function susunKumpulan({ terbaca, diminta: { kunci, coret, penting } }: Kumpulan): BahanPenempatanKantor {
  return { ...susunBahanPenempatan(terbaca), penting: new Set(penting), batasan: { kunci, coret } };
}

/** A placement with what it was reckoned from, for whoever looks further into it. */
export interface Tersusun {
  readonly kumpulan: Kumpulan;
  readonly bahan: BahanPenempatanKantor;
  readonly hasil: PenempatanKantor;
}

export function susunPenempatan(kumpulan: Kumpulan): Tersusun {
  const bahan = susunKumpulan(kumpulan);
  return { kumpulan, bahan, hasil: tempatkanKantor(bahan) };
}

/** The best placement of the office as at a day, under what the analyst insists on. */
export function computeRencana(kumpulan: Kumpulan): RencanaPenempatan {
  return rencanaDari(susunPenempatan(kumpulan));
}

/** A placement in plain values, with the names of everybody and every post. */
export function rencanaDari({ kumpulan, bahan, hasil }: Tersusun): RencanaPenempatan {
  const { per, kesiapan } = kumpulan.terbaca;
  const nama = Object.fromEntries([
    ...kesiapan.pegawai.map((satu) => [satu.id, namaLengkap(satu)] as const),
    ...kesiapan.jabatan.map((satu) => [satu.id, satu.nama] as const),
  ]);
  if ("pertentangan" in hasil) return { keadaan: "bertentangan", pertentangan: hasil.pertentangan, nama };
  const { rencana, sampai, menjelangKeluar } = hasil;
  return {
    keadaan: rencana.bukti.cacat === null ? "terbukti" : "buktiCacat",
    per,
    sampai,
    perkaraTertutup: kesiapan.tertahan === null,
    ringkasan: ringkasRencana(hasil),
    tanpaBobot: Object.values(bahan.nilai.menurut("penempatan-bobot", per)).every((bobot) => bobot === 0),
    sifat: kesiapan.sifat,
    usul: usulPenempatan(hasil),
    kosong: rencana.kosong.map((satu) => ({ ...satu, boleh: hasil.countBoleh(satu.jabatanId) })),
    tanpaJabatan: rencana.tanpaJabatan,
    menjelangKeluar,
    rangkaian: rantai(rencana.pindah, hasil.kursiBebas),
    kurva: manfaatKurva(rencana),
    bukti: rencana.bukti,
    jabatan: jabatanAcuan(kesiapan, bahan, menjelangKeluar),
    nip: Object.fromEntries(kesiapan.pegawai.flatMap(({ id, nip }) => (nip === null ? [] : [[id, nip] as const]))),
    nama,
  };
}

/** Everybody for one post, under the same limits; nobody while these contradict each other. */
function computeBangku(kumpulan: Kumpulan, jabatanId: string): readonly CalonKursi[] {
  const hasil = tempatkanKantor(susunKumpulan(kumpulan));
  return "pertentangan" in hasil ? [] : bangkuKursi(hasil, { jabatanId, per: kumpulan.terbaca.per });
}

/** How firm the plan is and what its rules and limits cost; null while these contradict each other. */
function computeTelaah(kumpulan: Kumpulan): TelaahKantor | null {
  return telaahDari(susunPenempatan(kumpulan));
}

/** The same of a placement that is there already. */
export function telaahDari({ kumpulan, bahan, hasil }: Tersusun): TelaahKantor | null {
  if ("pertentangan" in hasil) return null;
  return { ...telaahRencana(hasil, bahan.batasan), pemerataan: pemerataanKantor(hasil, kumpulan.terbaca) };
}

/** Whom the plan touches among those who could move, by what a question from outside may ask about. */
function pemerataanKantor({ rencana, berhak }: Terencana, { kesiapan, per }: BahanTerbaca): readonly BarisPemerataan[] {
  const orang = new Map(kesiapan.pegawai.map((satu) => [satu.id, satu]));
  const jabatan = new Map(kesiapan.jabatan.map((satu) => [satu.id, satu]));
  const unit = new Map(kesiapan.unit.map(({ id, nama }) => [id, nama]));
  const pindah = new Set(rencana.pindah.map(({ pegawaiId }) => pegawaiId));
  return countPemerataan(
    berhak().flatMap((id): CiriOrang[] => {
      const satu = orang.get(id);
      if (!satu) return [];
      const milik = jabatan.get(satu.jabatanId ?? "");
      const usia = kelompokUsia(satu.tanggalLahir, per);
      return [
        {
          diusulkan: pindah.has(id),
          ciri: {
            unit: milik ? (unit.get(milik.unitId) ?? "") : T.tanpaJabatan,
            kelas: milik?.kelas ? T.kelas(milik.kelas) : T.tanpaKelas,
            jenisKelamin: satu.jenisKelamin === null ? T.belumDiketahui : TEKS_JENIS_KELAMIN[satu.jenisKelamin],
            usia: usia === null ? T.belumDiketahui : T.usia(usia),
          },
        },
      ];
    }),
  );
}

/** Every post as it is shown: with its unit, what it needs and who is counted in it. */
function jabatanAcuan(
  { jabatan, unit }: BahanKesiapan,
  bahan: Pick<BahanPenempatanKantor, "orang" | "jabatan">,
  menjelangKeluar: readonly string[],
): Readonly<Record<string, JabatanAcuan>> {
  const namaUnit = new Map(unit.map(({ id, nama }) => [id, nama]));
  const kebutuhan = new Map(bahan.jabatan.map((satu) => [satu.dicari.id, satu.kebutuhan]));
  const pemangku = groupBy(bahan.orang, ({ jabatanId }) => jabatanId);
  const pergi = new Set(menjelangKeluar);
  return Object.fromEntries(
    jabatan.map(({ id, nama, unitId, kelas }) => [
      id,
      {
        nama,
        unit: namaUnit.get(unitId) ?? "",
        unitId,
        kelas,
        kebutuhan: Math.max(0, Math.ceil(kebutuhan.get(id) ?? 0)),
        terisi: pemangku.get(id)?.length ?? 0,
        akanKeluar: pemangku.get(id)?.filter(({ pegawaiId }) => pergi.has(pegawaiId)).length ?? 0,
      },
    ]),
  );
}
