import { AppError } from "../../core/errors";
import { formatAngka } from "../../core/text/number";
import { TEKS_CLI_PROYEKSI as T } from "../../core/text/cli-proyeksi";
import type { ProyeksiKantor } from "../../core/contract/proyeksi";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** The office five years ahead, with the names behind each number. */
export async function runProyeksi(host: Host, { per, batas }: CommandLine): Promise<CommandResult> {
  if (batas !== undefined && !/^\d{1,4}$/u.test(batas)) throw new AppError("usage", { rincian: T.batasKeliru });
  const proyeksi = await ask(host, "proyeksi.kantor", { per, batasSetahun: batas === undefined ? null : Number(batas) });
  return { json: proyeksi, text: textOf(proyeksi) };
}

function textOf({ per, tahun, jabatan, jumlah }: ProyeksiKantor): string {
  const takDiketahui = jabatan.flatMap((satu) => satu.takDiketahui.map(({ nama }) => nama));
  return [
    T.judul(per, tahun),
    ...jumlah.flatMap((satu, ke) => [
      T.tahun({
        tahun: String(satu.tahun),
        kebutuhan: formatAngka(satu.kebutuhan),
        stok: formatAngka(satu.stok),
        keluar: formatAngka(satu.pensiun + satu.kontrak),
        usul: formatAngka(satu.usul),
        dariDalam: formatAngka(satu.dariDalam),
      }),
      ...jabatan.flatMap(({ nama, tahun: setahun }) => {
        const keluar = setahun[ke]?.keluar ?? [];
        return keluar.length === 0
          ? []
          : [`  ${nama}: ${keluar.map((orang) => T.keluar(orang.nama, orang.hari, T.sebab[orang.sebab])).join("; ")}`];
      }),
    ]),
    ...(takDiketahui.length === 0 ? [] : [T.takDiketahui(takDiketahui.join(", "))]),
  ].join("\n");
}
