import { describe, expect, it } from "vitest";
import { TEKS_JATUHAN } from "../../core/text/jatuhan";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`a file dropped onto the window on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });

  /** Drags files over the window, and lets them go where they are wanted. */
  const seret = (langkah: "dragenter" | "dragleave" | "drop", ...nama: readonly string[]) =>
    tepat().page.evaluate(
      ([jenis, berkas]) => {
        const dataTransfer = new DataTransfer();
        for (const satu of berkas) dataTransfer.items.add(new File(["NIP;Nama\n1;A\n"], satu));
        document.body.dispatchEvent(new DragEvent(jenis, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [langkah, nama] as const,
    );
  const hash = () => new URL(tepat().page.url()).hash;

  it("is said to be taken while it is held over any page, and not once it is carried away", async () => {
    await layar.menuju("formasi");
    await seret("dragenter", "pegawai.csv");
    await layar.tampak(TEKS_JATUHAN.lepaskan);
    await seret("dragleave", "pegawai.csv");
    await expect.poll(() => tepat().page.getByText(TEKS_JATUHAN.lepaskan).count()).toBe(0);
  });

  it("is refused with one sentence when no import reads it, and the page stays", async () => {
    await seret("drop", "surat.pdf");
    await layar.tampak(TEKS_JATUHAN.jenisLain("surat.pdf"));
    await seret("drop", "tepat.db");
    await layar.tampak(TEKS_JATUHAN.berkasData("tepat.db"));
    expect(hash()).toBe("#/formasi");
  });

  it("opens the import, which reads it and writes nothing yet", async () => {
    await seret("drop", "pegawai.csv", "jabatan.csv");
    await expect.poll(hash).toBe("#/impor");
    await layar.page().getByText("pegawai.csv").first().waitFor();
    expect(tepat().galatHalaman).toEqual([]);
  });
});
