import { jejakDalamPotret } from "../../core/abk/potret";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { readKantor } from "../db/kantor";
import { removeUsul, saveUsul } from "../db/formasi";
import type { BahanFormasi } from "../excel/formasi-bahan";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { potretDitetapkan } from "./potret";
import { jejakDari, rekapKantor } from "./rekap";

export const formasiHandlers: Handlers<"formasi.propose" | "formasi.export"> = {
  "formasi.propose": async (context, { jabatanId, revision, jumlah, alasan }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jabatan", jabatanId);
    if (jumlah === null) await store.step(step(context, "usulHapus", { nama }), (writer) => removeUsul(writer, jabatanId, revision));
    else
      await store.step(step(context, "usulUbah", { nama, jumlah }), (writer) => saveUsul(writer, { jabatanId, revision, jumlah, alasan }));
    return null;
  },
  "formasi.export": async (context, { per, kertas, dokumenId }) => {
    // Loaded when first asked for: the workbook library is larger than the rest of the shell.
    const { tulisFormasi } = await import("../excel/formasi");
    const isi = dokumenId === undefined ? await isiSekarang(context, per ?? context.today()) : await isiDitetapkan(context, dokumenId);
    return tulisFormasi({ ...isi, kertas, contoh: await context.files.store.isContoh() });
  },
};

type IsiFormasi = Pick<BahanFormasi, "kantor" | "profil" | "per" | "rekap" | "jejak" | "penetapan">;

async function isiSekarang({ files }: ReadingContext, per: PlainDate): Promise<IsiFormasi> {
  const rekap = await rekapKantor(files.store.query, per);
  return { kantor: await readKantor(files.store.query), profil: rekap.profil, per, rekap: rekap.jabatan, jejak: jejakDari(rekap) };
}

/** What a laid-down document froze, its letterhead and its day included. */
async function isiDitetapkan(context: ReadingContext, dokumenId: string): Promise<IsiFormasi> {
  const { potret, penetapan } = await potretDitetapkan(context, dokumenId);
  const jejak: IsiFormasi["jejak"] = ({ jabatanId }) => {
    const satu = jejakDalamPotret(potret, jabatanId);
    if (!satu) throw new AppError("notFound", { hal: "Hitungan jabatan" });
    return satu;
  };
  return { kantor: potret.kantor, profil: potret.profil, per: potret.per, rekap: potret.rekap, jejak, penetapan };
}
