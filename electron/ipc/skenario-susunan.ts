import type { BandingSusunan, SusunanDibanding } from "../../core/contract/susunan";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { rekapJabatan, type RekapJabatan } from "../../core/formasi/rekap";
import { terapkanSusunan } from "../../core/jabatan/susunan";
import type { UbahanSusunan } from "../../core/jabatan/ubahan-susunan";
import { pohonPeta } from "../../core/peta/pohon";
import { bahanSkenario } from "../../core/skenario/banding";
import { asalSusunan, bentrokSusunan, namaAsal, susunanYangDapat } from "../../core/skenario/susunan";
import { HAL } from "../../core/text/hal";
import { TEKS_KOTAK } from "../../core/text/peta";
import { TEKS_SUSUNAN } from "../../core/text/susunan";
import { bahanGabung } from "../db/gabung";
import { readKantor } from "../db/kantor";
import type { Query } from "../db/schema";
import { findSkenario } from "../db/skenario";
import { addSusunan, listSusunan, removeSusunan } from "../db/skenario-susunan";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor, type BahanKantor } from "./rekap";
import { isiSkenario } from "./skenario";

export const skenarioSusunanHandlers: Handlers<"skenario.susunan" | "skenario.susun" | "skenario.lepasSusunan"> = {
  "skenario.susunan": ({ files, today }, { id }) => bandingkan(files.store.query, id, today()),
  "skenario.susun": async (context, { id, ubahan }) => {
    const { store } = context.files;
    const nama = await namaTerbuka(store.query, id);
    const kantor = await bahanGabung(store.query);
    // What cannot be done after the changes that are there is refused now, with its reason.
    terapkanSusunan(kantor, [...susunanYangDapat(kantor, await listSusunan(store.query, id)), ubahan]);
    const asal = asalSusunan(kantor, ubahan);
    if (asal === null) throw new AppError("notFound", { hal: HAL.unit });
    await store.step(step(context, "susunanSkenario", { nama }), (writer) => addSusunan(writer, id, { ubahan, asal }));
    return null;
  },
  "skenario.lepasSusunan": async (context, { id, ubahan }) => {
    const { store } = context.files;
    const nama = await namaTerbuka(store.query, id);
    await store.step(step(context, "susunanSkenario", { nama }), (writer) => removeSusunan(writer, id, ubahan));
    return null;
  },
};

/** The name of a scenario that may still be changed. @throws AppError notFound, scenarioAdopted */
async function namaTerbuka(query: Query, id: string): Promise<string> {
  const { nama, keadaan } = await findSkenario(query, id);
  if (keadaan === "dipakai") throw new AppError("scenarioAdopted", { nama });
  return nama;
}

async function bandingkan(query: Query, id: string, per: PlainDate): Promise<SusunanDibanding> {
  const skenario = await findSkenario(query, id);
  const daftar = await listSusunan(query, id);
  const lama = await bahanKantor(query, per);
  const baru = bahanSkenario(lama, await isiSkenario(query, skenario));
  const { namaKantor } = await readKantor(query);
  const pohon = (bahan: BahanKantor) =>
    pohonPeta({
      kantor: namaKantor === "" ? TEKS_KOTAK.kantor : namaKantor,
      unit: bahan.unit,
      jabatan: bahan.jabatan,
      rekap: rekapJabatan(bahan),
    });
  const namaUnit = new Map([...baru.unit, ...lama.unit].map((satu) => [satu.id, satu.nama]));
  const ke = (ubahan: UbahanSusunan): string => {
    if (ubahan.jenis === "ubahNamaUnit") return ubahan.nama;
    return ubahan.keId === null ? TEKS_SUSUNAN.palingAtas : (namaUnit.get(ubahan.keId) ?? "");
  };
  return {
    skenario,
    daftar: daftar.map((satu) => ({
      id: satu.id,
      revision: satu.revision,
      ubahan: satu.ubahan,
      nama: namaAsal(satu),
      ke: ke(satu.ubahan),
    })),
    bentrok: bentrokSusunan(await bahanGabung(query), daftar),
    sebelum: pohon(lama),
    sesudah: pohon(baru),
    jabatan: yangBerubah(rekapJabatan(lama), rekapJabatan(baru)),
  };
}

/** The jabatan that stand in another unit, need other people or have others, in the order of the office of today. */
function yangBerubah(lama: readonly RekapJabatan[], baru: readonly RekapJabatan[]): readonly BandingSusunan[] {
  const kelak = new Map(baru.map((satu) => [satu.jabatanId, satu]));
  return lama.flatMap(({ jabatanId, nama, unit, bezetting, kebutuhan }) => {
    const satu = kelak.get(jabatanId);
    if (satu && satu.unit === unit && satu.bezetting === bezetting && satu.kebutuhan === kebutuhan) return [];
    const sesudah = satu ? { unit: satu.unit, bezetting: satu.bezetting, kebutuhan: satu.kebutuhan } : null;
    return [{ jabatanId, nama, unit, bezetting, kebutuhan, sesudah }];
  });
}
