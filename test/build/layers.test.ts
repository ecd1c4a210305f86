import { describe, expect, it } from "vitest";
import { brokenLayers, importCircles, layerRules } from "../../build/lib/layers.mjs";

/** For every rule, by its sentence: a file that breaks it, and one that does not although it comes close. */
const cases: Readonly<Record<string, { readonly broken: readonly [string, string]; readonly kept: readonly [string, string] }>> = {
  "core imports nothing but core; core/contract also zod, core/peta the placing of trees": {
    broken: ["core/abk/tugas.ts", `import { readFile } from "node:fs/promises";`],
    kept: ["core/contract/abk.ts", `import { z } from "zod"; import type { Tugas } from "../abk/tugas";`],
  },
  "the rules in core do not import core/contract": {
    broken: ["core/formasi/rekap.ts", `import type { Kantor } from "../contract/office";`],
    kept: ["core/contract/abk.ts", `import { text } from "./fields";`],
  },
  "only core/contract may import zod": {
    broken: ["renderer/data/call.ts", `import type { z } from "zod";`],
    kept: ["core/contract/fields.ts", `import { z } from "zod";`],
  },
  "only electron/db may import kysely": {
    broken: ["electron/ipc/abk.ts", `import { sql } from "kysely";`],
    kept: ["electron/db/abk.ts", `import { sql } from "kysely";`],
  },
  "only electron/db may import libsql": {
    broken: ["electron/cli.ts", `const Database = await import("libsql");`],
    kept: ["electron/db/open.ts", `import Database from "libsql";`],
  },
  "only electron/excel may import xlsx": {
    broken: ["electron/jobs/draf.ts", `const { read } = await import("xlsx");`],
    kept: ["test/electron/excel/baca-buku.test.ts", `import { read } from "xlsx";`],
  },
  "only electron/excel, electron/naskah may import exceljs": {
    broken: ["electron/ipc/formasi.ts", `export { Workbook } from "exceljs";`],
    kept: ["electron/naskah/xlsx/tulis.ts", `import { Workbook } from "exceljs";`],
  },
  "only electron/naskah may import docx": {
    broken: ["electron/ipc/formasi.ts", `import { Document } from "docx";`],
    kept: ["electron/naskah/docx/tulis.ts", `import { Document } from "docx";`],
  },
  "only electron/naskah may import pdfmake": {
    broken: ["core/naskah/naskah.ts", `import pdfmake from "pdfmake";`],
    kept: ["electron/naskah/pdf/tulis.ts", `import pdfmake from "pdfmake";`],
  },
  "only electron/naskah may import uqr": {
    broken: ["renderer/pages/riwayat/periksa-tanda.tsx", `import { encode } from "uqr";`],
    kept: ["electron/naskah/pdf/kode-qr.ts", `import { encode } from "uqr";`],
  },
  "only renderer/ui/grid may import react-datasheet-grid": {
    broken: ["renderer/pages/abk/kisi-tugas.tsx", `import type { DataSheetGridRef } from "react-datasheet-grid";`],
    kept: ["renderer/ui/grid/grid.tsx", `import type { DataSheetGridRef } from "react-datasheet-grid";`],
  },
  "only electron/main.ts, electron/window.ts, electron/preload.ts, electron/ipc/serve.ts, electron/desktop may import electron": {
    broken: ["electron/web.ts", `import { app } from "electron";`],
    kept: ["electron/ipc/serve.ts", `import { ipcMain } from "electron";`],
  },
  "electron does not import renderer": {
    broken: ["electron/web.ts", `import { App } from "../renderer/app";`],
    kept: ["electron/web.ts", `import { kalimatGalat } from "../core/text/galat";`],
  },
  "electron/db does not import electron/ipc, electron/excel, electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli":
    {
      broken: ["electron/db/abk.ts", `import { dispatch } from "../ipc/dispatch";`],
      kept: ["electron/db/abk.ts", `import type { Schema } from "./schema";`],
    },
  "electron/siasn does not import electron/ipc, electron/db, electron/naskah, electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli":
    {
      broken: ["electron/siasn/kerja.ts", `import { listUnsur } from "../db/anjab";`],
      kept: ["electron/siasn/baca-formulir.ts", `import { bacaBuku } from "../excel/baca-buku";`],
    },
  "electron/naskah does not import electron/ipc, electron/db, electron/excel, electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli":
    {
      broken: ["electron/naskah/xlsx/tulis.ts", `import { openDatabase } from "../../db/open";`],
      kept: ["electron/naskah/xlsx/tulis.ts", `import { jeda } from "../jeda";`],
    },
  "only electron/word may import mammoth": {
    broken: ["electron/jobs/draf-di-proses.ts", `const { convertToHtml } = await import("mammoth");`],
    kept: ["electron/word/baca-word.ts", `import mammoth from "mammoth";`],
  },
  "electron/word does not import electron/ipc, electron/db, electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli":
    {
      broken: ["electron/word/baca-word.ts", `import { openDatabase } from "../db/open";`],
      kept: ["electron/word/baca-word.ts", `import { bukaZip } from "../excel/zip";`],
    },
  "electron/naskah does not import core/abk, core/formasi, core/pegawai, core/norma, core/skenario, core/contract": {
    broken: ["electron/naskah/xlsx/tulis.ts", `import { naskahFormasi } from "../../../core/formasi/naskah-usul";`],
    kept: ["electron/naskah/xlsx/tulis.ts", `import type { Naskah } from "../../../core/naskah/naskah";`],
  },
  "core/naskah does not import core/abk, core/formasi, core/pegawai, core/norma, core/skenario, core/kantor": {
    broken: ["core/naskah/naskah.ts", `import type { RekapJabatan } from "../formasi/rekap";`],
    kept: ["core/formasi/naskah-usul.ts", `import type { Naskah } from "../naskah/naskah";`],
  },
  "electron/excel does not import electron/ipc, electron/db, electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli":
    {
      broken: ["electron/excel/baca-buku.ts", `import { openDatabase } from "../db/open";`],
      kept: ["electron/excel/baca-buku.ts", `import { AppError } from "../../core/errors";`],
    },
  "electron/ipc does not import electron/main, electron/window, electron/preload, electron/desktop, electron/web, electron/cli": {
    broken: ["electron/ipc/office.ts", `import { port } from "../web";`],
    kept: ["electron/ipc/office.ts", `import { page } from "../web-page";`],
  },
  "handlers know the data file as a store (electron/db/store), never its connection": {
    broken: ["electron/ipc/pegawai.ts", `import { recordStep } from "../db/journal";`],
    kept: ["electron/ipc/data-files.ts", `import { openBasisdata } from "../db/open"; import type { Store } from "../db/store";`],
  },
  "renderer does not import electron": {
    broken: ["renderer/data/call.ts", `import type { Bridge } from "../../electron/preload";`],
    kept: ["renderer/data/call.ts", `import type { Reply } from "../../core/contract/reply";`],
  },
  "renderer/data does not import renderer/pages": {
    broken: ["renderer/data/abk.ts", `import { AbkPage } from "../pages/abk/abk-page";`],
    kept: ["renderer/data/abk.ts", `import { call } from "./call";`],
  },
  "renderer/ui does not import renderer/pages, renderer/jejak": {
    broken: ["renderer/ui/table.tsx", `import { columns } from "../pages/pegawai/columns";`],
    kept: ["renderer/ui/table.tsx", `import { formatAngka } from "../../core/text/number";`],
  },
  "renderer/jejak does not import renderer/pages": {
    broken: ["renderer/jejak/laci-jejak.tsx", `import { AbkPage } from "../pages/abk/abk-page";`],
    kept: ["renderer/jejak/laci-jejak.tsx", `import { useShell } from "../data/query";`],
  },
  "renderer/surat does not import renderer/pages, renderer/frame": {
    broken: ["renderer/surat/pratinjau-naskah.tsx", `import { PLACES } from "../pages/daftar";`],
    kept: ["renderer/surat/pratinjau-naskah.tsx", `import { call } from "../data/call";`],
  },
  "renderer/charts does not import renderer/pages, renderer/data": {
    broken: ["renderer/charts/bar.tsx", `import { call } from "../data/call";`],
    kept: ["renderer/charts/bar.tsx", `import { BarChart } from "recharts";`],
  },
  "a page does not import another page": {
    broken: ["renderer/pages/abk/grid.tsx", `const { Rekap } = await import("../formasi/rekap");`],
    kept: ["renderer/pages/abk/grid.tsx", `import { Jejak } from "./jejak";`],
  },
  "the product does not import test or build": {
    broken: ["electron/cli.ts", `import { root } from "../build/lib/paths.mjs";`],
    kept: ["test/build/layers.test.ts", `import { brokenLayers } from "../../build/lib/layers.mjs";`],
  },
};

