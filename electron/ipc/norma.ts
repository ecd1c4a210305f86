import type { HasilNorma, TemuanDinilai } from "../../core/contract/norma";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { bacaKunci, ukuranTugas } from "../../core/norma/buat-temuan";
import { periksaNorma } from "../../core/norma/periksa";
import { periksaBeban } from "../../core/norma/periksa-beban";
import type { Temuan, TugasDiperiksa } from "../../core/norma/temuan";
import { HAL } from "../../core/text/hal";
import { formatAngka } from "../../core/text/number";
import { kalimatTemuan, TEKS_JENIS_TEMUAN } from "../../core/text/periksa-norma";
import { pembenaranPerTemuan, savePembenaran } from "../db/pembenaran";
import type { Query } from "../db/schema";
import { tugasHitung } from "../db/tugas";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs, type Report } from "./job";
import { bacaKantor, rekapDari, rekapKantor, type KantorTerbaca } from "./rekap";

export const normaJobs: Jobs<"norma.findings"> = {
  "norma.findings": job({ gather: ({ files, today }) => bahanNorma(files.store.query, today()), work: hasilNorma }),
};

export const normaHandlers: Handlers<"norma.justify" | "norma.unjustify"> = {
  "norma.justify": async (context, { temuan, catatan }) => {
    const bernama = await temuanBernama(
      context,
      temuan.map(({ kunci }) => kunci),
    );
    const jenis = [...new Set(bernama.map((satu) => TEKS_JENIS_TEMUAN[satu.jenis]))].join(", ");
    const head = step(context, "temuanBenarkan", { temuan: jenis, jumlah: formatAngka(temuan.length) });
    await context.files.store.step(head, async (writer) => {
      for (const [nomor, { ukuran }] of bernama.entries()) {
        const dilihat = temuan[nomor];
        if (dilihat) await savePembenaran(writer, { id: dilihat.kunci, revision: dilihat.revision }, { catatan, ukuran });
      }
    });
    return null;
  },
  "norma.unjustify": async (context, { kunci, revision }) => {
    const jenis = bacaKunci(kunci)?.jenis;
    await context.files.store.step(step(context, "temuanBukaLagi", { temuan: jenis ? TEKS_JENIS_TEMUAN[jenis] : "" }), (writer) =>
      savePembenaran(writer, { id: kunci, revision }, null),
    );
    return null;
  },
};

/** What findings are made from. */
export interface BahanNorma {
  readonly terbaca: KantorTerbaca;
  readonly pembenaran: Awaited<ReturnType<typeof pembenaranPerTemuan>>;
}

/** Reads the whole office as on a day, and what was justified. */
export async function bahanNorma(query: Query, per: PlainDate): Promise<BahanNorma> {
  return { terbaca: await bacaKantor(query, per), pembenaran: await pembenaranPerTemuan(query) };
}

/** Every finding of the office with its sentence and justification. */
export function hasilNorma({ terbaca, pembenaran }: BahanNorma, report: Report = () => undefined): HasilNorma {
  const { profil, per, tugas } = terbaca;
  const { jabatan } = rekapDari(terbaca);
  const { temuan, kelompok } = periksaNorma({ jabatan, tugas, profil }, (done, total) => report({ done, total }));
  const perId = new Map(tugas.map((satu) => [satu.id, satu]));
  const disebutTugas = new Set([...temuan, ...kelompok].flatMap((satu) => satu.tugasId));
  const disebut = tugas.filter((satu) => disebutTugas.has(satu.id));
  const disebutJabatan = new Set([...temuan.flatMap((satu) => satu.jabatanId), ...disebut.map((satu) => satu.jabatanId)]);
  return {
    profil,
    per,
    jumlahTugas: tugas.length,
    jabatan: jabatan
      .filter((satu) => disebutJabatan.has(satu.jabatanId))
      .map(({ jabatanId, nama, unitId, unit, jenis, bezetting, bebanKerjaMenit, efektivitas }) => ({
        jabatanId,
        nama,
        unitId,
        unit,
        jenis,
        bezetting,
        bebanKerjaMenit,
        efektivitas,
      })),
    tugas: disebut.map(tugasDiperiksa),
    temuan: temuan.map((satu): TemuanDinilai => {
      const ada = pembenaran.get(satu.kunci);
      return {
        ...satu,
        kalimat: kalimatTemuan(satu, perId.get(satu.tugasId[0] ?? "")?.periode ?? "tahun"),
        pembenaran: ada ? { catatan: ada.catatan, revision: ada.revision, berlaku: ada.ukuran === satu.ukuran } : null,
      };
    }),
    kelompok,
  };
}

/**
 * The findings that keys name, each with the measures that its tasks or its jabatan have now. Whether they would be found is not asked:
 * that takes the whole office and long, and a note about what is no finding silences nothing.
 *
 * @throws AppError notFound when a key names no kind, or what is not there
 */
async function temuanBernama({ files, today }: ReadingContext, kunci: readonly string[]): Promise<Pick<Temuan, "jenis" | "ukuran">[]> {
  const { query } = files.store;
  const nama = kunci.map(bacaKunci);
  const tugas = new Map((await tugasHitung(query)).map((satu) => [satu.id, satu]));
  const rekap = nama.some((satu) => satu?.jenis === "bebanMelebihiOrang") ? await rekapKantor(query, today()) : null;
  return nama.map((satu) => {
    const disebut = new Set(satu?.id);
    if (rekap && satu?.jenis === "bebanMelebihiOrang") {
      const milik = rekap.jabatan.filter(({ jabatanId }) => disebut.has(jabatanId));
      const [temuan] = periksaBeban(milik, rekap.profil);
      if (temuan) return temuan;
    }
    const milik = [...disebut].flatMap((id) => tugas.get(id) ?? []);
    if (!satu || milik.length < disebut.size) throw new AppError("notFound", { hal: HAL.temuan });
    return { jenis: satu.jenis, ukuran: ukuranTugas(milik) };
  });
}

function tugasDiperiksa({ id, jabatanId, urutan, uraian, satuanHasil, volume, periode, normaWaktuMenit }: TugasDiperiksa): TugasDiperiksa {
  return { id, jabatanId, urutan, uraian, satuanHasil, volume, periode, normaWaktuMenit };
}
