import { AppError } from "../../core/errors";
import { formatAngka } from "../../core/text/number";
import { TEKS_CLI_PROYEKSI as T } from "../../core/text/cli-proyeksi";
import { kalimatAndai, TEKS_PROYEKSI, TEKS_SEBAB_KELUAR } from "../../core/text/proyeksi";
import type { ProyeksiKantor } from "../../core/contract/proyeksi";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { namedScenario } from "./named-scenario";

/** The office five years ahead, with the names behind each number; with `--batas`, `--tumbuh`, `--geser-usia`, `--skenario` what would be if. */
export async function runProyeksi(
  host: Host,
  { per, batas, tumbuh, geserUsia, skenario, pppk, sekelas, mutasi }: CommandLine,
): Promise<CommandResult> {
  if (batas !== undefined && !/^\d{1,4}$/u.test(batas)) throw new AppError("usage", { rincian: T.batasKeliru });
  const persenPppk = pppk === undefined ? null : angkaDari(pppk, T.pppkKeliru, { desimal: 2 });
  if (persenPppk !== null && (persenPppk < 0 || persenPppk > 100)) throw new AppError("usage", { rincian: T.pppkKeliru });
  const proyeksi = await ask(host, "proyeksi.kantor", {
    per,
    batasSetahun: batas === undefined ? null : Number(batas),
    pertumbuhan: angkaDari(tumbuh, T.tumbuhKeliru, { desimal: 2 }),
    tambahUsia: angkaDari(geserUsia, T.geserUsiaKeliru, { desimal: 0 }),
    skenarioId: skenario === undefined ? null : (await namedScenario(host, skenario)).id,
    persenPppk,
    sekelas,
    mutasi,
  });
  if (mutasi && proyeksi.rencana === null) throw new AppError("usage", { rincian: T.tanpaRencana });
  return { json: proyeksi, text: textOf(proyeksi) };
}

/** A figure that may be below zero, with a comma or a point for its decimals; 0 when it is left out. @throws AppError usage */
function angkaDari(teks: string | undefined, rincian: string, { desimal }: { readonly desimal: number }): number {
  if (teks === undefined) return 0;
  const [, bulat, pecahan = ""] = /^(-?\d{1,3})(?:[.,](\d{1,2}))?$/u.exec(teks) ?? [];
  if (bulat === undefined || pecahan.length > desimal) throw new AppError("usage", { rincian });
  return Number(pecahan === "" ? bulat : `${bulat}.${pecahan}`);
}

function textOf(proyeksi: ProyeksiKantor): string {
  const { per, tahun, jabatan, jumlah } = proyeksi;
  const andai = kalimatAndai(proyeksi);
  if (jabatan.length === 0) return T.tanpaJabatan;
  const takDiketahui = jabatan.flatMap((satu) => satu.takDiketahui.map(({ nama }) => nama));
  return [
    T.judul(per, tahun),
    ...(andai === "" ? [] : [TEKS_PROYEKSI.andai.aktif(andai)]),
    ...(jabatan.every(({ pns, pppk }) => pns + pppk === 0) ? [TEKS_PROYEKSI.tanpaOrang] : []),
    ...(jumlah.every(({ kebutuhan }) => kebutuhan === 0) ? [TEKS_PROYEKSI.tanpaKebutuhan] : []),
    ...jumlah.flatMap((satu, ke) => [
      T.tahun({
        tahun: String(satu.tahun),
        kebutuhan: formatAngka(satu.kebutuhan),
        stok: formatAngka(satu.stok),
        keluar: formatAngka(satu.pensiun + satu.kontrak + satu.pindah),
        usul: formatAngka(satu.usul),
        pppk: formatAngka(satu.usulPppk),
        dariDalam: formatAngka(satu.dariDalam),
      }),
      ...jabatan.flatMap(({ nama, tahun: setahun }) => {
        const keluar = setahun[ke]?.keluar ?? [];
        return keluar.length === 0
          ? []
          : [
              `  ${nama}: ${keluar.map((orang) => T.keluar(orang.nama, orang.hari, TEKS_SEBAB_KELUAR[orang.sebab].toLowerCase())).join("; ")}`,
            ];
      }),
    ]),
    ...(takDiketahui.length === 0 ? [] : [T.takDiketahui(takDiketahui.join(", "))]),
  ].join("\n");
}
