import { BULAT_TANPA_NOL } from "../naskah/angka";
import { rumus, sel } from "../naskah/rumus";
import { kalimatTerbuka } from "../text/formasi-disetujui";
import { kalimatUsul } from "../text/proyeksi";
import { TEKS_NASKAH_PROYEKSI } from "../text/proyeksi-naskah";
import { BAGIAN_PROYEKSI, kunciTahun, type BahanProyeksi, type ProyeksiCetak } from "./bahan-naskah";
import { tercetakDahulu, type KolomProyeksi } from "./baris-unit";
import { didahulukan } from "./didahulukan";
import { kolomNamaProyeksi, kolomNomorProyeksi } from "./kolom-angka";
import { hanyaSementara } from "./sementara";
import { manajerial, type ProyeksiJabatan } from "./proyeksi";

const T = TEKS_NASKAH_PROYEKSI.kolom;
const ANGKA = { rata: "kanan", lebar: 6, bentuk: BULAT_TANPA_NOL } as const;

/**
 * The columns of the proposal: who comes from within and who is asked for in each year are decided, what waits follows from them and from
 * the difference of the figures.
 */
export function kolomUsul({ proyeksi }: BahanProyeksi): readonly KolomProyeksi[] {
  const { tahun, jabatan } = proyeksi;
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
    ...diputuskan("dariDalam", T.dariDalam, tahun),
    ...diputuskan("usul", T.usul, tahun),
    ...tahun.map((nama, ke): KolomProyeksi => ({
      ...ANGKA,
      kunci: kunciTahun("ditunda", nama),
      kepala: String(nama),
      kelompok: T.ditunda,
      nilai: ({ jabatan: satu }) => satu.tahun[ke]?.ditunda ?? 0,
      rumus: ({ jabatan: satu }) => {
        const selisih = sel(kunciTahun("selisih", nama), satu.jabatanId, BAGIAN_PROYEKSI.angka);
        const terisi = tahun
          .slice(0, ke + 1)
          .map((lalu) => rumus`-${sel(kunciTahun("dariDalam", lalu))}-${sel(kunciTahun("usul", lalu))}`)
          .reduce((kiri, kanan) => rumus`${kiri}${kanan}`);
        return rumus`MAX(0,ROUNDUP(MAX(0,-${selisih}),0)-${sel("terbuka")}${terisi})`;
      },
      jumlah: ({ tahun: jumlah }) => jumlah[ke]?.ditunda ?? 0,
    })),
    { kunci: "keterangan", kepala: T.keterangan, lebar: 52, rata: "kiri", nilai: ({ jabatan: satu }) => keterangan(satu, proyeksi) },
  ]);
}

function diputuskan(apa: "dariDalam" | "usul", kelompok: string, tahun: readonly number[]): readonly KolomProyeksi[] {
  return tahun.map((nama, ke): KolomProyeksi => ({
    ...ANGKA,
    kunci: kunciTahun(apa, nama),
    kepala: String(nama),
    kelompok,
    nilai: ({ jabatan }) => jabatan.tahun[ke]?.[apa] ?? 0,
    jumlah: ({ tahun: jumlah }) => jumlah[ke]?.[apa] ?? 0,
  }));
}

/** Which approvals are still open, where the proposal of a post comes from, and what waits and why, year by year; empty where nothing is short. */
function keterangan(jabatan: ProyeksiJabatan, { jabatan: semua, batasSetahun, disetujui }: ProyeksiCetak): string {
  const terbuka = kalimatTerbuka(disetujui.filter(({ jabatanId }) => jabatanId === jabatan.jabatanId));
  const tahunan = jabatan.tahun.flatMap((satu, ke) => {
    const kalimat = kalimatUsul({
      ...satu,
      manajerial: manajerial(jabatan),
      batasSetahun,
      didahulukan: didahulukan(semua, jabatan.jabatanId, ke),
      sementara: hanyaSementara(jabatan, ke),
    });
    return kalimat.length === 0 ? [] : [`${satu.tahun}: ${kalimat.join(", ")}`];
  });
  return [...(terbuka === "" ? [] : [T.belumTerisi(terbuka)]), ...tahunan].join("; ");
}
