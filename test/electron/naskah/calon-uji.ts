import type { PlainDate } from "../../../core/date";
import type { CalonKursi } from "../../../core/penempatan/bangku";
import type { Pasangan } from "../../../core/penempatan/penilai";

const JAN = "2027-01-01" as PlainDate;
const MAR = "2027-03-01" as PlainDate;

/** On the bench of a post: whom the plan brings, twelve who may have it, and seven who may not. */
export function calonUji(
  pasangan: Pasangan,
  { jabatanId, datang }: { readonly jabatanId: string; readonly datang: string },
): readonly CalonKursi[] {
  const calon = (pegawaiId: string, isi: Partial<CalonKursi>): CalonKursi => ({
    pegawaiId,
    kini: "arsip",
    rencana: "arsip",
    pasangan: { ...pasangan, palingAwal: JAN },
    terpenuhi: JAN,
    selisih: { penting: 0, kursi: 0, poin: 210 },
    akibat: [],
    ...isi,
  });
  const gagal = pasangan.aturan.map((satu) =>
    satu.id === "pendidikan" ? { ...satu, keadaan: "gagal" as const, ada: "SLTA", terpenuhi: null } : satu,
  );
  return [
    calon(datang, { rencana: jabatanId }),
    ...Array.from({ length: 12 }, (_, nomor) => calon(`boleh${String(nomor)}`, { selisih: { penting: 0, kursi: 0, poin: nomor * 100 } })),
    ...Array.from({ length: 7 }, (_, nomor) =>
      calon(`terhalang${String(nomor)}`, {
        kini: null,
        selisih: null,
        terpenuhi: nomor === 0 ? MAR : null,
        pasangan: { ...pasangan, aturan: gagal, palingAwal: null },
      }),
    ),
  ];
}
