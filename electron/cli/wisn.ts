import { readFileSync } from "node:fs";
import { computeWisn, bandingkanWisn, bulatkanMenurutWho } from "../../core/abk/metode-wisn";
import { bacaBerkasWisn } from "../../core/contract/metode";
import { AppError } from "../../core/errors";
import { keyakinanAtas } from "../../core/peraturan/register";
import { TEKS_KEYAKINAN } from "../../core/text/abk";
import { TEKS_CLI } from "../../core/text/cli";
import { HAL } from "../../core/text/hal";
import { kalimatLangkahMetode, kalimatTemuanMetode, TEKS_VARIAN_WISN } from "../../core/text/metode";
import { formatAngka, formatSelisih } from "../../core/text/number";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/** Computes a WISN file by itself: no data file is opened. @throws AppError usage, notFound, invalidInput */
export function runWisn({ operands }: CommandLine): CommandResult {
  const [path, ...more] = operands;
  if (path === undefined || more.length > 0) throw usage();
  const { nama, ada, ...isian } = bacaBerkasWisn(readJson(path));
  const hasil = computeWisn(isian);
  const who = bulatkanMenurutWho(hasil.kebutuhan);
  const banding = ada === null ? null : bandingkanWisn(ada, hasil.kebutuhan);
  const json = {
    nama,
    varian: isian.varian,
    waktuTersediaMenit: hasil.waktuTersediaMenit,
    kebutuhan: hasil.kebutuhan,
    pembulatanWho: { kebutuhan: who, keyakinan: keyakinanAtas("wisn-pembulatan") },
    ada,
    selisih: banding?.selisih ?? null,
    rasio: banding?.rasio ?? null,
    langkah: hasil.langkah.map((langkah) => ({ ...langkah, kalimat: kalimatLangkahMetode(langkah) })),
    temuan: hasil.temuan.map((temuan) => ({ ...temuan, kalimat: kalimatTemuanMetode(temuan) })),
  };
  const text = [
    `${nama === "" ? path : nama}: ${TEKS_VARIAN_WISN[isian.varian]}`,
    ...hasil.langkah.map((langkah) => `  ${kalimatLangkahMetode(langkah)}`),
    `${TEKS_CLI.wisnKebutuhan(formatAngka(hasil.kebutuhan, 4), formatAngka(who))} (${TEKS_KEYAKINAN[keyakinanAtas("wisn-pembulatan")].toLowerCase()})`,
    ...(banding === null
      ? []
      : [
          TEKS_CLI.wisnBanding(
            formatAngka(ada ?? 0, 3, 0),
            formatSelisih(banding.selisih, 4),
            banding.rasio === null ? "-" : formatAngka(banding.rasio, 4),
          ),
        ]),
    ...hasil.temuan.map((temuan) => `! ${kalimatTemuanMetode(temuan)}`),
  ];
  return { json, text: text.join("\n") };
}

/** @throws AppError notFound, invalidInput */
function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new AppError("notFound", { hal: `${HAL.berkas} ${path}` });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalidInput", { rincian: TEKS_CLI.bukanJson(path) });
  }
}
