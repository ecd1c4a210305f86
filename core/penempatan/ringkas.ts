import type { Terencana } from "./kantor";
import { isiRencana } from "./selisih";
import { pilihanOrang } from "./telaah";

/** A plan in figures. */
export interface RingkasanRencana {
  /** Seats that are needed within the horizon, and how many of them somebody has. */
  readonly kursiPerlu: number;
  readonly kursiTerisi: number;
  /** Of those that nobody has, how many must not stay empty. */
  readonly pentingKosong: number;
  readonly perpindahan: number;
  /** The scores of everybody for the post that the plan gives her, also of those who stay, in hundredths of a point. */
  readonly jumlahSkor: number;
  /** People with a post in it whose score is not known, and so is not in the sum. */
  readonly tanpaSkor: number;
}

/** A plan in figures: exact sums of what it says of everybody, so that two plans can be held side by side. */
export function ringkasRencana({ rencana, kursi, pasangan }: Pick<Terencana, "rencana" | "kursi" | "pasangan">): RingkasanRencana {
  const { telaah, jabatan, peserta } = rencana;
  const skor = peserta.flatMap((pegawaiId, i): (number | null)[] => {
    const jabatanId = jabatan[pilihanOrang(telaah.berkelompok, telaah.jawaban.kursiOrang, i)];
    return jabatanId === undefined ? [] : [pasangan(pegawaiId, jabatanId).skor.skor];
  });
  const kursiPerlu = kursi.filter(({ perlu }) => perlu).length;
  return {
    kursiPerlu,
    kursiTerisi: kursiPerlu - rencana.kosong.length,
    pentingKosong: isiRencana(rencana, telaah.jawaban).penting,
    perpindahan: rencana.pindah.length,
    jumlahSkor: skor.reduce<number>((jumlah, satu) => jumlah + (satu ?? 0), 0),
    tanpaSkor: skor.filter((satu) => satu === null).length,
  };
}
