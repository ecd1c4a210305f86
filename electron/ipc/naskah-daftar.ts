import { naskahBank } from "../../core/abk/naskah-bank";
import { naskahPeraturan } from "../../core/peraturan/naskah-peraturan";
import { ubahanKantor } from "../../core/peraturan/ubahan-kantor";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { listPegawai } from "../db/pegawai";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { activeProfil, listProfil } from "../db/profil";
import { bankDanPemakai } from "./bank";
import { bingkaiSurat } from "./bahan-surat";
import { readTemplat } from "../db/surat";
import type { ReadingContext } from "./context";
import { rekapKantor } from "./rekap";

/** The list of people as on today. */
export async function susunPegawai(context: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { query } = context.files.store;
  const bahan = { ...(await bingkaiSurat(context, kertas, null)), profil: await activeProfil(query), per: context.today() };
  return naskahPegawai(bahan, await listPegawai(query));
}

/** The list of units and jabatan with their holders as on a day. */
export async function susunJabatan(
  context: ReadingContext,
  { per = context.today() }: Extract<NaskahDiminta, { readonly jenis: "jabatan" }>,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { profil, jabatan } = await rekapKantor(context.files.store.query, per);
  return naskahJabatan({ ...(await bingkaiSurat(context, kertas, null)), profil, per }, jabatan);
}

/** The task bank as on today. */
export async function susunBank(context: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { query } = context.files.store;
  const bahan = { ...(await bingkaiSurat(context, kertas, null)), profil: await activeProfil(query), per: context.today() };
  const bank = await bankDanPemakai(query);
  return naskahBank(
    bahan,
    bank.map(({ pemakai, ...norma }) => ({
      ...norma,
      pemakai: pemakai.length,
      menyimpang: pemakai.filter((satu) => satu.menyimpang).length,
    })),
  );
}

/** The register of rules with what the office set otherwise, as on today. */
export async function susunPeraturan(context: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { query } = context.files.store;
  const profil = await activeProfil(query);
  const bahan = { ...(await bingkaiSurat(context, kertas, null)), profil, per: context.today() };
  const aturan = await aturanKedudukan(query);
  const { penomoran } = await readTemplat(query);
  return naskahPeraturan(bahan, ubahanKantor({ profil: await listProfil(query), aktifId: profil.id, aturan, pola: penomoran.pola }));
}
