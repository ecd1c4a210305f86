import { isAbsolute } from "node:path";
import type { pindahProcedures } from "../../core/contract/pindah";
import { AppError } from "../../core/errors";
import { isAsli } from "../cadangan/catatan";
import { berkasKunci, buangSementara, daftarCadangan, folderCadangan } from "../cadangan/folder";
import { kantorDari, kepalaDari } from "../cadangan/isi";
import { ambilSetelan, cariPindahan, siapkanMasuk, sumberBernama, tulisPaket } from "../cadangan/pindahan";
import { terlindung } from "../kunci/berkas-kunci";
import { bukaSlotDari } from "../kunci/buka-slot";
import { bukaKunciLama } from "../kunci/gantungan";
import { pasangBerkas } from "../kunci/tukar";
import { buangCatatan } from "./catatan-rantai";
import type { HostContext } from "./context";
import type { Handlers } from "./handler";

/** Moving the office to another computer: out of this one, and into one in which nothing was done yet. */
export const pindahHandlers: Handlers<keyof typeof pindahProcedures> = {
  "pindah.keluar": async (context, tempat) => {
    const { cadangan, files, now } = context;
    const folder = folderDari(context, tempat);
    await cadangan.ambil("tangan");
    const { basis, kunci } = files;
    const kepala = kepalaDari(basis.raw)?.id;
    const satu = daftarCadangan(folderCadangan(basis.path)).find(
      ({ catatan }) => catatan !== null && catatan.kepala?.id === kepala && isAsli(catatan, kunci),
    );
    if (!satu?.catatan) throw new AppError("cadanganMenunggu");
    const paket = await tulisPaket(folder, { pathData: basis.path, kunci, cadangan: satu, waktu: now() });
    const { pegawai, jabatan, langkah } = satu.catatan.jumlah;
    return { folder: paket, pegawai, jabatan, langkah };
  },
  "pindah.cari": (context, tempat) => cariPindahan(folderDari(context, tempat)),
  "pindah.masuk": async (context, { nama, cara, ...tempat }) => {
    const { cadangan, drafts, files, kunci } = context;
    if (files.jenis !== "kantor" || terlindung(files.pathKantor) || !isBelumDipakai(context)) throw new AppError("pindahTerisi");
    const { ada, kunci: berkas } = sumberBernama(folderDari(context, tempat), nama);
    const terbuka =
      berkas && cara && (await bukaSlotDari(berkas, cara, { jalur: berkasKunci(ada.path), brankas: null, percobaan: kunci.percobaan }));
    if (berkas !== null && terbuka === null) throw new AppError("sandiSalah");
    const kunciData =
      berkas && terbuka ? [terbuka.kunciData, ...bukaKunciLama(berkas, terbuka.kunciData).map((satu) => satu.kunciData)] : [];
    const sementara = siapkanMasuk(ada, files.pathKantor, kunciData);
    await drafts.discard();
    try {
      await cadangan.selagiDiam(() =>
        files.tukar((path) => {
          pasangBerkas(path, { siap: sementara, kunci: berkas });
          buangCatatan(path);
          return undefined;
        }),
      );
    } finally {
      buangSementara(sementara);
    }
    ambilSetelan(ada.path, files.pathKantor);
    if (cara !== null && berkas !== null) await kunci.buka(cara);
    return null;
  },
};

/** Whether nothing was done yet in the file that is open: its history has the first step alone. */
function isBelumDipakai({ files }: Pick<HostContext, "files">): boolean {
  const { raw } = files.basis;
  return kepalaDari(raw)?.id === kantorDari(raw) || kepalaDari(raw) === null;
}

function folderDari(
  { tujuan }: Pick<HostContext, "tujuan">,
  { pegangan, folder }: { readonly pegangan: string | null; readonly folder: string },
): string {
  const dipilih = pegangan === null ? folder : tujuan.folder(pegangan).path;
  if (!isAbsolute(dipilih)) throw new AppError("cadanganGagal", { folder: dipilih, sebab: "hilang" });
  return dipilih;
}
