import type { RingkasanRencanaTersimpan } from "../../core/contract/rencana-penempatan";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { TEKS_CLI_PENEMPATAN as T } from "../../core/text/cli-penempatan";
import { HAL } from "../../core/text/hal";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import { jabatanBernama } from "./jabatan-bernama";

/** Limits of a placement as the shell takes them. */
interface BatasanTerbaca {
  readonly kunci: { pegawaiId: string; jabatanId: string | null }[];
  readonly coret: { pegawaiId: string; jabatanId: string }[];
}

/**
 * Locks and strikes from `NIP=nama jabatan`, or `NIP=nama jabatan @ unit` where several units have it; nothing behind the sign is the post that she
 * has. @throws AppError usage, invalidInput, notFound
 */
export async function bacaBatasan(host: Host, { kunci, coret }: Pick<CommandLine, "kunci" | "coret">): Promise<BatasanTerbaca> {
  if (kunci.length + coret.length === 0) return { kunci: [], coret: [] };
  const cari = await pencari(host);
  return {
    kunci: kunci.map((satu) => cari(satu)),
    coret: coret.map((satu) => {
      const { pegawaiId, jabatanId } = cari(satu);
      if (jabatanId === null) throw new AppError("usage", { rincian: T.batasanKeliru });
      return { pegawaiId, jabatanId };
    }),
  };
}

async function pencari(host: Host): Promise<(teks: string) => { readonly pegawaiId: string; readonly jabatanId: string | null }> {
  const orang = await ask(host, "pegawai.list", {});
  const { jabatan } = await ask(host, "abk.rekap", {});
  return (teks) => {
    const [nip = "", nama = ""] = teks.split("=").map((satu) => satu.trim());
    if (!teks.includes("=")) throw new AppError("usage", { rincian: T.batasanKeliru });
    const satu = orang.find((milik) => milik.nip === nip);
    if (!satu) throw new AppError("invalidInput", { rincian: T.pegawaiTidakAda(nip) });
    const [sebutan = "", unit] = nama.split("@").map((bagian) => bagian.trim());
    return {
      pegawaiId: satu.id,
      jabatanId: sebutan === "" ? null : jabatanBernama(jabatan, sebutan, { unit, jalanKeluar: T.tulisUnit }).jabatanId,
    };
  };
}

/** A kept plan by its name or id. @throws AppError notFound */
export async function rencanaBernama(host: Host, bernama: string): Promise<RingkasanRencanaTersimpan> {
  const semua = await ask(host, "rencanaPenempatan.list", {});
  const dipilih = semua.find(({ id, nama }) => id === bernama || nameKey(nama) === nameKey(bernama));
  if (!dipilih) throw new AppError("notFound", { hal: `${HAL.rencanaPenempatan} ${bernama}` });
  return dipilih;
}
