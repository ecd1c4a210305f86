import { kamusKompetensi } from "../../core/kompetensi/kamus";
import { listKompetensiTeknis } from "../db/kompetensi";
import type { IngatanBaris } from "../../core/contract/ingatan";
import { uraikanIngatan } from "../../core/ingatan";
import { AppError } from "../../core/errors";
import { namaKedudukan } from "../../core/text/kedudukan-hukum";
import { TEKS_INGATAN } from "../../core/text/ingatan";
import { allIngatan } from "../db/ingatan";
import { listJabatan } from "../db/jabatan";
import type { Query } from "../db/schema";
import { listUnit } from "../db/unit";
import { step } from "./context";
import type { Handlers } from "./handler";

export const ingatanHandlers: Handlers<"ingatan.list" | "ingatan.remove"> = {
  "ingatan.list": ({ files }) => listIngatan(files.store.query),
  "ingatan.remove": async (context, { id }) => {
    const { store } = context.files;
    const ada = (await listIngatan(store.query)).find((satu) => satu.id === id);
    if (!ada) throw new AppError("notFound", { hal: TEKS_INGATAN.judul });
    await store.step(step(context, "ingatanLupakan", { teks: ada.teks, arti: ada.arti }), (writer) => writer.remove("ingatan", id, null));
    return null;
  },
};

async function listIngatan(query: Query): Promise<readonly IngatanBaris[]> {
  const unit = new Map((await listUnit(query)).map((satu) => [satu.id, satu.nama]));
  const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, `${satu.nama} · ${unit.get(satu.unitId) ?? ""}`]));
  const kompetensi = new Map(kamusKompetensi(await listKompetensiTeknis(query)).map((satu) => [satu.kunci, satu.nama]));
  return (await allIngatan(query)).map(({ id, nilai }) => {
    const { jenis, unitId, kunci } = uraikanIngatan(id);
    const teks = unitId === null ? kunci : `${kunci} · ${unit.get(unitId) ?? ""}`;
    switch (jenis) {
      case "aliasJabatan":
        return { id, jenis, teks, arti: jabatan.get(nilai) ?? "" };
      case "aliasUnit":
        return { id, jenis, teks, arti: unit.get(nilai) ?? "" };
      case "kedudukanHukum":
        return { id, jenis, teks, arti: namaKedudukan(nilai) };
      case "aliasKompetensi":
      case "aliasKompetensiTeknis":
        return { id, jenis, teks, arti: kompetensi.get(nilai) ?? "" };
      case "status":
      case "golongan":
      case "jenisKelamin":
      case "syaratJabatan":
      case null:
        return { id, jenis, teks, arti: nilai };
    }
  });
}
