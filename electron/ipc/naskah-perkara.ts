import { memberhentikan as memberhentikanMenurut, namaHukuman, type PerangkatHukuman } from "../../core/disiplin/hukuman";
import { isSanksiMoral, type KodePutusan, type LangkahKasus } from "../../core/disiplin/kasus";
import { tenggatLangkah } from "../../core/disiplin/lini-masa";
import { naskahPerkara } from "../../core/disiplin/naskah-perkara";
import { putusanBerlaku, tanggalBerlaku } from "../../core/disiplin/putusan";
import { suratLangkah } from "../../core/disiplin/surat-perkara";
import { AppError } from "../../core/errors";
import { pangkatGolongan } from "../../core/pegawai/pangkat";
import type { SuratKeluar } from "../../core/surat/templat";
import { HAL } from "../../core/text/hal";
import { TEKS_SANKSI } from "../../core/text/kasus";
import { dasarHitung } from "../db/disiplin";
import { activeProfil } from "../db/profil";
import { kasusLengkap } from "./kasus-lengkap";
import { wajibDilihat } from "./kunci-kasus";
import { sumberNaskah } from "./sumber-naskah";

/** The letter of one step of a case. @throws AppError kasusTertutup, kasusBelumDilihat, notFound for a step without letter */
export const suratPerkara = sumberNaskah<"suratPerkara", Parameters<typeof naskahPerkara>>({
  gather: async (context, { kasusId, langkahId }, bingkai) => {
    await wajibDilihat(context, kasusId);
    const { query } = context.files.store;
    const per = context.today();
    const { berkas, terperiksa, namaTim, dugaan, perangkat, berwenang } = await kasusLengkap(query, kasusId, per);
    const langkah = berkas.langkah.find(({ id }) => id === langkahId);
    const surat = langkah ? suratLangkah(langkah) : null;
    if (!langkah || surat === null) throw new AppError("notFound", { hal: HAL.langkahPerkara });
    const dasar = await dasarHitung(query);
    const putusan = putusanBerlaku(berkas.langkah);
    const kode = surat === "laporan" ? berkas.kasus.usulan : (langkah.kode ?? putusan?.kode ?? null);
    const menurut = langkah.perangkat ?? putusan?.perangkat ?? perangkat;
    return [
      {
        ...bingkai,
        surat: suratLangkahIni(bingkai.surat, langkah),
        profil: await activeProfil(query),
        per: langkah.tanggal ?? per,
        perkara: {
          surat,
          kasus: berkas.kasus,
          langkah,
          jalannya: berkas.langkah.toSorted((a, b) => (a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999")),
          terperiksa: {
            nama: terperiksa.nama,
            nip: terperiksa.nip ?? "",
            pangkat: pangkatGolongan(terperiksa.golongan),
            jabatan: terperiksa.jabatan,
            unit: terperiksa.unit,
          },
          tim: berkas.tim.map(({ id, unsur, peran }) => ({ nama: namaTim[id] ?? "", unsur, peran })),
          namaPutusan: kode === null ? "" : namaPutusan(kode, menurut),
          tingkat: kode !== null && isSanksiMoral(kode) ? "etik" : (dugaan?.tingkat ?? null),
          perangkat: menurut,
          berwenang: berwenang ?? "",
          berlaku: tanggalBerlaku(berkas.langkah, dasar),
          batasKeberatan: tenggatLangkah("keberatan", berkas.langkah, dasar).tanggal,
          memberhentikan: kode !== null && !isSanksiMoral(kode) && menurut !== null && memberhentikanMenurut(kode, menurut),
        },
      },
    ];
  },
  compose: naskahPerkara,
});

/** Number and day of the step; where it names who signs and the office chose another, that post stands above a line for the name. */
function suratLangkahIni(surat: SuratKeluar, { nomorSurat, tanggal, pejabat }: LangkahKasus): SuratKeluar {
  const ini = { ...surat, nomor: nomorSurat, tanggal };
  if (pejabat === "" || surat.pejabat?.jabatan === pejabat) return ini;
  return { ...ini, pejabat: { cara: "langsung", atasNama: "", perantara: "", jabatan: pejabat, nama: "", pangkat: "", nip: "" } };
}

function namaPutusan(kode: KodePutusan, perangkat: PerangkatHukuman | null): string {
  if (isSanksiMoral(kode)) return TEKS_SANKSI[kode];
  return perangkat === null ? kode : namaHukuman(kode, perangkat);
}
