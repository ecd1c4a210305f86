import { AppError } from "../../core/errors";
import { rencanaGabungJabatan, rencanaGabungUnit } from "../../core/jabatan/gabung";
import type { BahanGabung, RencanaGabung } from "../../core/jabatan/rencana-gabung";
import { dibawah } from "../../core/jabatan/penggabung";
import { TEKS_GABUNG } from "../../core/text/gabung";
import { bahanGabung, writeGabung } from "../db/gabung";
import { step } from "./context";
import type { Handlers } from "./handler";

type Nama = "jabatan.joinPreview" | "jabatan.join" | "unit.joinPreview" | "unit.join";

interface Pasangan {
  readonly dari: string;
  readonly ke: string;
}

export const gabungHandlers: Handlers<Nama> = {
  "jabatan.joinPreview": async ({ files }, pasangan) => gabungJabatan(await bahanGabung(files.store.query), pasangan).rencana.ringkasan,
  "jabatan.join": async (context, { dari, ke }) => {
    const { store } = context.files;
    const { rencana, nama } = gabungJabatan(await bahanGabung(store.query), { dari: dari.id, ke: ke.id });
    const seen = { tabel: "jabatan" as const, target: [dari, ke] };
    await context.cadangan.ambil("gabung");
    await store.step(step(context, "jabatanGabung", nama), (writer) => writeGabung(writer, rencana, seen));
    return null;
  },
  "unit.joinPreview": async ({ files }, pasangan) => gabungUnit(await bahanGabung(files.store.query), pasangan).rencana.ringkasan,
  "unit.join": async (context, { dari, ke }) => {
    const { store } = context.files;
    const { rencana, nama } = gabungUnit(await bahanGabung(store.query), { dari: dari.id, ke: ke.id });
    const seen = { tabel: "unit" as const, target: [dari, ke] };
    await context.cadangan.ambil("gabung");
    await store.step(step(context, "unitGabung", nama), (writer) => writeGabung(writer, rencana, seen));
    return null;
  },
};

interface Gabungan {
  readonly rencana: RencanaGabung;
  readonly nama: { readonly nama: string; readonly ke: string };
}

function gabungJabatan(bahan: BahanGabung, pasangan: Pasangan): Gabungan {
  const [dari, ke] = keduanya(bahan.jabatan, pasangan, TEKS_GABUNG.jabatan);
  return { rencana: rencanaGabungJabatan(bahan, dari, ke), nama: { nama: dari.nama, ke: ke.nama } };
}

function gabungUnit(bahan: BahanGabung, pasangan: Pasangan): Gabungan {
  const [dari, ke] = keduanya(bahan.unit, pasangan, TEKS_GABUNG.unit);
  if (dibawah(bahan.unit, ke.id, dari.id)) throw new AppError("unitCycle", { nama: ke.nama });
  return { rencana: rencanaGabungUnit(bahan, dari, ke), nama: { nama: dari.nama, ke: ke.nama } };
}

/** Both rows of a pair. @throws AppError notFound, invalidInput for a row with itself */
function keduanya<T extends { readonly id: string }>(semua: readonly T[], { dari, ke }: Pasangan, hal: string): readonly [T, T] {
  if (dari === ke) throw new AppError("invalidInput", { rincian: TEKS_GABUNG.samaSaja });
  const [satu, lain] = [dari, ke].map((id) => semua.find((baris) => baris.id === id));
  if (!satu || !lain) throw new AppError("notFound", { hal });
  return [satu, lain];
}
