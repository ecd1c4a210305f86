import { isManajerial, tinggiJabatan } from "../penempatan/tinggi-jabatan";
import { bagiPengadaan } from "./bagi-pengadaan";
import { SumberDalam, type CaraDalam, type JabatanSumber } from "./sumber-dalam";

/** A post whose shortages are to be filled. */
export interface JabatanDiisi extends JabatanSumber {
  readonly jabatanId: string;
  readonly unit: string;
  readonly prioritas: number | null;
  /** Approved formasi up to each year that nobody fills yet. */
  readonly terbuka: readonly number[];
}

/** How many come from another post, or go to it. */
export interface GerakDalam {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  readonly cara: CaraDalam;
  readonly banyak: number;
}

/** How the shortage of a post is filled in one year: `dariDalam` + `usul` + `ditunda`. */
export interface PengisianTahun {
  readonly dariDalam: number;
  /** Where they come from; fewer than `dariDalam` where no post of the office has anybody for a managerial post. */
  readonly asalDalam: readonly GerakDalam[];
  /** Who leaves this post for another by these proposals, and for which. */
  readonly dilepas: number;
  readonly tujuanDalam: readonly GerakDalam[];
  readonly usul: number;
  readonly ditunda: number;
}

interface Acuan {
  readonly batasSetahun: number | null;
  /** Whether another jabatan pelaksana of the same kelas in the same satuan kerja gives people as well. */
  readonly jugaSekelas: boolean;
}

/**
 * How the shortage of each year is filled: managerial posts from within, the highest first, so that whoever is promoted is missed where she
 * was in the same year; then posts with people to spare to the end give to others; what is left is asked for as new people, under the limit of
 * the year. Whoever came stays: a later year fills only what is short beyond. Which posts, not which people: these are settled by a plan of moves.
 */
export function isiKekurangan(
  jabatan: readonly JabatanDiisi[],
  { batasSetahun, jugaSekelas }: Acuan,
): readonly (readonly PengisianTahun[])[] {
  const tahun = Math.max(0, ...jabatan.slice(0, 1).map(({ selisih }) => selisih.length));
  const sumber = new SumberDalam(jabatan, jugaSekelas);
  const datang = jabatan.map(() => 0);
  const hasil = jabatan.map((): PengisianTahun[] => []);
  const perlu = (nomor: number, ke: number): number => {
    const satu = jabatan[nomor];
    const kurang = Math.ceil(Math.max(0, sumber.countDilepas(nomor) - (satu?.selisih[ke] ?? 0)));
    return Math.max(0, kurang - (satu?.terbuka[ke] ?? 0) - (datang[nomor] ?? 0));
  };
  const dariAtas = [...jabatan.keys()].toSorted((a, b) => tinggi(jabatan[b]) - tinggi(jabatan[a]) || a - b);
  for (let ke = 0; ke < tahun; ke += 1) {
    const awal = jabatan.map((_, nomor) => sumber.countDilepas(nomor));
    const asal = jabatan.map(() => new Map<string, GerakDalam>());
    const tujuan = jabatan.map(() => new Map<string, GerakDalam>());
    const masuk = jabatan.map(() => 0);
    for (const nomor of dariAtas) {
      const milik = jabatan[nomor];
      if (!milik) continue;
      for (let sisa = perlu(nomor, ke); sisa > 0; sisa -= 1) {
        const dari = sumber.ambil(nomor, ke);
        const pemberi = jabatan[dari?.nomor ?? -1];
        if (!pemberi && !isManajerial(milik)) break;
        masuk[nomor] = (masuk[nomor] ?? 0) + 1;
        if (!dari || !pemberi) continue;
        tambah(asal[nomor], pemberi, dari.cara);
        tambah(tujuan[dari.nomor], milik, dari.cara);
      }
      datang[nomor] = (datang[nomor] ?? 0) + (masuk[nomor] ?? 0);
    }
    const kurang = jabatan.map((_, nomor) => perlu(nomor, ke));
    const usul = bagiPengadaan(jabatan, kurang, batasSetahun);
    for (const nomor of jabatan.keys()) {
      const diusulkan = usul[nomor] ?? 0;
      datang[nomor] = (datang[nomor] ?? 0) + diusulkan;
      hasil[nomor]?.push({
        dariDalam: masuk[nomor] ?? 0,
        asalDalam: [...(asal[nomor]?.values() ?? [])],
        dilepas: sumber.countDilepas(nomor) - (awal[nomor] ?? 0),
        tujuanDalam: [...(tujuan[nomor]?.values() ?? [])],
        usul: diusulkan,
        ditunda: (kurang[nomor] ?? 0) - diusulkan,
      });
    }
  }
  return hasil;
}

/** Managerial posts above all others, so that whoever leaves for one is missed before these are looked at. */
function tinggi(jabatan: JabatanDiisi | undefined): number {
  return jabatan && isManajerial(jabatan) ? tinggiJabatan(jabatan) : 0;
}

function tambah(gerak: Map<string, GerakDalam> | undefined, { jabatanId, nama, unit }: JabatanDiisi, cara: CaraDalam): void {
  gerak?.set(jabatanId, { jabatanId, nama, unit, cara, banyak: (gerak.get(jabatanId)?.banyak ?? 0) + 1 });
}
