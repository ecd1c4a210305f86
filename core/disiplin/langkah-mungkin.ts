import { memberhentikan } from "./hukuman";
import { isSanksiMoral, JENIS_LANGKAH_KASUS, type BerkasKasus, type JenisLangkahKasus, type LangkahKasus } from "./kasus";
import { langkahTerakhir, putusanBerlaku, tanggalDiterima } from "./putusan";
import { dugaanTingkat, pemeriksaMenurut } from "./usulan";

/** Whether somebody failed to come twice: the case is decided from the evidence, without examination [hukdis-tidak-hadir-dua-kali]. */
export function tidakHadirDuaKali(langkah: readonly LangkahKasus[]): boolean {
  return langkahTerakhir(langkah, "panggilan1")?.hasil === "tidakHadir" && langkahTerakhir(langkah, "panggilan2")?.hasil === "tidakHadir";
}

/**
 * Steps that make sense now, in their order. Each kind stands once in a case: what was entered wrongly is corrected, not entered again.
 */
export function langkahMungkin({ kasus, langkah }: BerkasKasus): readonly JenisLangkahKasus[] {
  const ada = (jenis: JenisLangkahKasus): boolean => langkah.some((satu) => satu.jenis === jenis);
  const hasil = (jenis: JenisLangkahKasus): LangkahKasus["hasil"] => langkahTerakhir(langkah, jenis)?.hasil ?? null;
  const belumDiputus = !ada("keputusan") && !ada("penghentian");
  const dipanggil =
    ada("panggilan1") && (hasil("panggilan1") !== "tidakHadir" || (ada("panggilan2") && hasil("panggilan2") !== "tidakHadir"));
  const tanpaPeriksa = tidakHadirDuaKali(langkah);
  const tingkat = dugaanTingkat(kasus)?.tingkat ?? null;
  const putusan = putusanBerlaku(langkah);
  const diterima = tanggalDiterima(langkah) !== null;
  const berhenti = putusan !== null && !isSanksiMoral(putusan.kode) && memberhentikan(putusan.kode, putusan.perangkat);
  const mungkin: Readonly<Record<JenisLangkahKasus, boolean>> = {
    timPemeriksa: belumDiputus && !ada("pemeriksaan") && (tingkat === null || pemeriksaMenurut(tingkat) !== "atasan"),
    pembebasanSementara: belumDiputus && tingkat === "berat",
    panggilan1: belumDiputus && !ada("pemeriksaan"),
    panggilan2: belumDiputus && !ada("pemeriksaan") && hasil("panggilan1") === "tidakHadir",
    pemeriksaan: belumDiputus && dipanggil && !tanpaPeriksa,
    bap: belumDiputus && ada("pemeriksaan"),
    laporan: belumDiputus && (ada("bap") || tanpaPeriksa),
    keputusan: belumDiputus && (ada("bap") || tanpaPeriksa),
    penyampaian: hasil("keputusan") === "dijatuhi",
    pengiriman: hasil("penyampaian") === "tidakHadir",
    penerimaan: ada("pengiriman"),
    keberatan: diterima && putusan !== null && !isSanksiMoral(putusan.kode) && !berhenti,
    putusanKeberatan: ada("keberatan"),
    banding: diterima && berhenti,
    putusanBanding: ada("banding"),
    penghentian: belumDiputus,
  };
  return JENIS_LANGKAH_KASUS.filter((jenis) => mungkin[jenis] && !ada(jenis));
}
