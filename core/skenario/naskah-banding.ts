import type { BahanSurat } from "../formasi/naskah-surat";
import { naskahBandingVersi } from "../formasi/naskah-banding-versi";
import type { Naskah } from "../naskah/naskah";
import { desimalBanding } from "../text/banding-profil";
import { formatAngka } from "../text/number";
import { kalimatSebab, TEKS_BANDING as T } from "../text/skenario";
import type { BandingJabatan, BandingSkenario } from "./banding";

/** Scenarios beside the ABK in force, with the changed tasks behind every difference. */
export function naskahBandingSkenario(bahan: BahanSurat, banding: BandingSkenario): Naskah {
  const { asal, skenario, jabatan } = banding;
  const berubah = jabatan.filter((satu) => satu.berubah).length;
  const profil = [asal.profil, ...skenario.map((satu) => satu.profil)];
  return naskahBandingVersi(bahan, {
    judul: T.judulNaskah,
    lembar: T.judul,
    versi: [{ nama: T.asal, profil: asal.profil }, ...skenario].map((satu) => ({
      nama: satu.nama,
      keterangan: T.profilLain(satu.profil.nama),
    })),
    ringkas: T.ringkas(formatAngka(berubah), formatAngka(jabatan.length)),
    desimal: desimalBanding({ profil }),
    jabatan: jabatan.map((satu) => ({
      jabatanId: satu.jabatanId,
      unitId: satu.unitId,
      unit: satu.unit,
      nama: satu.nama,
      kelas: satu.kelas,
      bezetting: satu.asal.bezetting,
      hasil: [satu.asal, ...satu.skenario.map(({ angka }) => angka)],
      sebab: sebabJabatan(satu, banding).flatMap((kalimat, nomor) => kalimat.map((teks) => `${skenario[nomor]?.nama ?? ""}: ${teks}`)),
    })),
    jumlah: [asal.jumlah, ...skenario.map((satu) => satu.jumlah)],
    kepalaSebab: T.kepalaSebab,
  });
}

/** Why a jabatan differs under each scenario, in their order: the changed tasks, or the other profile alone. */
export function sebabJabatan(jabatan: BandingJabatan, { asal, skenario }: BandingSkenario): readonly (readonly string[])[] {
  return jabatan.skenario.map((satu, nomor) => {
    const profilLain = skenario[nomor]?.profil.id !== asal.profil.id;
    const bergeser = satu.angka.kebutuhanMentah !== jabatan.asal.kebutuhanMentah;
    return satu.sebab.length === 0 && profilLain && bergeser ? [T.sebabProfil] : satu.sebab.map(kalimatSebab);
  });
}
