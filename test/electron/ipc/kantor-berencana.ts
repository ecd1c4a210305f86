import type { Input, ProcedureName } from "../../../core/contract/procedures";
import { openKantor, type KantorUji } from "../open-kantor";

export const PER_RENCANA = "2026-11-27";

/** The sample office with a plan that locks nobody; its moves as at a day. */
export async function kantorBerencana() {
  const kantor = openKantor("contoh");
  const { ask } = kantor;
  const rencana = await ask("rencanaPenempatan.save", { nama: "Rotasi 2027", catatan: "Bahan rapat", batasan: { per: PER_RENCANA } });
  const buka = () => ask("rencanaPenempatan.get", { id: rencana.id, per: PER_RENCANA });
  const usul = async () => {
    const { hasil } = await buka();
    if (hasil.keadaan === "bertentangan") throw new Error("contradiction");
    return hasil.usul;
  };
  const [hasan] = await usul();
  if (!hasan) throw new Error("no move");
  const putuskan = async (isi: Partial<Input<"rencanaPenempatan.putuskan">>) =>
    ask("rencanaPenempatan.putuskan", {
      rencanaId: rencana.id,
      rencanaRevision: (await buka()).rencana.revision,
      pegawaiId: hasan.pegawaiId,
      jabatanId: hasan.ke,
      keputusan: "terima",
      dilihat: null,
      per: PER_RENCANA,
      ...isi,
    });
  const terlihat = async () => {
    const satu = (await buka()).tersimpan.find(({ pegawaiId }) => pegawaiId === hasan.pegawaiId);
    return satu ? { id: satu.id, revision: satu.revision } : null;
  };
  const pakai = async () => ask("rencanaPenempatan.pakai", { id: rencana.id, revision: (await buka()).rencana.revision, per: PER_RENCANA });
  return { ...kantor, host: kantor.host, rencana, buka, usul, hasan, putuskan, terlihat, pakai };
}

/** How a call is refused, in code and words; `diterima` where it is not. */
export async function tolak({ host }: Pick<KantorUji, "host">, nama: ProcedureName, isi: unknown): Promise<string> {
  const jawab = await host.dispatch(nama, isi);
  return jawab.ok ? "diterima" : `${jawab.error.code}: ${jawab.error.message}`;
}
