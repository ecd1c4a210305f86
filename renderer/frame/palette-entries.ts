import { IconFileCertificate, IconGavel, IconHierarchy2, IconId, IconSitemap, type Icon } from "@tabler/icons-react";
import { useMemo } from "react";
import { nameKey } from "../../core/name";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { TEKS_DOKUMEN } from "../../core/text/dokumen";
import { TEKS_DOKUMEN_ANJAB } from "../../core/text/dokumen-anjab";
import { namaDokumen, namaDokumenAnjab } from "../../core/text/keadaan-dokumen";
import { TEKS_NAVIGASI, TEKS_PALET } from "../../core/text/navigasi";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { TEKS_PELINDUNGAN } from "../../core/text/pelindungan-halaman";
import { TEKS_PENGATURAN } from "../../core/text/pengaturan";
import { alamatDokumenAnjab } from "../data/alamat-anjab";
import { useShell } from "../data/query";
import { PLACES } from "../pages";
import { PLACE_ICONS } from "./navigation";
import { RULE_ENTRIES } from "./palette-rules";
import { entryKeys, type Entry } from "./palette-search";

/** Something that the palette goes to. */
export interface GoEntry extends Entry {
  readonly href: string;
  readonly EntryIcon: Icon;
}

/** What the palette goes to, kind by kind, in the order in which equals stand. */
export const GO_KINDS = ["halaman", "abk", "anjab", "pegawai", "jabatan", "unit", "dokumen", "ketentuan"] as const;
type GoKind = (typeof GO_KINDS)[number];

interface GoOptions extends Pick<GoEntry, "href" | "label" | "description" | "EntryIcon"> {
  readonly mentions?: readonly string[];
}

function go({ mentions = [], ...entry }: GoOptions): GoEntry {
  return { ...entry, id: entry.href, ...entryKeys(entry.label, entry.description, ...mentions) };
}

/** A page, by its other words as well as by its name: a rule whose sentence holds one of them does not go before it. */
function page(other: string, entry: GoOptions): GoEntry {
  const found = go(entry);
  return { ...found, name: nameKey(`${entry.label} ${other}`) };
}

const PAGES: readonly GoEntry[] = [
  ...PLACES.map(({ name, group, path }) =>
    page(TEKS_PALET.sebutanTempat[name] ?? "", {
      label: TEKS_NAVIGASI.tempat[name],
      description: TEKS_NAVIGASI.grup[group],
      href: path,
      EntryIcon: PLACE_ICONS[name],
    }),
  ),
  ...Object.entries(TEKS_PELINDUNGAN.bagian)
    .filter(([part]) => part !== "ikhtisar")
    .map(([part, label]) =>
      go({ label, description: TEKS_NAVIGASI.tempat.dataPribadi, href: `/data-pribadi/${part}`, EntryIcon: PLACE_ICONS.dataPribadi }),
    ),
  ...Object.entries(TEKS_PENGATURAN.bagian).map(([part, label]) =>
    go({ label, description: TEKS_NAVIGASI.tempat.pengaturan, href: `/pengaturan/${part}`, EntryIcon: PLACE_ICONS.pengaturan }),
  ),
];

const RULES: readonly GoEntry[] = RULE_ENTRIES.map((rule) => ({ ...rule, EntryIcon: IconGavel }));

/** Everything that can be gone to; people and jabatan are read once the palette is open. */
export function useGoEntries(): Readonly<Record<GoKind, readonly GoEntry[]>> {
  const people = useShell("pegawai.list", {}).data;
  const jabatan = useShell("jabatan.list", {}).data;
  const unit = useShell("unit.list", {}).data;
  const dokumen = useShell("dokumen.list", {}).data;
  const dokumenAnjab = useShell("dokumenAnjab.list", {}).data;
  return useMemo(() => {
    const names = new Map(unit?.map((one) => [one.id, one.nama]));
    const posts = (href: string, EntryIcon: Icon): GoEntry[] =>
      (jabatan ?? []).map((one) => go({ label: one.nama, description: names.get(one.unitId) ?? "", href: href + one.id, EntryIcon }));
    return {
      halaman: PAGES,
      abk: posts("/abk/", PLACE_ICONS.abk),
      anjab: posts("/anjab/", PLACE_ICONS.anjab),
      pegawai: (people ?? []).map((person) =>
        go({
          label: namaLengkap(person),
          description: `${person.nip ?? TEKS_PEGAWAI.belumBernip} · ${person.jabatan || TEKS_PEGAWAI.belumBerjabatan}`,
          href: `/pegawai/${person.id}/berkas`,
          EntryIcon: IconId,
          mentions: [person.unit],
        }),
      ),
      jabatan: posts("/jabatan/", IconSitemap),
      unit: (unit ?? []).map((one) =>
        go({
          label: one.nama,
          description: names.get(one.indukId ?? "") ?? "",
          href: `/jabatan/unit/${one.id}`,
          EntryIcon: IconHierarchy2,
        }),
      ),
      dokumen: [
        ...(dokumen ?? []).map((one) =>
          go({ label: namaDokumen(one), description: TEKS_DOKUMEN.judul, href: `/dokumen/${one.id}`, EntryIcon: IconFileCertificate }),
        ),
        ...(dokumenAnjab ?? []).map((one) =>
          go({
            label: namaDokumenAnjab(one),
            description: TEKS_DOKUMEN_ANJAB.judul,
            href: alamatDokumenAnjab(one.id),
            EntryIcon: IconFileCertificate,
          }),
        ),
      ],
      ketentuan: RULES,
    };
  }, [people, jabatan, unit, dokumen, dokumenAnjab]);
}
