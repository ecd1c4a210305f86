import { describe, expect, it } from "vitest";
import { kantorBerencana, PER_RENCANA as PER } from "./kantor-berencana";

describe("weights that agree with what was decided", () => {
  it("are told where no weights agree with turning a move down that is above in every part, and change nothing", async () => {
    const { ask, hasan, usul, putuskan } = await kantorBerencana();
    expect(Object.values(hasan.timbangan).every((satu) => Number(satu) >= 0)).toBe(true);
    await putuskan({ keputusan: "tolak", alasan: "Baru saja ditugaskan" });
    const hasil = await ask("rencanaPenempatan.bobot", { per: PER });
    const [id = ""] = Object.keys(hasil.usul);
    expect(hasil).toMatchObject({ ditimbang: 1, kini: 0, nanti: 0, bobot: null, tuntas: true, tanpaTimbangan: [] });
    expect(hasil.tidakSepaham).toEqual([{ id, sebab: "mustahil", dengan: [] }]);
    expect(hasil.usul[id]).toMatchObject({ keputusan: "tolak", ke: { id: hasan.ke } });
    expect((await usul()).map(({ pegawaiId, ke }) => [pegawaiId, ke])).toContainEqual([hasan.pegawaiId, hasan.ke]);
  });

  it("agree with a move that was accepted and is the better plan by them", async () => {
    const { ask, putuskan } = await kantorBerencana();
    await putuskan({ keputusan: "terima" });
    expect(await ask("rencanaPenempatan.bobot", { per: PER })).toMatchObject({ ditimbang: 1, kini: 1, bobot: null, tidakSepaham: [] });
  });

  it("rest on nothing while nothing was decided", async () => {
    const { ask } = await kantorBerencana();
    expect(await ask("rencanaPenempatan.bobot", { per: PER })).toMatchObject({ ditimbang: 0, bobot: null, tidakSepaham: [], usul: {} });
  });
});
