import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { TEKS_KUNCI } from "../../core/text/kunci-kasus";
import { listAkses, listPetugas } from "../db/disiplin";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";
import { bukaPintu, catatAkses, cocokSandi, keadaanKunci, sandikan, tutupPintu, wajibTerbuka } from "./kunci-kasus";

type Nama =
  | "kasus.kunci"
  | "kasus.petugasTambah"
  | "kasus.petugasPin"
  | "kasus.petugasHapus"
  | "kasus.masuk"
  | "kasus.keluar"
  | "kasus.akses";

/** Who may open cases, the opening itself, and its log. */
export const petugasKasusHandlers: Handlers<Nama> = {
  "kasus.kunci": keadaanKunci,
  "kasus.petugasTambah": async (context, { nama, peran, pin }) => {
    const { keadaan } = await keadaanKunci(context);
    const pertama = keadaan === "tanpaPetugas" || keadaan === "tanpaPin";
    if (!pertama) await wajibTerbuka(context);
    const sandi = await sandikan(pin);
    await context.files.store.step(step({ ...context, tempat: null }, "kasusPetugas"), (writer) =>
      writer.insert("petugasKasus", { id: ulid(), nama, peran, ...sandi }),
    );
    if (!pertama) return null;
    bukaPintu(context, nama);
    await catatAkses(context, { petugas: nama, perbuatan: "masuk", kasusId: null });
    return null;
  },
  "kasus.petugasPin": async (context, { id, revision, lama, pin }) => {
    await cocokkan(context, id, lama);
    const sandi = await sandikan(pin);
    await context.files.store.step(step({ ...context, tempat: null }, "kasusPetugas"), (writer) =>
      writer.update("petugasKasus", { id, revision }, sandi),
    );
    return null;
  },
  "kasus.petugasHapus": async (context, { id, revision }) => {
    await wajibTerbuka(context);
    const { store } = context.files;
    if ((await listPetugas(store.query)).length <= 1) throw new AppError("invalidInput", { rincian: TEKS_KUNCI.petugasTerakhir });
    await store.step(step({ ...context, tempat: null }, "kasusPetugasHapus"), (writer) => writer.remove("petugasKasus", id, revision));
    return null;
  },
  "kasus.masuk": async (context, { petugasId, pin }) => {
    const nama = await cocokkan(context, petugasId, pin);
    bukaPintu(context, nama);
    await catatAkses(context, { petugas: nama, perbuatan: "masuk", kasusId: null });
    return null;
  },
  "kasus.keluar": async (context) => {
    const { keadaan, oleh } = await keadaanKunci(context);
    if (keadaan !== "terbuka" || oleh === null) return null;
    tutupPintu(context);
    await catatAkses(context, { petugas: oleh, perbuatan: "keluar", kasusId: null });
    return null;
  },
  "kasus.akses": async (context) => {
    await wajibTerbuka(context);
    return listAkses(context.files.store.query);
  },
};

/** Name of the officer whose PIN this is; a wrong one is logged. @throws AppError notFound, pinSalah, pinMenunggu */
async function cocokkan(context: Context, petugasId: string, pin: string): Promise<string> {
  const { tundaDetik: detik } = await keadaanKunci(context);
  if (detik > 0) throw new AppError("pinMenunggu", { detik });
  const petugas = await context.files.store.find("petugasKasus", petugasId);
  if (petugas === null) throw new AppError("notFound", { hal: HAL.petugasPerkara });
  if (await cocokSandi(pin, petugas)) return petugas.nama;
  await catatAkses(context, { petugas: petugas.nama, perbuatan: "ditolak", kasusId: null });
  throw new AppError("pinSalah");
}
