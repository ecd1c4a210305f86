import { jejakDalamPotret, type Potret } from "../../core/abk/potret";
import { AppError } from "../../core/errors";
import { naskahFormasi, type BahanFormasi } from "../../core/formasi/naskah-usul";
import { SURAT_DITETAPKAN_KOSONG } from "../../core/surat/templat";
import { HAL } from "../../core/text/hal";
import type { Bingkai } from "./bahan-surat";
import { potretDitetapkan } from "./potret";
import { bacaKantor, jejakDari, rekapDari, type KantorTerbaca } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The office as it stands on a day, or as a laid-down document froze it. */
type IsiFormasi =
  | { readonly jenis: "sekarang"; readonly terbaca: KantorTerbaca }
  | { readonly jenis: "ditetapkan"; readonly potret: Potret; readonly penetapan: string };

/** The formasi proposal of a day, or of a laid-down document. @throws AppError notFound, dokumenDitolak */
export const formasi = sumberNaskah<"formasi", [isi: IsiFormasi, bingkai: Bingkai]>({
  gather: async (context, { per = context.today(), dokumenId }, bingkai) => {
    if (dokumenId === undefined) return [{ jenis: "sekarang", terbaca: await bacaKantor(context.files.store.query, per) }, bingkai];
    return [{ jenis: "ditetapkan", ...(await potretDitetapkan(context, dokumenId)) }, bingkai];
  },
  compose: (isi, bingkai) =>
    naskahFormasi({ ...bingkai, ...(isi.jenis === "sekarang" ? sekarang(isi.terbaca) : ditetapkan(isi, bingkai)) }),
});

type Angka = Pick<BahanFormasi, "profil" | "per" | "rekap" | "jejak" | "penetapan">;

function sekarang(terbaca: KantorTerbaca): Angka {
  const rekap = rekapDari(terbaca);
  return { profil: rekap.profil, per: rekap.per, rekap: rekap.jabatan, jejak: jejakDari(rekap) };
}

/** What a laid-down document froze, its letterhead, its signer and its day included. */
function ditetapkan(
  { potret, penetapan }: Extract<IsiFormasi, { readonly jenis: "ditetapkan" }>,
  bingkai: Bingkai,
): Angka & Pick<BahanFormasi, "kantor" | "surat"> {
  const jejak: Angka["jejak"] = ({ jabatanId }) => {
    const satu = jejakDalamPotret(potret, jabatanId);
    if (!satu) throw new AppError("notFound", { hal: HAL.hitunganJabatan });
    return satu;
  };
  const { kantor, profil, per, rekap, surat = SURAT_DITETAPKAN_KOSONG } = potret;
  return { kantor, profil, per, rekap, jejak, penetapan, surat: { ...bingkai.surat, ...surat } };
}
