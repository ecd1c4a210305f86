import type { HasilBerjenjang, SimpulBerjenjang } from "../../../core/contract/skp-hasil";

/** A result in the picture of the cascade: its place, and what is wrong with it. */
interface KotakRhk {
  readonly id: string;
  readonly skpId: string;
  readonly uraian: string;
  readonly x: number;
  readonly y: number;
  readonly bermasalah: boolean;
}

interface GambarBerjenjang {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kepala: readonly { readonly nama: string; readonly x: number; readonly y: number }[];
  readonly kotak: readonly KotakRhk[];
  readonly tautan: readonly { readonly kunci: string; readonly dari: KotakRhk; readonly ke: KotakRhk }[];
}

export const LEBAR_KOTAK = 250;
export const TINGGI_KOTAK = 30;
const JARAK = 6;
const SELA_KOLOM = 130;
const TINGGI_KEPALA = 24;

/** The results of a superior at the left and those of the people below her at the right, with a line for each link. */
export function gambarBerjenjang(hasil: HasilBerjenjang, atasan: SimpulBerjenjang): GambarBerjenjang {
  const bermasalah = new Set(hasil.temuan.map(({ rhkId }) => rhkId));
  const bawahan = hasil.simpul.filter(({ atasanId }) => atasanId === atasan.pegawaiId);
  const kepala: { nama: string; x: number; y: number }[] = [];
  const kotak: KotakRhk[] = [];
  const tumpuk = (simpul: SimpulBerjenjang, x: number, mulai: number): number => {
    kepala.push({ nama: simpul.nama, x, y: mulai + 15 });
    let y = mulai + TINGGI_KEPALA;
    for (const { id, skpId, uraian, jenis } of simpul.rhk) {
      if (jenis !== "utama") continue;
      kotak.push({ id, skpId, uraian, x, y, bermasalah: bermasalah.has(id) });
      y += TINGGI_KOTAK + JARAK;
    }
    return y + JARAK;
  };
  const kiri = tumpuk(atasan, 0, 0);
  let kanan = 0;
  for (const satu of bawahan) kanan = tumpuk(satu, LEBAR_KOTAK + SELA_KOLOM, kanan);
  const menurutId = new Map(kotak.map((satu) => [satu.id, satu]));
  const tautan = bawahan.flatMap(({ rhk }) =>
    rhk.flatMap(({ id, rhkAtasanId }) => {
      const [dari, ke] = [menurutId.get(rhkAtasanId ?? ""), menurutId.get(id)];
      return dari && ke ? [{ kunci: id, dari, ke }] : [];
    }),
  );
  return { lebar: 2 * LEBAR_KOTAK + SELA_KOLOM, tinggi: Math.max(kiri, kanan, 60), kepala, kotak, tautan };
}

/** A text that fits a box of the picture. */
export function dalamKotak(uraian: string): string {
  return uraian.length <= 42 ? uraian : `${uraian.slice(0, 41).trimEnd()}…`;
}
