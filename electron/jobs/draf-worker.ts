import { parentPort, workerData } from "node:worker_threads";
import type { BahanDraf } from "./draf";
import { startDraftInProcess } from "./draf-di-proses";
import { failureOf } from "../../core/errors";
import { kirimTahap, type PesanDariPekerja, type PesanKePekerja } from "./draf-pesan";

/** Entry of the worker thread: one draft from the material it was started with, asked by messages. */
const pintu = parentPort;
if (pintu) {
  const kirim = (pesan: PesanDariPekerja): void => pintu.postMessage(pesan, []);
  const draf = startDraftInProcess(
    workerData as BahanDraf,
    (tahap) => kirim({ jenis: "tahap", tahap: kirimTahap(tahap) }),
    (nomor) => kirim({ jenis: "membaca", nomor }),
  );
  pintu.on("message", ({ nomor, metode, permintaan }: PesanKePekerja) => {
    const tanya = draf[metode] as (permintaan: unknown) => Promise<unknown>;
    tanya(permintaan).then(
      (hasil) => kirim({ jenis: "jawaban", nomor, hasil }),
      (galat: unknown) => kirim({ jenis: "galat", nomor, galat: failureOf(galat) }),
    );
  });
}
