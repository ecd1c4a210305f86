import { groupBy } from "../group";
import { BULAT_TANPA_NOL } from "../naskah/angka";
import { rumus, sel, type Rumus } from "../naskah/rumus";
import { kalimatTerbuka } from "../text/formasi-disetujui";
import { kalimatUsul } from "../text/proyeksi";
import { TEKS_NASKAH_PROYEKSI } from "../text/proyeksi-naskah";
import { angkaJabatan } from "./angka-tahun";
import { BAGIAN_PROYEKSI, kunciTahun, type BahanProyeksi, type ProyeksiCetak } from "./bahan-naskah";
import { tercetakDahulu, type KolomProyeksi } from "./baris-unit";
import { didahulukan } from "./didahulukan";
import { kolomNamaProyeksi, kolomNomorProyeksi } from "./kolom-angka";
import { hanyaSementara } from "./sementara";
import { isManajerial } from "../penempatan/tinggi-jabatan";
import type { ProyeksiJabatan } from "./proyeksi";

const T = TEKS_NASKAH_PROYEKSI.kolom;
const ANGKA = { rata: "kanan", lebar: 6, bentuk: BULAT_TANPA_NOL } as const;

/**
 * The columns of the proposal: who comes from within, who leaves for another post, and who is asked for in each year are decided; what waits
 * follows from them and from the difference of the figures.
 */
export function kolomUsul({ proyeksi }: BahanProyeksi): readonly KolomProyeksi[] {
  const { tahun, jabatan, disetujui } = proyeksi;
  const bahan: BahanKeterangan = {
    batasSetahun: proyeksi.batasSetahun,
    disetujui: groupBy(disetujui, ({ jabatanId }) => jabatanId),
    pengusul: tahun.map((_, ke) => jabatan.filter((satu) => (satu.tahun[ke]?.usul ?? 0) > 0)),
  };
  return tercetakDahulu([
    kolomNomorProyeksi,
    kolomNamaProyeksi,
    {
      ...ANGKA,
      lebar: 10,
      kunci: "terbuka",
      kepala: T.terbuka,
      diLuarCetak: jabatan.every(({ formasiTerbuka }) => formasiTerbuka === 0),
      nilai: ({ jabatan: satu }) => satu.formasiTerbuka,
    },
    ...diputuskan("dariDalam", tahun),
    ...diputuskan(
      "dilepas",
      tahun,
      jabatan.every((satu) => satu.tahun.every(({ dilepas }) => dilepas === 0)),
    ),
    ...diputuskan("usulCpns", tahun),
    ...diputuskan("usulPppk", tahun),
    ...tahun.map((nama, ke): KolomProyeksi => ({
      ...ANGKA,
      kunci: kunciTahun("ditunda", nama),
      kepala: String(nama),
      kelompok: T.ditunda,
      nilai: ({ jabatan: satu }) => satu.tahun[ke]?.ditunda ?? 0,
      rumus: ({ jabatan: satu }) => {
        const selisih = sel(kunciTahun("selisih", nama), satu.jabatanId, BAGIAN_PROYEKSI.angka);
        const sampai = tahun.slice(0, ke + 1);
        const gabung = (bagian: (lalu: number) => Rumus): Rumus => sampai.map(bagian).reduce((kiri, kanan) => rumus`${kiri}${kanan}`);
        const dilepas = gabung((lalu) => rumus`+${sel(kunciTahun("dilepas", lalu))}`);
        const terisi = gabung(
          (lalu) => rumus`-${sel(kunciTahun("dariDalam", lalu))}-${sel(kunciTahun("usulCpns", lalu))}-${sel(kunciTahun("usulPppk", lalu))}`,
        );
        return rumus`MAX(0,ROUNDUP(MAX(0,-${selisih}${dilepas}),0)-${sel("terbuka")}${terisi})`;
      },
      jumlah: ({ tahun: jumlah }) => jumlah[ke]?.ditunda ?? 0,
    })),
    { kunci: "keterangan", kepala: T.keterangan, lebar: 52, rata: "kiri", nilai: ({ jabatan: satu }) => keterangan(satu, bahan) },
  ]);
}

function diputuskan(
  apa: "dariDalam" | "dilepas" | "usulCpns" | "usulPppk",
  tahun: readonly number[],
  diLuarCetak = false,
): readonly KolomProyeksi[] {
  return tahun.map((nama, ke): KolomProyeksi => ({
    ...ANGKA,
    kunci: kunciTahun(apa, nama),
    kepala: String(nama),
    kelompok: T[apa],
    diLuarCetak,
    nilai: ({ jabatan: { tahun: milik } }) => {
      const satu = milik[ke];
      return satu ? angkaJabatan(satu)[apa] : 0;
    },
    jumlah: ({ tahun: jumlah }) => jumlah[ke]?.[apa] ?? 0,
  }));
}

/** What the reasons of a proposal speak of: approvals by post, and year by year the posts that ask for anybody. */
interface BahanKeterangan extends Pick<ProyeksiCetak, "batasSetahun"> {
  readonly disetujui: ReadonlyMap<string, ProyeksiCetak["disetujui"]>;
  readonly pengusul: readonly (readonly ProyeksiJabatan[])[];
}

/** Which approvals are still open, where the proposal of a post comes from, and what waits and why, year by year; empty where nothing is short. */
function keterangan(jabatan: ProyeksiJabatan, { batasSetahun, disetujui, pengusul }: BahanKeterangan): string {
  const terbuka = kalimatTerbuka(disetujui.get(jabatan.jabatanId) ?? []);
  const tahunan = jabatan.tahun.flatMap((satu, ke) => {
    const kalimat = kalimatUsul({
      ...satu,
      manajerial: isManajerial(jabatan),
      batasSetahun,
      didahulukan: didahulukan(jabatan, ke, pengusul[ke] ?? []),
      sementara: hanyaSementara(jabatan, ke),
    });
    return kalimat.length === 0 ? [] : [`${satu.tahun}: ${kalimat.join(", ")}`];
  });
  return [...(terbuka === "" ? [] : [T.belumTerisi(terbuka)]), ...tahunan].join("; ");
}
