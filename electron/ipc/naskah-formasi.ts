import { jejakDalamPotret } from "../../core/abk/potret";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahFormasi, type BahanFormasi } from "../../core/formasi/naskah-usul";
import type { Naskah } from "../../core/naskah/naskah";
import { readKantor } from "../db/kantor";
import type { ReadingContext } from "./context";
import { potretDitetapkan } from "./potret";
import { jejakDari, rekapKantor } from "./rekap";

type Diminta = Extract<NaskahDiminta, { readonly jenis: "formasi" }>;

/** The formasi proposal of a day, or of a laid-down document. @throws AppError notFound, dokumenDitolak */
export async function susunFormasi(context: ReadingContext, { per, dokumenId }: Diminta, kertas: Kertas | undefined): Promise<Naskah> {
  const isi = dokumenId === undefined ? await isiSekarang(context, per ?? context.today()) : await isiDitetapkan(context, dokumenId);
  return naskahFormasi({ ...isi, kertas, contoh: await context.files.store.isContoh() });
}

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
