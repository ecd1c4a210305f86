import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const repository = resolve(import.meta.dirname, "..", "..");

/** What one types into. */
const FIELD = /<(?:TextInput|Textarea|NumberInput|Autocomplete|PasswordInput|TagsInput|DatePickerInput|DateInput|textarea|input)[\s/>]/u;
/** What keeps it. */
const DRAFT = /\buseDraft(?:Form|State|Text)[<(]/u;

/** Fields whose file keeps no draft itself, and why nothing that is typed there is lost. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ["ui/date-field.tsx", "a part of forms: the form that shows it keeps what it holds"],
  ["ui/search-field.tsx", "a search narrows a list and is no data"],
  ["pages/skp/bagian-lampiran.tsx", "fields of an SKP: pages/skp/use-form-skp keeps them"],
  ["pages/skp/bagian-penilaian.tsx", "fields of an SKP: pages/skp/use-form-skp keeps them"],
  ["pages/skp/bagian-rencana.tsx", "fields of an SKP: pages/skp/use-form-skp keeps them"],
  ["pages/skp/isian-sel.tsx", "fields of an SKP: pages/skp/use-form-skp keeps them"],
  ["pages/abk/sel-kisi.tsx", "the cells of the grid: pages/abk/use-editor-tugas keeps its rows"],
  ["pages/abk/metode/tabel-isian.tsx", "the forms of a method: pages/abk/metode/use-metode keeps them"],
  ["pages/anjab/bantuan/isian-saran.tsx", "a field of an element: the page of the informasi jabatan keeps what it holds"],
  ["pages/anjab/bantuan/tabel-jawaban.tsx", "answers of a respondent: pages/anjab/bantuan/dialog-responden keeps them"],
  ["pages/anjab/tabel-baris.tsx", "the rows of an element: data/use-bagian-editor keeps them"],
  ["pages/anjab/isian-unsur.tsx", "the fields of an element: data/use-bagian-editor keeps them"],
  ["pages/anjab/isian-kondisi.tsx", "the fields of an element: data/use-bagian-editor keeps them"],
  ["pages/anjab/pilih-tingkat.tsx", "a field of an element: data/use-bagian-editor keeps it"],
  ["pages/formasi/bidang-usul.tsx", "proposals: pages/formasi/use-usul keeps them"],
  ["pages/disiplin/gerbang.tsx", "a PIN is kept nowhere but under its hash"],
  ["pages/disiplin/akses-kasus.tsx", "a PIN is kept nowhere but under its hash"],
  ["pages/fungsi/baris-fungsi.tsx", "the lines of a form: pages/fungsi/form-fungsi keeps them"],
  ["pages/kompetensi/cari-termurah.tsx", "which posts are asked about is chosen and is no data"],
  ["pages/kompetensi/halaman-rencana.tsx", "the year of the view is chosen and is no data"],
  ["pages/kompetensi/impor-kompetensi.tsx", "what is pasted is read at once and stands in the clipboard still"],
  ["pages/kompetensi/kisi-standar.tsx", "a level of the sheet is stored when it is left, and given up with Escape as in a spreadsheet"],
  ["pages/lima-tahun/bilah-tahun.tsx", "the first year of the view is chosen and is no data"],
  ["pages/riwayat/keadaan-rantai.tsx", "why a finding is acknowledged, typed in one go beside it"],
  ["pages/riwayat/periksa-tanda.tsx", "a mark on paper is looked up and is no data"],
  ["pages/proyeksi/bilah-andai.tsx", "what is tried out is chosen and is no data"],
  ["pages/pengaturan/bagian-perhitungan.tsx", "fields of the form of a profile, which keeps them"],
  ["pages/pengaturan/bagian-periode.tsx", "fields of the form of a profile, which keeps them"],
  ["pages/cadangan/bagian-tempat-kedua.tsx", "a folder and its name are asked for in one breath and are no data"],
  ["ui/isian-folder.tsx", "the place of a folder is asked for in one breath and is no data"],
  ["pages/cadangan/rincian-cadangan.tsx", "a word that is typed to confirm is kept nowhere"],
  ["kunci/isian-sandi.tsx", "a password is never a draft: it is kept nowhere"],
  ["kunci/isian-orang.tsx", "stands beside a new password, with which it is sent at once"],
  ["kunci/form-pemulihan.tsx", "the code of the recovery sheet is kept nowhere but on paper"],
  ["kunci/lembar-pemulihan.tsx", "a group of the recovery sheet, which is kept nowhere but on paper"],
  ["pages/intake/preview-row.tsx", "a cell of the preview is mended when it is left, and given up with Escape as in a spreadsheet"],
]);

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

const renderer = join(repository, "renderer");
const files = sources(renderer).map((path) => ({ name: relative(renderer, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));

/** Files with a field and no draft. */
function withoutDraft(all: typeof files): readonly string[] {
  return all.filter(({ text }) => FIELD.test(text) && !DRAFT.test(text)).map(({ name }) => name);
}

describe("every field that one types into", () => {
  it("keeps a draft, or has its reason written here", () => {
    expect(withoutDraft(files).toSorted()).toEqual([...REASONS.keys()].toSorted());
  });

  it("is seen: a form without a draft is refused, one with a draft is not", () => {
    const form = { name: "pages/x.tsx", text: '<TextInput label="Nama" />' };
    expect(withoutDraft([form, { ...form, name: "pages/y.tsx", text: `${form.text}; useDraftForm({})` }])).toEqual(["pages/x.tsx"]);
  });

  it("of the form library stands in a form that keeps its draft", () => {
    const users = files.filter(({ text }) => /import \{[^}]*\buseForm\b[^}]*\} from "@mantine\/form"/u.test(text)).map(({ name }) => name);
    expect(users).toEqual(["data/use-draft-form.ts"]);
  });
});