describe("the rules of who may import whom", () => {
  it("have one pair of examples each", () => {
    expect(Object.keys(cases).toSorted()).toEqual(layerRules.map((rule) => rule.sentence).toSorted());
  });

  for (const [sentence, { broken, kept }] of Object.entries(cases)) {
    it(`stop a file against “${sentence}”`, () => {
      expect(brokenLayers(...broken)).toContainEqual(expect.stringContaining(sentence));
    });

    it(`let a file through under “${sentence}”`, () => {
      expect(brokenLayers(...kept)).toEqual([]);
    });
  }
});

describe("circles of imports", () => {
  const circles = (sources: Readonly<Record<string, string>>) => importCircles(new Map(Object.entries(sources)));

  it("are found over several files, also when only types go round, and told from a file back to itself", () => {
    expect(
      circles({
        "core/a.ts": `import type { B } from "./b";`,
        "core/b.ts": `export { c } from "./c/d";`,
        "core/c/d.tsx": `const lagi = await import("../a");`,
        "core/luar.ts": `import { b } from "./b";`,
      }),
    ).toEqual(["core/a.ts -> core/b.ts -> core/c/d.tsx -> core/a.ts: files import each other in a circle"]);
  });

  it("are not seen where two ways lead to one file, or a package is named like one", () => {
    expect(
      circles({
        "core/a.ts": `import "./b"; import "./c";`,
        "core/b.ts": `import "./d";`,
        "core/c.ts": `import "./d";`,
        "core/d.ts": `import "a"; import "core/a";`,
      }),
    ).toEqual([]);
  });
});
