import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { halamanAbk } from "./halaman/abk";
import { halamanImpor } from "./halaman/impor";
import { layar } from "./halaman/layar";
import { halamanKunci } from "./halaman/kunci";
import { halamanNorma } from "./halaman/norma";
import { halamanOrganisasi } from "./halaman/organisasi";
import { halamanPengaturan } from "./halaman/pengaturan";
import { halamanSiasn } from "./halaman/siasn";
import { halamanSkenario } from "./halaman/skenario";
import { bukaTepat, type TepatTerbuka } from "./harness";

/** Every page by what the analyst does on it. */
export function halaman(tepat: () => TepatTerbuka) {
  const semua = layar(tepat);
  return {
    layar: semua,
    abk: halamanAbk(semua),
    impor: halamanImpor(semua),
    kunci: halamanKunci(semua),
    norma: halamanNorma(semua),
    organisasi: halamanOrganisasi(semua),
    pengaturan: halamanPengaturan(semua),
    siasn: halamanSiasn(semua),
    skenario: halamanSkenario(semua),
  };
}

/**
 * The analyst before Tepat, which is open from the first test of the suite to its last, with a data folder of its own. `contoh` opens the
 * sample office.
 */
export function analis(pilihan: { readonly contoh?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tepat-e2e-"));
  const data = join(folder, "data");
  let terbuka: TepatTerbuka | null = null;
  const tepat = (): TepatTerbuka => {
    if (!terbuka) throw new Error("Tepat is open only while the tests of the suite run");
    return terbuka;
  };
  beforeAll(async () => {
    terbuka = await bukaTepat({ ...pilihan, data });
    await terbuka.page.getByRole("heading", { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await terbuka?.tutup();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return { ...halaman(tepat), tepat, folder, data };
}
