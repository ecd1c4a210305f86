import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { openBasisdata } from "../../../electron/db/open";
import { openKantor, type KantorUji } from "../open-kantor";

const DAFTAR = {
  nama: "pegawai-siasn.xlsx",
  isi: new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "pegawai-siasn.xlsx"))),
};

async function siap({ ask }: KantorUji, berkas: { readonly nama: string; readonly isi: Uint8Array }): Promise<string> {
  const { draf } = await ask("intake.start", { berkas: [berkas] });
  for (;;) {
    const keadaan: KeadaanImpor = await ask("intake.status", { draf });
    if (keadaan.tahap !== "membaca") return draf;
    await pause();
  }
}

/** A list of many people in separated text, all new. */
function daftarPanjang(banyak: number) {
  const baris = Array.from(
    { length: banyak },
    (_kosong, nomor) => `198001012005011${String(nomor).padStart(3, "0")};ORANG ${nomor};01-01-1980;M;PNS`,
  );
  return {
    nama: "banyak.csv",
    isi: new TextEncoder().encode(["NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;STATUS CPNS PNS", ...baris].join("\n")),
  };
}

describe("an import", () => {
  it("that is done stays done when a wish to cancel comes too late", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, DAFTAR);
    await kantor.ask("intake.apply", { draf });
    await kantor.ask("intake.cancel", { draf });
    expect((await kantor.ask("intake.status", { draf })).tahap).toBe("selesai");
  });

  it("is looked at again when a row that it changes was edited meanwhile, and does not overwrite the edit unseen", async () => {
    const kantor = openKantor();
    const pertama = await siap(kantor, DAFTAR);
    await kantor.ask("intake.apply", { draf: pertama });
    const ubah = async (nama: string) => {
      const orang = (await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip);
      if (!orang) throw new Error("nobody");
      const { jabatan: _jabatan, unit: _unit, ...isi } = orang;
      await kantor.ask("pegawai.save", { ...isi, ...(nama === "" ? { tempatLahir: "LAIN" } : { nama }) });
    };
    const nip = (await kantor.ask("pegawai.list", {}))[0]?.nip ?? "";
    // The list now differs from the data in one person's place of birth: one change to be seen and accepted.
    await ubah("");
    const kedua = await siap(kantor, DAFTAR);
    // Then her name is mended by hand. The import would still change one person, but more of her than was seen.
    await ubah("NAMA YANG DIBETULKAN");
    await expect(kantor.ask("intake.apply", { draf: kedua })).rejects.toThrow("previewStale");
    expect((await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip)?.nama).toBe("NAMA YANG DIBETULKAN");
    await kantor.ask("intake.apply", { draf: kedua });
    expect((await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip)?.nama).not.toBe("NAMA YANG DIBETULKAN");
  });

  it("that is being written when the program closes is rolled back, and the file is let go whole", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, daftarPanjang(999));
    const applying = kantor.host.dispatch("intake.apply", { draf });
    const waiting = kantor.host.dispatch("unit.save", { nama: "Umum", indukId: null, kode: null });
    while ((await kantor.ask("intake.status", { draf })).tahap !== "menerapkan") await pause();
    await kantor.host.close();
    expect(await applying).toMatchObject({ ok: false });
    // A save that was asked for before the window closed is kept.
    expect(await waiting).toMatchObject({ ok: true });
    const basis = openBasisdata({ path: join(kantor.folder, "tepat.db") });
    expect(basis.raw.prepare("SELECT (SELECT count(*) FROM pegawai), (SELECT count(*) FROM unit)").raw().all()).toEqual([[0, 1]]);
    basis.close();
  });
});
