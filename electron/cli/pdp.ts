import { resolve } from "node:path";
import { jsonDataPribadi } from "../../core/orang/data-pribadi";
import { TEKS_CLI } from "../../core/text/cli";
import { TEKS_DATA_PRIBADI } from "../../core/text/orang-berkas";
import { formatSaat, sisaDalamKata } from "../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../core/text/pelindungan-halaman";
import type { Host } from "../host";
import { writeWhole } from "../write-whole";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { tulisNaskah } from "./naskah";
import { orangBernip } from "./orang-bernip";

/** Everything about one person, for herself, or the clocks that run. @throws AppError usage, notFound, exportOverData, exportNotWritten */
export async function runPdp(host: Host, { operands, keluar }: CommandLine): Promise<CommandResult> {
  const [apa, nip, ...lebih] = operands;
  if (apa === "daftar" && nip === undefined && keluar === undefined) return daftarJam(host);
  if (apa !== "orang" || nip === undefined || lebih.length > 0 || keluar === undefined) throw usage();
  const { id } = await orangBernip(host, nip, undefined);
  if (!keluar.toLowerCase().endsWith(".json"))
    return tulisNaskah(host, { keluar, naskah: { jenis: "dataPribadi", pegawaiId: id }, teks: TEKS_CLI.dataPribadi });
  const { kantor, hariIni } = await ask(host, "office.status", {});
  const data = await ask(host, "orang.data", { id });
  const isi = Buffer.from(jsonDataPribadi(data, { kantor: kantor.namaKantor, dibuat: hariIni, dasar: TEKS_DATA_PRIBADI.dasar }), "utf8");
  writeWhole(resolve(keluar), isi, host.context.files.paths);
  return { json: { berkas: keluar, ukuran: isi.byteLength }, text: TEKS_CLI.dataPribadi(keluar) };
}

async function daftarJam(host: Host): Promise<CommandResult> {
  const { kini, jam } = await ask(host, "pelindungan.ikhtisar", {});
  const { tentang, kosong } = TEKS_PELINDUNGAN.jam;
  const baris = jam.map(
    (satu) => `${sisaDalamKata(satu.sisaMenit)}: ${tentang[satu.tentang]} (${satu.sebutan}), ${formatSaat(satu.tenggat.saat)}`,
  );
  return {
    json: {
      kini,
      jam: jam.map(({ tentang: kewajiban, sebutan, mulai, tenggat, keadaan, sisaMenit }) => ({
        kewajiban,
        sebutan,
        mulai,
        tenggat: tenggat.saat,
        ketentuan: tenggat.ketentuan,
        keadaan,
        sisaMenit,
      })),
    },
    text: baris.length === 0 ? kosong : baris.join("\n"),
  };
}
