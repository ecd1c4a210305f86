import { describe, expect, it } from "vitest";
import { bukaKantor, SANDI } from "../kunci/kantor-terlindung";

const BERSIH = { utuh: true, kepalaHilang: null, catatanTakSah: false };

describe("a check of the history after what people rightly do", () => {
  it("raises no alarm when the file is protected, its key is changed, and the protection is taken off and put on again", async () => {
    const { ask } = bukaKantor();
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    expect(await ask("rantai.periksa", {})).toMatchObject(BERSIH);
    await ask("kunci.lindungi", { nama: "Sri", sandi: SANDI });
    expect(await ask("rantai.periksa", {})).toMatchObject(BERSIH);
    await ask("kunci.gantiKunci", {});
    expect(await ask("rantai.periksa", {})).toMatchObject(BERSIH);
    await ask("kunci.lepas", { sandi: SANDI });
    await ask("kunci.lindungi", { nama: "Sri", sandi: SANDI });
    expect(await ask("rantai.periksa", {})).toMatchObject(BERSIH);
  });

  it("raises no alarm when a snapshot is restored, and says that the restored history is not checked yet", async () => {
    const { ask } = bukaKantor();
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    await ask("cadangan.ambil", {});
    await ask("unit.save", { nama: "Keuangan", indukId: null, kode: null });
    await ask("rantai.periksa", {});
    const nama = (await ask("cadangan.daftar", {})).cadangan[0]?.nama ?? "";
    const { kepala } = await ask("cadangan.banding", { nama, tempat: "sini" });
    await ask("cadangan.pulihkan", { nama, tempat: "sini", kepala });
    expect((await ask("rantai.keadaan", {})).terakhir).toBeNull();
    expect(await ask("rantai.periksa", {})).toMatchObject(BERSIH);
  });
});
