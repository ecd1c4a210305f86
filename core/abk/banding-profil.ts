import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../formasi/rekap";
import type { ProfilAbk } from "./profil";

/** What one profile makes of one jabatan. */
export type HasilProfil = Pick<RekapJabatan, "bebanKerjaMenit" | "kebutuhanMentah" | "kebutuhan" | "selisih">;

export interface BarisBanding extends Pick<RekapJabatan, "jabatanId" | "unitId" | "unit" | "nama" | "kelas" | "bezetting"> {
  /** One result for each profile, in the order of the profiles. */
  readonly hasil: readonly HasilProfil[];
  /** Whether the rounded need is not the same under all of them. */
  readonly berbeda: boolean;
}

/** Several profiles side by side: every jabatan, and the totals under each. */
export interface BandingProfil {
  readonly profil: readonly ProfilAbk[];
  readonly jabatan: readonly BarisBanding[];
  readonly jumlah: readonly JumlahRekap[];
}

/** Sets recaps of the same office under several profiles beside each other. The recaps list the same jabatan in the same order. */
export function bandingkanProfil(
  rekap: readonly { readonly profil: ProfilAbk; readonly jabatan: readonly RekapJabatan[] }[],
): BandingProfil {
  const [acuan] = rekap;
  return {
    profil: rekap.map(({ profil }) => profil),
    jabatan: (acuan?.jabatan ?? []).map((baris, nomor) =>
      barisBanding(
        baris,
        rekap.flatMap(({ jabatan }) => jabatan[nomor] ?? []),
      ),
    ),
    jumlah: rekap.map(({ jabatan }) => jumlahRekap(jabatan)),
  };
}

function barisBanding({ jabatanId, unitId, unit, nama, kelas, bezetting }: RekapJabatan, menurut: readonly RekapJabatan[]): BarisBanding {
  const hasil = menurut.map(({ bebanKerjaMenit, kebutuhanMentah, kebutuhan, selisih }) => ({
    bebanKerjaMenit,
    kebutuhanMentah,
    kebutuhan,
    selisih,
  }));
  const berbeda = hasil.some(({ kebutuhan }) => kebutuhan !== hasil[0]?.kebutuhan);
  return { jabatanId, unitId, unit, nama, kelas, bezetting, hasil, berbeda };
}
