import { naskahBank } from "../../core/abk/naskah-bank";
import { naskahPeraturan } from "../../core/peraturan/naskah-peraturan";
import { ubahanKantor } from "../../core/peraturan/ubahan-kantor";
import { naskahDaftar } from "../../core/formasi/naskah-daftar";
import { daftarRiwayat } from "../../core/formasi/daftar-riwayat";
import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { listKetentuanKantor } from "../db/ketentuan-kantor";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { activeProfil, listProfil } from "../db/profil";
import { bankDanPemakai } from "./bank";
import { readTemplat } from "../db/surat";
import { rekapKantor } from "./rekap";
import { ringkasLangkah } from "./history";
import { sumberNaskah } from "./sumber-naskah";

/** A list as it stood on screen, as on the day that the screen showed. */
export const daftar = sumberNaskah<"daftar", Parameters<typeof naskahDaftar>>({
  gather: async (context, { daftar: isi, per = context.today() }, bingkai) => {
    const profil = await activeProfil(context.files.store.query);
    return [{ ...bingkai, profil, per }, isi];
  },
  compose: naskahDaftar,
});

/** Every step of work: who changed what, and when. */
export const riwayat = sumberNaskah<"riwayat", Parameters<typeof naskahDaftar>>({
  gather: async (context, { hanyaImpor }, bingkai) => {
    const { query, history } = context.files.store;
    const jenis = hanyaImpor ? "impor" : null;
    const langkah = await history.list({ lewati: 0, jumlah: await history.count(jenis), jenis });
    const profil = await activeProfil(query);
    return [{ ...bingkai, profil, per: context.today() }, daftarRiwayat(langkah.map(ringkasLangkah), hanyaImpor)];
  },
  compose: naskahDaftar,
});

/** The list of people as on a day. */
export const pegawai = sumberNaskah<"pegawai", Parameters<typeof naskahPegawai>>({
  gather: async (context, { per = context.today() }, bingkai) => {
    const { query } = context.files.store;
    const bahan = { ...bingkai, profil: await activeProfil(query), per };
    return [bahan, await daftarPegawaiPada(query, per)];
  },
  compose: naskahPegawai,
});

/** The list of units and jabatan with their holders as on a day. */
export const jabatan = sumberNaskah<"jabatan", Parameters<typeof naskahJabatan>>({
  gather: async (context, { per = context.today() }, bingkai) => {
    const { profil, jabatan: rekap } = await rekapKantor(context.files.store.query, per);
    return [{ ...bingkai, profil, per }, rekap];
  },
  compose: naskahJabatan,
});

/** The task bank as on today. */
export const bank = sumberNaskah<"bank", Parameters<typeof naskahBank>>({
  gather: async (context, _diminta, bingkai) => {
    const { query } = context.files.store;
    const norma = await bankDanPemakai(query);
    return [
      { ...bingkai, profil: await activeProfil(query), per: context.today() },
      norma.map(({ pemakai, ...satu }) => ({
        ...satu,
        pemakai: pemakai.length,
        menyimpang: pemakai.filter(({ menyimpang }) => menyimpang).length,
      })),
    ];
  },
  compose: naskahBank,
});

/** The register of rules with what the office set otherwise, as on today. */
export const peraturan = sumberNaskah<"peraturan", Parameters<typeof naskahPeraturan>>({
  gather: async (context, _diminta, bingkai) => {
    const { query } = context.files.store;
    const profil = await activeProfil(query);
    const { penomoran } = await readTemplat(query);
    return [
      { ...bingkai, profil, per: context.today() },
      ubahanKantor({
        profil: await listProfil(query),
        aktifId: profil.id,
        aturan: await aturanKedudukan(query),
        pola: penomoran.pola,
        nilai: await listKetentuanKantor(query),
      }),
    ];
  },
  compose: naskahPeraturan,
});
