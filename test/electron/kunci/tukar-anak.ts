import { gantiKunciBerkas, lepaskanBerkas, lindungiBerkas, type LangkahTukar } from "../../../electron/kunci/tukar";
import { bacaBerkasKunci } from "../../../electron/kunci/berkas-kunci";

/** A program of its own that dies, as by a power cut, at one point of a swap: `CARA FILE KUNCI KUNCI-BARU BERKAS-KUNCI LANGKAH`. */
const [cara, path = "", kunci = "", kunciBaru = "", jalurBerkas = "", mati] = process.argv.slice(2);
const lapor = (langkah: LangkahTukar): void => {
  if (langkah === mati) process.kill(process.pid, "SIGKILL");
};
if (cara === "lindungi") lindungiBerkas(path, { kunciData: kunci, berkas: bacaBerkasKunci(jalurBerkas) }, lapor);
if (cara === "lepas") lepaskanBerkas(path, kunci, lapor);
if (cara === "ganti") gantiKunciBerkas(path, { dari: kunci, kunciData: kunciBaru, berkas: bacaBerkasKunci(jalurBerkas) }, lapor);
