import type { HasilNorma, TemuanDinilai } from "../../core/contract/norma";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { periksaNorma } from "../../core/norma/periksa";
import type { TugasDiperiksa } from "../../core/norma/temuan";
import { kalimatTemuan, TEKS_JENIS_TEMUAN } from "../../core/text/periksa-norma";
import { rekapJabatan } from "../../core/formasi/rekap";
import { pembenaranPerTemuan, removePembenaran, savePembenaran } from "../db/pembenaran";
import type { Query } from "../db/schema";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

export const normaHandlers: Handlers<"norma.findings" | "norma.justify" | "norma.unjustify"> = {
  "norma.findings": ({ files, today }) => hasilNorma(files.store.query, today()),
  "norma.justify": async (context, { kunci, revision, catatan }) => {
    const { store } = context.files;
    const { temuan } = await hasilNorma(store.query, context.today());
    const satu = temuan.find((calon) => calon.kunci === kunci);
    if (!satu) throw new AppError("notFound", { hal: "Temuan" });
    await store.step(step(context, "temuanBenarkan", { temuan: TEKS_JENIS_TEMUAN[satu.jenis] }), (writer) =>
      savePembenaran(writer, { kunci, revision }, { catatan, ukuran: satu.ukuran }),
    );
    return null;
  },
  "norma.unjustify": async (context, { kunci, revision }) => {
    const { store } = context.files;
    const { temuan } = await hasilNorma(store.query, context.today());
    const jenis = temuan.find((calon) => calon.kunci === kunci)?.jenis;
    await store.step(step(context, "temuanBukaLagi", { temuan: jenis ? TEKS_JENIS_TEMUAN[jenis] : "" }), (writer) =>
      removePembenaran(writer, kunci, revision),
    );
    return null;
  },
};

/** Every finding of the office with its sentence and justification. */
export async function hasilNorma(query: Query, per: PlainDate): Promise<HasilNorma> {
  const bahan = await bahanKantor(query, per);
  const { profil, tugas } = bahan;
  const jabatan = rekapJabatan(bahan);
  const { temuan, kelompok } = periksaNorma({ jabatan, tugas, profil });
  const pembenaran = await pembenaranPerTemuan(query);
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

function tugasDiperiksa({ id, jabatanId, urutan, uraian, satuanHasil, volume, periode, normaWaktuMenit }: TugasDiperiksa): TugasDiperiksa {
  return { id, jabatanId, urutan, uraian, satuanHasil, volume, periode, normaWaktuMenit };
}
