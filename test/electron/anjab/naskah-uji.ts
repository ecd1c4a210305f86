import { bandingkanAnjab } from "../../../core/anjab/banding";
import { naskahBandingAnjab } from "../../../core/anjab/naskah-banding";
import { naskahInformasi } from "../../../core/anjab/naskah-informasi";
import type { BahanFormasi } from "../../../core/formasi/naskah-usul";
import type { Naskah } from "../../../core/naskah/naskah";
import { anjabUji, bahanInformasi } from "./bahan-informasi";

/** An office, the same under conversion B, and one whose need comes from another method. */
type Kantor = Readonly<Record<"bahan" | "perPeriode" | "metode", BahanFormasi>>;
type Bernama = readonly (readonly [string, Naskah])[];

/** Every document of the anjab, each as one that shows all that it can. */
export function naskahAnjab({ bahan, perPeriode, metode }: Kantor): Readonly<Record<"informasiJabatan" | "bandingAnjab", Bernama>> {
  const informasi = bahanInformasi(bahan);
  const bedaInformasi = bandingkanAnjab(
    { jabatan: informasi.jabatan.slice(0, 6) },
    {
      jabatan: informasi.jabatan.slice(1, 8).map((satu, nomor) => ({
        ...satu,
        anjab: anjabUji(satu.rekap.jabatanId, nomor === 0 ? {} : { ikhtisar: { teks: "Menyiapkan konsep perencanaan" } }),
      })),
    },
  );
  return {
    informasiJabatan: [
      ["informasi jabatan satu jabatan", naskahInformasi({ ...informasi, jabatan: informasi.jabatan.slice(2, 3) })],
      [
        "informasi jabatan beberapa jabatan, menit, tanpa asal",
        naskahInformasi({ ...informasi, satuan: "menit", asal: false, jabatan: informasi.jabatan.slice(3, 7) }),
      ],
      ["informasi jabatan metode lain", naskahInformasi(bahanInformasi(metode))],
      [
        "informasi jabatan menurut periode",
        naskahInformasi(bahanInformasi(perPeriode, { jabatan: bahanInformasi(perPeriode).jabatan.slice(1, 3) })),
      ],
      ["buku informasi jabatan", naskahInformasi({ ...informasi, buku: true, jabatan: informasi.jabatan.slice(0, 8) })],
    ],
    bandingAnjab: [
      [
        "perbandingan informasi jabatan",
        naskahBandingAnjab(bahan, { sebutan: ["Anjab 2026", "Keadaan sekarang"], jabatan: bedaInformasi }),
      ],
    ],
  };
}
