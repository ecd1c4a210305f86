import type { AkibatSusunan } from "../../core/contract/susunan";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { rekapJabatan, type RekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import type { BahanGabung } from "../../core/jabatan/rencana-gabung";
import { dibawah } from "../../core/jabatan/penggabung";
import { terapkanSusunan } from "../../core/jabatan/susunan";
import type { UbahanSusunan } from "../../core/jabatan/ubahan-susunan";
import { bahanSkenario } from "../../core/skenario/banding";
import { susunanYangDapat } from "../../core/skenario/susunan";
import { jabatanPada } from "../../core/pegawai/fakta";
import { HAL } from "../../core/text/hal";
import { TEKS_SUSUNAN } from "../../core/text/susunan";
import { bahanGabung, writeGabung } from "../db/gabung";
import type { Query } from "../db/schema";
import { findSkenario } from "../db/skenario";
import { listSusunan } from "../db/skenario-susunan";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor, rekapKantor } from "./rekap";
import { isiSkenario } from "./skenario";

export const susunanHandlers: Handlers<"susunan.akibat" | "susunan.ubah"> = {
  "susunan.akibat": async ({ files, today }, { ubahan, skenarioId }) => {
    const { query } = files.store;
    return akibat({ query, per: today() }, ubahan, await kantorDiubah(query, skenarioId, today()));
  },
  "susunan.ubah": async (context, { ubahan, revision }) => {
    const { store } = context.files;
    const bahan = await bahanGabung(store.query);
    const { rencana } = terapkanSusunan(bahan, [ubahan]);
    const tabel = ubahan.jenis === "pindahJabatan" ? "jabatan" : "unit";
    const nama = bahan[tabel].find(({ id }) => id === ubahan.sasaranId)?.nama ?? "";
    const ke =
      ubahan.jenis === "ubahNamaUnit" ? ubahan.nama : (bahan.unit.find(({ id }) => id === ubahan.keId)?.nama ?? TEKS_SUSUNAN.palingAtas);
    await store.step(step(context, kodeLangkah(ubahan), { nama, ke }), (writer) =>
      writeGabung(writer, rencana, { tabel, target: [{ id: ubahan.sasaranId, revision }] }),
    );
    return null;
  },
};

function kodeLangkah({ jenis }: UbahanSusunan): "susunanPindah" | "unitGabung" | "unitUbah" {
  if (jenis === "gabungUnit") return "unitGabung";
  return jenis === "ubahNamaUnit" ? "unitUbah" : "susunanPindah";
}

/** The office that is to be changed, with its recap: that of today, or that which a scenario has made of it so far. */
interface KantorDiubah {
  readonly bahan: BahanGabung;
  readonly rekap: readonly RekapJabatan[];
}

async function kantorDiubah(query: Query, skenarioId: string | undefined, per: PlainDate): Promise<KantorDiubah> {
  const bahan = await bahanGabung(query);
  if (skenarioId === undefined) return { bahan, rekap: (await rekapKantor(query, per)).jabatan };
  const skenario = await findSkenario(query, skenarioId);
  const { hasil } = terapkanSusunan(bahan, susunanYangDapat(bahan, await listSusunan(query, skenarioId)));
  return { bahan: hasil, rekap: rekapJabatan(bahanSkenario(await bahanKantor(query, per), await isiSkenario(query, skenario))) };
}

async function akibat(
  { query, per }: { readonly query: Query; readonly per: PlainDate },
  ubahan: UbahanSusunan,
  { bahan, rekap }: KantorDiubah,
): Promise<AkibatSusunan> {
  const { rencana, atasan, kembar } = terapkanSusunan(bahan, [ubahan]);
  const { sasaranId } = ubahan;
  const unit = ubahan.jenis === "pindahJabatan" ? [] : bahan.unit.filter(({ id }) => dibawah(bahan.unit, id, sasaranId));
  const diUnit = new Set([sasaranId, ...unit.map(({ id }) => id)]);
  const jabatan = bahan.jabatan.filter(({ id, unitId }) => (ubahan.jenis === "pindahJabatan" ? id === sasaranId : diUnit.has(unitId)));
  const ikut = new Set(jabatan.map(({ id }) => id));
  const tugas = groupBy(bahan.tugas, ({ jabatanId }) => jabatanId);
  const pemangku = new Map(
    [...groupBy(bahan.pemangkuan, ({ pegawaiId }) => pegawaiId)].map(([id, milik]) => [id, jabatanPada(milik, per)]),
  );
  const orang = await query.selectFrom("pegawai").select(["id", "nama"]).orderBy("nama").execute();
  const pegawai = orang.filter(({ id }) => ikut.has(pemangku.get(id)?.jabatanId ?? ""));
  const sasaran = [...bahan.unit, ...bahan.jabatan].find(({ id }) => id === sasaranId);
  if (!sasaran) throw new AppError("notFound", { hal: HAL.unit });
  return {
    ikut: {
      unit: unit.length,
      jabatan: jabatan.length,
      pegawai: pegawai.length,
      tugas: jabatan.reduce((jumlah, { id }) => jumlah + (tugas.get(id)?.length ?? 0), 0),
      kebutuhan: rekap.reduce((jumlah, satu) => jumlah + (ikut.has(satu.jabatanId) ? satu.kebutuhan : 0), 0),
    },
    orang: pegawai.map(({ nama }) => nama),
    atasan,
    kembar,
    alias: rencana.tulisan.filter(({ aksi, tabel }) => tabel === "ingatan" && aksi !== "hapus").length,
    ringkasan: rencana.ringkasan,
    nama: sasaran.nama,
    revision: sasaran.revision,
  };
}
