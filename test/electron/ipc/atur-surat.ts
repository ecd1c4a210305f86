import type { Input } from "../../../core/contract/procedures";
import type { Pejabat } from "../../../core/surat/pejabat";
import type { openKantor } from "../open-kantor";

type Tanpa<T> = T extends unknown ? Omit<T, "dilihat"> : never;

/** Sets the letters of an office as a window does that shows what is stored now. */
export function atur(ask: ReturnType<typeof openKantor>["ask"]) {
  const kini = () => ask("surat.templat", {});
  return {
    kop: async (isi: Tanpa<Input<"surat.simpanKop">>) => ask("surat.simpanKop", { ...isi, dilihat: (await kini()).kop }),
    logo: async (isi: Uint8Array | null) => ask("surat.simpanLogo", { isi, dilihat: (await kini()).logo?.isi ?? null }),
    pejabat: async (id: string | null, pejabat: Pejabat) =>
      ask("surat.simpanPejabat", { id, pejabat, dilihat: (await kini()).pejabat.find((satu) => satu.id === id) ?? null }),
    pilihan: async (isi: Tanpa<Input<"surat.simpanPilihan">>) =>
      ask("surat.simpanPilihan", { ...isi, dilihat: (await kini()).pilihan[isi.jenis] }),
  };
}
