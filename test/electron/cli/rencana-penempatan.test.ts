import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { runTempatkan } from "../../../electron/cli/tempatkan";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27";

interface Dokumen {
  readonly keadaan: string;
  readonly usul: readonly { readonly pegawai: string; readonly ke: string; readonly skor: number }[];
  readonly rencana: { readonly nama: string; readonly keadaan: string; readonly per: string };
  readonly keputusan: readonly Readonly<Record<string, unknown>>[];
  readonly samaDenganHitungan: boolean | null;
}

describe("a placement that is kept, from a terminal", () => {
  const kantorTerminal = () => {
    const kantor = openKantor("contoh");
    const jalankan = (...pilihan: readonly string[]) => runTempatkan(kantor.host, parseCommandLine(["tempatkan", ...pilihan]));
    return { ...kantor, jalankan };
  };

  it("is saved with its locks under a name, computed again by that name whatever its capitals, and told with what was decided", async () => {
    const { ask, jalankan } = kantorTerminal();
    const orang = (await ask("pegawai.list", {})).find(({ nama }) => nama === "Hasan Basrinata");
    const tersimpan = await jalankan("--per", PER, "--kunci", `${orang?.nip}=`, "--simpan", "Rotasi 2027");
    expect(tersimpan.text).toContain("Disimpan sebagai rencana “Rotasi 2027”.");
    const { json, text } = await jalankan("--rencana", "ROTASI 2027", "--per", PER);
    const dokumen = json as Dokumen;
    expect(dokumen.rencana).toEqual({ nama: "Rotasi 2027", keadaan: "draf", per: PER, catatan: "" });
    expect([dokumen.keputusan, dokumen.samaDenganHitungan]).toEqual([[], null]);
    expect(dokumen.usul).toEqual((tersimpan.json as Dokumen).usul);
    expect(dokumen.usul.map(({ pegawai }) => pegawai)).not.toContain("Hasan Basrinata, S.H.");
    expect(text).toContain("Rencana “Rotasi 2027” (draf), disusun per 27-11-2026");

    const [rencana] = await ask("rencanaPenempatan.list", {});
    const { hasil } = await ask("rencanaPenempatan.get", { id: rencana?.id ?? "", per: PER });
    const [usul] = hasil.keadaan === "bertentangan" ? [] : hasil.usul;
    const putusan = {
      rencanaId: rencana?.id ?? "",
      rencanaRevision: rencana?.revision ?? 0,
      pegawaiId: usul?.pegawaiId ?? "",
      jabatanId: usul?.ke ?? "",
      dilihat: null,
    };
    await ask("rencanaPenempatan.putuskan", { ...putusan, keputusan: "tolak", alasan: "Masih memimpin tim", per: PER });
    await ask("rencanaPenempatan.pakai", { id: rencana?.id ?? "", revision: rencana?.revision ?? 0, per: PER });
    const dipakai = await jalankan("--rencana", "Rotasi 2027", "--per", PER);
    expect((dipakai.json as Dokumen).samaDenganHitungan).toBe(true);
    const ditolak = (dipakai.json as Dokumen).keputusan.filter(({ keputusan }) => keputusan === "tolak");
    expect(ditolak).toMatchObject([{ alasan: "Masih memimpin tim", nomorSk: "", tmt: null, beda: { jenis: "tetap" } }]);
    expect(dipakai.text).toContain("; alasan: Masih memimpin tim; masih diusulkan sama");
  });

  it("is not saved when its limits contradict each other, and a plan takes no other limits beside its own", async () => {
    const { ask, jalankan } = kantorTerminal();
    const orang = (await ask("pegawai.list", {})).find(({ nama }) => nama === "Hasan Basrinata");
    const batasan = [`--kunci=${orang?.nip}=Dokumentalis Hukum`, `--coret=${orang?.nip}=Dokumentalis Hukum`];
    const ditolak = await jalankan("--per", PER, ...batasan, "--simpan", "Keliru");
    expect([ditolak.refused, ditolak.text.endsWith("Tidak disimpan.")]).toEqual([true, true]);
    expect(await ask("rencanaPenempatan.list", {})).toEqual([]);
    await expect(jalankan("--rencana", "Keliru")).rejects.toThrow("notFound");
    await expect(jalankan("--rencana", "Keliru", "--simpan", "X")).rejects.toThrow("usage");
  });
});
