import { describe, expect, it } from "vitest";
import { kantorBerencana, PER_RENCANA as PER } from "./kantor-berencana";

describe("the moves of the plan in use, tried out over the five years", () => {
  const pindah = async ({ ask }: Pick<Awaited<ReturnType<typeof kantorBerencana>>, "ask">, mutasi: boolean) => {
    const { jabatan, rencana } = await ask("proyeksi.kantor", { per: PER, mutasi });
    return {
      rencana,
      orang: jabatan.flatMap(({ jabatanId, tahun }) =>
        tahun.flatMap(({ keluar }) =>
          keluar.flatMap(({ pegawaiId, sebab, keJabatanId, hari }) =>
            sebab === "pindah" ? [{ pegawaiId, dari: jabatanId, ke: keJabatanId, hari }] : [],
          ),
        ),
      ),
      masuk: jabatan.flatMap(({ jabatanId, tahun }) =>
        tahun.flatMap(({ masuk }) => masuk.map(({ pegawaiId }) => ({ pegawaiId, ke: jabatanId }))),
      ),
    };
  };

  it("leave one post and fill another from their earliest day on, and only while they are tried out", async () => {
    const kantor = await kantorBerencana();
    const { hasan, pakai } = kantor;
    expect(await pindah(kantor, true)).toEqual({ rencana: null, orang: [], masuk: [] });
    await pakai();
    const dicoba = await pindah(kantor, true);
    expect(dicoba.rencana).toEqual({ nama: "Rotasi 2027", tidakDijalankan: [] });
    const milik = dicoba.orang.find(({ pegawaiId }) => pegawaiId === hasan.pegawaiId);
    expect(milik).toMatchObject({ dari: hasan.dari, ke: hasan.ke });
    expect((milik?.hari ?? "") > PER).toBe(true);
    expect(dicoba.masuk).toContainEqual({ pegawaiId: hasan.pegawaiId, ke: hasan.ke });
    expect((await pindah(kantor, false)).orang).toEqual([]);
  });

  it("leave out a move that was rejected", async () => {
    const kantor = await kantorBerencana();
    const { hasan, putuskan, pakai } = kantor;
    await putuskan({ keputusan: "tolak", alasan: "Belum waktunya" });
    await pakai();
    expect((await pindah(kantor, true)).orang.map(({ pegawaiId }) => pegawaiId)).not.toContain(hasan.pegawaiId);
  });
});
