import { jejakDalamPotret, type Potret } from "../../core/abk/potret";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { naskahFormasi, type BahanFormasi } from "../../core/formasi/naskah-usul";
import type { Naskah } from "../../core/naskah/naskah";
import { readKantor } from "../db/kantor";
import type { ReadingContext } from "./context";
import { potretDitetapkan } from "./potret";
import { bacaKantor, jejakDari, rekapDari, type KantorTerbaca } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The office as it stands on a day, or as a laid-down document froze it, its letterhead and its day included. */
type IsiFormasi =
  | { readonly jenis: "sekarang"; readonly kantor: BahanFormasi["kantor"]; readonly terbaca: KantorTerbaca }
  | { readonly jenis: "ditetapkan"; readonly potret: Potret; readonly penetapan: string };

/** The formasi proposal of a day, or of a laid-down document. @throws AppError notFound, dokumenDitolak */
export const formasi = sumberNaskah<"formasi", [isi: IsiFormasi, surat: Pick<BahanFormasi, "kertas" | "contoh">]>({
  gather: async (context, { per, dokumenId }, kertas) => [
    dokumenId === undefined
      ? await isiSekarang(context, per ?? context.today())
      : { jenis: "ditetapkan", ...(await potretDitetapkan(context, dokumenId)) },
    { kertas, contoh: await context.files.store.isContoh() },
  ],
  compose: (isi, surat) =>
    isi.jenis === "sekarang" ? naskahSekarang(isi.terbaca, { ...surat, kantor: isi.kantor }) : naskahDitetapkan(isi, surat),
});

async function isiSekarang({ files }: ReadingContext, per: PlainDate): Promise<IsiFormasi> {
  const { query } = files.store;
  return { jenis: "sekarang", kantor: await readKantor(query), terbaca: await bacaKantor(query, per) };
}

function naskahSekarang(terbaca: KantorTerbaca, surat: Pick<BahanFormasi, "kantor" | "kertas" | "contoh">): Naskah {
  const rekap = rekapDari(terbaca);
  return naskahFormasi({ ...surat, profil: rekap.profil, per: rekap.per, rekap: rekap.jabatan, jejak: jejakDari(rekap) });
}

function naskahDitetapkan(
  { potret, penetapan }: Extract<IsiFormasi, { readonly jenis: "ditetapkan" }>,
  surat: Pick<BahanFormasi, "kertas" | "contoh">,
): Naskah {
  const jejak: BahanFormasi["jejak"] = ({ jabatanId }) => {
    const satu = jejakDalamPotret(potret, jabatanId);
    if (!satu) throw new AppError("notFound", { hal: "Hitungan jabatan" });
    return satu;
  };
  const { kantor, profil, per, rekap } = potret;
  return naskahFormasi({ ...surat, kantor, profil, per, rekap, jejak, penetapan });
}
