import type { CalonKursi } from "../penempatan/bangku";
import type { JabatanAcuan } from "../penempatan/unit-rencana";
import { faktaAturan } from "./alasan-penempatan";
import { formatTanggal, formatTanggalPendek } from "./date";
import { formatAngka } from "./number";
import { sebutanSelisih } from "./selisih-penempatan";
import { berurutan } from "./umum";

/** The bench of one post within the placement. */
export const TEKS_BANGKU_PENEMPATAN = {
  judul: (jabatan: string) => `Bangku ${jabatan}`,
  pilih: "Jabatan",
  pilihContoh: "Cari jabatan atau unit…",
  belumJudul: "Pilih jabatan",
  belum:
    "Pilih satu jabatan untuk melihat setiap pegawai baginya: nilainya, syarat yang menghalangi, dan yang hilang dari rencana bila ia dikunci di sana.",
  kosongJudul: "Tidak ada pegawai yang ikut ditempatkan",
  kosong: "Pegawai yang segera meninggalkan jabatannya dan yang tidak memangku jabatan tidak ikut.",
  tanpaKursi: "Jabatan ini tidak mempunyai kursi: tidak ada kebutuhan dan tidak ada pemangkunya.",
  kelompok: { rencana: "Diberi jabatan ini oleh rencana", boleh: "Boleh, dengan akibat bagi rencana", terhalang: "Terhalang" },
  kolom: {
    nama: "Pegawai",
    kini: "Jabatan sekarang",
    rencana: "Menurut rencana",
    nilai: "Nilai",
    keadaan: "Keadaan",
    selisih: "Rencana kehilangan",
    tindakan: "Tindakan",
  },
  penjelasanSelisih: "Bila ia dikunci di jabatan ini; bagi yang diberi jabatan ini oleh rencana, bila ia dicoret darinya",
  tetap: "tetap",
  tanpa: "tanpa jabatan",
  dapat: "memenuhi syarat sekarang",
  dapatSejak: "memenuhi syarat sejak",
  akibat: "Yang berubah dalam rencana",
} as const;

const T = TEKS_BANGKU_PENEMPATAN;

/** How a post stands: its need and its holders; one without both has no seat. */
export function keadaanJabatan({ kebutuhan, terisi, akanKeluar }: JabatanAcuan): string {
  if (kebutuhan === 0 && terisi === 0) return T.tanpaKursi;
  const pergi = akanKeluar > 0 ? `, ${formatAngka(akanKeluar)} akan meninggalkannya` : "";
  return `Kebutuhan ${formatAngka(kebutuhan)}, terisi ${formatAngka(terisi)}${pergi}.`;
}

/** Which heading somebody stands under. */
export function kelompokCalon({ rencana, selisih }: CalonKursi, jabatanId: string): keyof typeof T.kelompok {
  if (rencana === jabatanId) return "rencana";
  return selisih === null ? "terhalang" : "boleh";
}

/** The hard rules that stand in somebody's way, with their facts. */
function penghalang({ pasangan: { aturan } }: CalonKursi): readonly string[] {
  return aturan.filter(({ sifat, keadaan }) => sifat === "keras" && keadaan === "gagal").map(faktaAturan);
}

/** Whether somebody may have the post, and from when on, in a few words. */
export function keadaanCalon(calon: CalonKursi, per: CalonKursi["terpenuhi"]): string {
  const halangan = penghalang(calon);
  const { palingAwal } = calon.pasangan;
  if (halangan.length > 0 && palingAwal === null) return halangan.join("; ");
  return palingAwal === null || palingAwal === per ? T.dapat : `${T.dapatSejak} ${formatTanggalPendek(palingAwal)}`;
}

/**
 * What is to be said of somebody on the bench: what the plan does with her, what it loses otherwise, and, of who may not, what stands in the way
 * and when time mends it.
 */
export function kalimatCalon(calon: CalonKursi, jabatanId: string): readonly string[] {
  const { selisih, terpenuhi } = calon;
  const halangan = penghalang(calon);
  const hilang = selisih === null ? "" : sebutanSelisih(selisih);
  switch (kelompokCalon(calon, jabatanId)) {
    case "rencana":
      return [
        "Rencana memberinya jabatan ini.",
        selisih === null ? "Tidak ada rencana lain tanpa dia di sini." : `Bila ia dicoret dari jabatan ini, rencana kehilangan: ${hilang}.`,
      ];
    case "boleh":
      return [`Ia boleh, tetapi rencana tidak memberinya jabatan ini. Bila ia dikunci di sini, rencana kehilangan: ${hilang}.`];
    case "terhalang":
      if (halangan.length === 0) return ["Ia tidak dapat ditempatkan di sini: batasan Anda atau kursinya tidak memungkinkan."];
      return [
        `Ia terhalang: ${berurutan(halangan)}.`,
        terpenuhi === null
          ? "Menunggu saja tidak cukup: fakta itu harus berubah, atau kantor menimbang syaratnya lain."
          : `Semuanya terpenuhi pada ${formatTanggal(terpenuhi)}, sesudah jangka waktu rencana ini.`,
      ];
  }
}

/** Whom a lock would move otherwise, one line each. */
export function kalimatAkibat({ akibat }: CalonKursi, nama: (id: string) => string): readonly string[] {
  const tempat = (id: string | null): string => (id === null ? T.tanpa : nama(id));
  return akibat.map(({ pegawaiId, rencana, lain }) => `${nama(pegawaiId)}: ${tempat(lain)} (menurut rencana ${tempat(rencana)})`);
}
