import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { periksaFormasi, tulisFormasi } from "./tulis";
import { barisBerisi, bukaBuku, lembarBernama, ubahBagian } from "./buka";
import { bahanUji, DELAPAN_BELAS } from "./kantor-uji";

const bahan = bahanUji(DELAPAN_BELAS);
const USUL = "xl/worksheets/sheet1.xml";
const RINCIAN = "xl/worksheets/sheet2.xml";

async function barisPerencana(isi: Uint8Array): Promise<number> {
  return barisBerisi(lembarBernama(bukaBuku(isi), "Usul Formasi"), "B", "Perencana Ahli Pertama");
}

describe("pemeriksaan berkas setelah ditulis", () => {
  it("finds nothing in the workbook as it was written", async () => {
    const { isi } = await tulisFormasi(bahan);
    await expect(periksaFormasi(isi, bahan)).resolves.toBeUndefined();
  });

  it("finds a workload that was changed from 118.272 to 118.273", async () => {
    const { isi } = await tulisFormasi(bahan);
    const baris = await barisPerencana(isi);
    const rusak = ubahBagian(isi, USUL, (xml) => xml.replace("<v>118272</v>", "<v>118273</v>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toEqual(
      new AppError("exportMismatch", { lembar: "Usul Formasi", sel: `G${baris}`, tertulis: 118_273, seharusnya: 118_272 }),
    );
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      data: { sel: `G${baris}`, tertulis: 118_273, seharusnya: 118_272 },
    });
  });

  it("finds a total of need that is one too high", async () => {
    const { isi } = await tulisFormasi(bahan);
    const rusak = ubahBagian(isi, USUL, (xml) => xml.replace("<v>23</v>", "<v>24</v>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      code: "exportMismatch",
      data: { lembar: "Usul Formasi", tertulis: 24, seharusnya: 23 },
    });
  });

  it("finds a figure that is no live formula any more", async () => {
    const { isi } = await tulisFormasi(bahan);
    const baris = await barisPerencana(isi);
    const rusak = ubahBagian(isi, USUL, (xml) => xml.replace(`<f>ROUND(H${baris},0)</f>`, ""));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({ data: { sel: `I${baris}`, tertulis: 2, seharusnya: 2 } });
  });

  it("finds a name that turned into a formula", async () => {
    const { isi } = await tulisFormasi(bahan);
    const baris = await barisPerencana(isi);
    const rusak = ubahBagian(isi, USUL, (xml) => xml.replace("<v>Perencana Ahli Pertama</v>", "<f>1+1</f><v>Perencana Ahli Pertama</v>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      data: { sel: `B${baris}`, tertulis: "=1+1", seharusnya: "Perencana Ahli Pertama" },
    });
  });

  it("finds a task of the trace that lost a zero", async () => {
    const { isi } = await tulisFormasi(bahan);
    const rusak = ubahBagian(isi, RINCIAN, (xml) => xml.replace("<v>70000</v>", "<v>7000</v>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      data: { lembar: "Rincian ABK", tertulis: 7_000, seharusnya: 70_000 },
    });
  });

  it("finds rows that are missing at the end", async () => {
    const { isi } = await tulisFormasi(bahan);
    const rusak = ubahBagian(isi, RINCIAN, (xml) => xml.replace(/<row r="1[0-9]".*<\/sheetData>/su, "</sheetData>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      code: "exportMismatch",
      data: { lembar: "Rincian ABK", tertulis: "" },
    });
  });

  it("finds a recap and a trace that tell two workloads", async () => {
    const lain = bahanUji(
      DELAPAN_BELAS.map((satu) => ({
        ...satu,
        tugas: satu.tugas.map(([volume, periode, norma]) => [volume, periode, norma + 1] as const),
      })),
    );
    await expect(tulisFormasi({ ...bahan, jejak: lain.jejak })).rejects.toMatchObject({
      code: "exportMismatch",
      data: { lembar: "Rincian ABK" },
    });
  });

  it("refuses a trace with another number of tasks than the recap counted", async () => {
    const lain = bahanUji(DELAPAN_BELAS.map((satu) => ({ ...satu, tugas: [...satu.tugas, [1, "tahun", 1] as const] })));
    await expect(tulisFormasi({ ...bahan, jejak: lain.jejak })).rejects.toMatchObject({
      code: "exportMismatch",
      data: { tertulis: 3, seharusnya: 2 },
    });
  });
});
