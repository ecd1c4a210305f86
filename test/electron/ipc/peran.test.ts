import { describe, expect, it } from "vitest";
import { procedures, type ProcedureName } from "../../../core/contract/procedures";
import { PERAN, type Peran } from "../../../core/kunci/slot";
import { openDoor } from "../../../electron/ipc/dispatch";
import { openKantor } from "../open-kantor";

const NAMA = Object.keys(procedures) as readonly ProcedureName[];
const menurutPeran = (oleh: Peran) => NAMA.filter((nama) => procedures[nama].oleh === oleh);

/** The door of an office, with somebody of a role before it. */
function pintu(peran: Peran) {
  const { host } = openKantor();
  return openDoor({ ...host.context, siapa: () => ({ nama: "SITI", peran }) });
}

const UNIT = { nama: "Umum", indukId: null, kode: null };

describe("who may ask what", () => {
  it("lets nobody but a penyusun ask for what changes the office's data, unless it is named here", () => {
    expect(menurutPeran("pemeriksa").toSorted()).toEqual([
      "dokumen.layDown",
      "dokumen.reopen",
      "dokumen.sendBack",
      "dokumenAnjab.layDown",
      "dokumenAnjab.reopen",
      "dokumenAnjab.sendBack",
      "draf.drop",
      "draf.save",
      "norma.justify",
      "norma.unjustify",
      "organisasi.justify",
      "organisasi.unjustify",
      "surat.ambilNomor",
    ]);
    const perintahPembaca = menurutPeran("pembaca").filter((nama) => procedures[nama].kind === "command");
    // Snapshots, what stands while the office cannot be opened, and which file and case is in front of her: the office's data stays as it is.
    expect(perintahPembaca.toSorted()).toEqual([
      "cadangan.ambil",
      "cadangan.bukaKunci",
      "cadangan.lihat",
      "cadangan.terputusDibaca",
      "darurat.cobaLagi",
      "darurat.kunci",
      "kasus.keluar",
      "kasus.lihat",
      "kasus.masuk",
      "keadaanData.dibaca",
      "kunci.ubahSandi",
      "office.open",
    ]);
  });

  it("lets everybody read, print and export, whatever her role", () => {
    const bacaan = NAMA.filter((nama) => procedures[nama].kind === "query" || procedures[nama].kind === "job");
    expect(bacaan.filter((nama) => procedures[nama].oleh !== "pembaca")).toEqual([]);
  });

  it.each(PERAN)("turns a %s away from each procedure above her role, and from no other", async (peran) => {
    const { dispatch } = pintu(peran);
    const ditolak: ProcedureName[] = [];
    // Input that no schema takes: whoever may ask is told of that, and nothing is done.
    for (const nama of NAMA) {
      const jawab = await dispatch(nama, 7);
      if (!jawab.ok && jawab.error.code === "bukanPeran") ditolak.push(nama);
    }
    const penyusun = menurutPeran("penyusun");
    const seharusnya: Readonly<Record<Peran, readonly ProcedureName[]>> = {
      penyusun: [],
      pemeriksa: penyusun,
      pembaca: [...penyusun, ...menurutPeran("pemeriksa")],
    };
    expect(new Set(ditolak)).toEqual(new Set(seharusnya[peran]));
  });

  it("says which role it takes, and writes nothing", async () => {
    const { dispatch } = pintu("pembaca");
    expect(await dispatch("unit.save", UNIT)).toMatchObject({
      ok: false,
      error: { code: "bukanPeran", data: { peran: "pembaca", perlu: "penyusun" } },
    });
    expect(await dispatch("unit.list", {})).toMatchObject({ ok: true, value: [] });
  });

  it("asks who is at work when the turn of a command comes, and not when it was given", async () => {
    const { host } = openKantor();
    let peran: Peran = "penyusun";
    const { dispatch } = openDoor({ ...host.context, siapa: () => ({ nama: "SITI", peran }) });
    const menunggu = dispatch("unit.save", UNIT);
    const sesudah = dispatch("unit.save", { ...UNIT, nama: "Hukum" });
    peran = "pembaca";
    expect(await menunggu).toMatchObject({ ok: false, error: { code: "bukanPeran" } });
    expect(await sesudah).toMatchObject({ ok: false, error: { code: "bukanPeran" } });
  });
});
