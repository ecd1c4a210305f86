import { jejakDalamPotret } from "../../core/abk/potret";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahFormasi, type BahanFormasi } from "../../core/formasi/naskah-usul";
import type { Naskah } from "../../core/naskah/naskah";
import { SURAT_DITETAPKAN_KOSONG, type SuratDitetapkan } from "../../core/surat/templat";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { potretDitetapkan } from "./potret";
import { jejakDari, rekapKantor } from "./rekap";

type Diminta = Extract<NaskahDiminta, { readonly jenis: "formasi" }>;

/** The formasi proposal of a day, or of a laid-down document. @throws AppError notFound, dokumenDitolak */
export async function susunFormasi(context: ReadingContext, diminta: Diminta, kertas: Kertas | undefined): Promise<Naskah> {
  const { per, dokumenId } = diminta;
  const bingkai = await bingkaiSurat(context, kertas, diminta);
  if (dokumenId === undefined) return naskahFormasi({ ...bingkai, ...(await isiSekarang(context, per ?? context.today())) });
  const { surat, ...isi } = await isiDitetapkan(context, dokumenId);
  return naskahFormasi({ ...bingkai, ...isi, surat: { ...bingkai.surat, ...surat } });
}

type IsiFormasi = Pick<BahanFormasi, "profil" | "per" | "rekap" | "jejak" | "penetapan">;

async function isiSekarang({ files }: ReadingContext, per: PlainDate): Promise<IsiFormasi> {
  const rekap = await rekapKantor(files.store.query, per);
  return { profil: rekap.profil, per, rekap: rekap.jabatan, jejak: jejakDari(rekap) };
}

/** What a laid-down document froze, its letterhead, its signer and its day included. */
async function isiDitetapkan(
  context: ReadingContext,
  dokumenId: string,
): Promise<IsiFormasi & Pick<BahanFormasi, "kantor"> & { readonly surat: SuratDitetapkan }> {
  const { potret, penetapan } = await potretDitetapkan(context, dokumenId);
  const jejak: IsiFormasi["jejak"] = ({ jabatanId }) => {
    const satu = jejakDalamPotret(potret, jabatanId);
    if (!satu) throw new AppError("notFound", { hal: "Hitungan jabatan" });
    return satu;
  };
  const { kantor, profil, per, rekap, surat = SURAT_DITETAPKAN_KOSONG } = potret;
  return { kantor, profil, per, rekap, jejak, penetapan, surat };
}
