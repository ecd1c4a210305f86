import { AppError } from "../../core/errors";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import { kamusKompetensi } from "../../core/kompetensi/kamus";
import { jalanPelatihan } from "../../core/kompetensi/kesiapan";
import type { Naskah } from "../../core/naskah/naskah";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { isTakDibaca } from "../../core/penempatan/aturan-data";
import { tempatkanKantor } from "../../core/penempatan/kantor";
import { naskahPenjelasan } from "../../core/penempatan/naskah-penjelasan";
import { penjelasanOrang, type KompetensiKurang, type PenjelasanOrang } from "../../core/penempatan/penjelasan";
import { kalimatPertentangan } from "../../core/text/cli-penempatan";
import { HAL } from "../../core/text/hal";
import { activeProfil } from "../db/profil";
import type { BahanKesiapan } from "./bahan-kesiapan";
import { Bangku } from "./kesiapan";
import { kumpulkanPenempatan, susunKumpulan, type Kumpulan } from "./penempatan";
import { sumberNaskah } from "./sumber-naskah";

/** What a placement did with one person, for herself. */
export const penjelasanPenempatan = sumberNaskah<"penjelasanPenempatan", Parameters<typeof susunPenjelasan>>({
  gather: async (context, { pegawaiId, per = context.today(), kunci, coret, penting }, bingkai) => {
    const bahan = { ...bingkai, profil: await activeProfil(context.files.store.query), per };
    return [bahan, await kumpulkanPenempatan(context, { per, kunci, coret, penting }), pegawaiId];
  },
  compose: susunPenjelasan,
});

function susunPenjelasan(bahan: BahanSurat, kumpulan: Kumpulan, pegawaiId: string): Naskah {
  return naskahPenjelasan(bahan, computePenjelasan(kumpulan, pegawaiId));
}

/** The placement is solved anew, and of its answer what concerns one person is kept. @throws AppError notFound, invalidInput where the limits contradict each other */
export function computePenjelasan(kumpulan: Kumpulan, pegawaiId: string): PenjelasanOrang {
  const { per, kesiapan } = kumpulan.terbaca;
  const orang = kesiapan.pegawai.find(({ id }) => id === pegawaiId);
  if (!orang) throw new AppError("notFound", { hal: HAL.pegawai });
  const bahan = susunKumpulan(kumpulan);
  const hasil = tempatkanKantor(bahan);
  if ("pertentangan" in hasil) {
    const nama = new Map([...kesiapan.pegawai, ...kesiapan.jabatan].map((satu) => [satu.id, satu.nama]));
    throw new AppError("invalidInput", {
      rincian: hasil.pertentangan.map((satu) => kalimatPertentangan(satu, (id) => nama.get(id) ?? id)).join(" "),
    });
  }
  const unit = new Map(kesiapan.unit.map(({ id, nama }) => [id, nama]));
  return penjelasanOrang(hasil, {
    pegawaiId,
    nama: namaLengkap(orang),
    nip: orang.nip,
    memangku: bahan.orang.some((satu) => satu.pegawaiId === pegawaiId),
    per,
    tmtJabatan: orang.tmtJabatan,
    perkaraTertutup: kesiapan.tertahan === null,
    keberatanHari: bahan.nilai.menurut("hukdis-keberatan", per),
    jabatan: Object.fromEntries(
      kesiapan.jabatan.map(({ id, nama, unitId, kelas }) => [id, { nama, unit: unit.get(unitId) ?? "", kelas }] as const),
    ),
    kompetensi: kompetensiKurang(kesiapan, pegawaiId),
  });
}

/**
 * The competencies that somebody was assessed in and lacks for a post, with the trainings that close each gap; of somebody whose data are restricted
 * none is read.
 */
function kompetensiKurang(kesiapan: BahanKesiapan, pegawaiId: string): (jabatanId: string) => readonly KompetensiKurang[] {
  const bangku = new Bangku(kesiapan);
  if (bangku.orang.some(({ pegawai, dinilai }) => pegawai.id === pegawaiId && isTakDibaca(dinilai, kesiapan.sifat))) return () => [];
  const jalan = jalanPelatihan(kesiapan.katalog);
  const nama = new Map(kamusKompetensi(kesiapan.teknis).map((satu) => [satu.kunci, satu.nama]));
  const pelatihan = new Map(kesiapan.katalog.map((satu) => [satu.id, satu.nama]));
  return (jabatanId) =>
    bangku.kesenjangan(jabatanId, pegawaiId).butir.flatMap(({ kunci, standar, dinilai, kesenjangan }): KompetensiKurang[] => {
      if (dinilai === null || (kesenjangan ?? 0) === 0) return [];
      const ada = dinilai.penilaian.level;
      const lewat = jalan(kunci, ada, standar.level)?.pelatihanId ?? [];
      return [{ nama: nama.get(kunci) ?? "", ada, perlu: standar.level, pelatihan: lewat.map((id) => pelatihan.get(id) ?? "") }];
    });
}
