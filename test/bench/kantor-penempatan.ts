import { isMainThread, Worker } from "node:worker_threads";
import { MANY_VALUES_MB } from "../../electron/ipc/job";
import { bangkuKursi } from "../../core/penempatan/bangku";
import { tempatkanKantor, type Terencana } from "../../core/penempatan/kantor";
import { manfaatKurva } from "../../core/penempatan/manfaat-kurva";
import type { BatasanKantor } from "../../core/penempatan/penempatan";
import { telaahRencana } from "../../core/penempatan/telaah-rencana";
import { usulPenempatan } from "../../core/penempatan/usul";
import { kantorPenempatan } from "./alat/kantor-penempatan";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

/** Times of one office of 250 people and 60 posts in one process, against nobody: the targets are of the clock. */
const PUTARAN = 7;
const BEBAS: BatasanKantor = { kunci: [], coret: [] };

if (isMainThread) {
  const limits = { maxYoungGenerationSizeMb: MANY_VALUES_MB };
  new Worker(__filename, { resourceLimits: limits }).on("error", (error) => {
    throw error;
  });
} else ukur();

/** In a thread as the program gives it to the job. */
function ukur(): void {
  const semua: number[] = [];
  const telaah: number[] = [];
  const coret: number[] = [];
  let isi = "";
  for (let putaran = 0; putaran <= PUTARAN; putaran += 1) {
    const bahan = kantorPenempatan(250, 60);
    const mulai = performance.now();
    const rencana = terencana(tempatkanKantor({ ...bahan, batasan: BEBAS }));
    const usul = usulPenempatan(rencana);
    const kurva = manfaatKurva(rencana.rencana);
    const selesai = performance.now();
    const dalam = telaahRencana(rencana, BEBAS);
    const sampai = performance.now();
    const [pertama] = usul;
    if (!pertama || rencana.rencana.bukti.cacat !== null) throw new Error("tidak ada usul yang terbukti");
    bangkuKursi(rencana, { jabatanId: pertama.ke, per: bahan.per });
    const lain = performance.now();
    const dicoret = rencana.ulang({ batasan: { kunci: [], coret: [{ pegawaiId: pertama.pegawaiId, jabatanId: pertama.ke }] } });
    const akhir = performance.now();
    if ("pertentangan" in dicoret || dicoret.bukti.cacat !== null) throw new Error("coretan tidak terbukti");
    isi = `${usul.length} perpindahan, ${rencana.rencana.kosong.length} kursi kosong, ${kurva.length} sudut, ${dalam.berikut.length} rencana berikut`;
    // The first warms up.
    if (putaran === 0) continue;
    semua.push(lain - mulai);
    telaah.push(sampai - selesai);
    coret.push(akhir - lain);
  }
  process.stdout.write(`${isi}\n`);
  cetakTabel([
    ["kantor 250 orang x 60 jabatan", "median", "batas"],
    ["rencana, alasan, kurva, telaah, dan satu bangku", ms(kuantil(semua, 0.5)), "1.000 ms"],
    ["telaah: 200 undian, 10 rencana berikut, harga syarat", ms(kuantil(telaah, 0.5)), "2.000 ms"],
    ["satu coretan dihitung ulang", ms(kuantil(coret, 0.5)), "100 ms"],
  ]);
}

function terencana(hasil: ReturnType<typeof tempatkanKantor>): Terencana {
  if ("pertentangan" in hasil) throw new Error("bertentangan");
  return hasil;
}
