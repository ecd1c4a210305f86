import { Group, Select, Switch } from "@mantine/core";
import { SearchField } from "../search-field";
import { ShownCount } from "../shown-count";
import { TANPA_SARINGAN, type SaringanJabatan } from "./pilihan-daftar";

interface Pilihan<S extends string> extends SaringanJabatan<S> {
  readonly perUnit: boolean;
}

/** Search and filters of a list of jabatan: by unit and by state, and whether units head their jabatan. */
export function BilahDaftar<S extends string>(props: {
  readonly teks: {
    readonly cari: string;
    readonly unit: string;
    readonly semuaUnit: string;
    readonly keadaan: string;
    readonly pilihanKeadaan: Readonly<Record<S | "semua", string>>;
    readonly perUnit: string;
    readonly satuan: string;
  };
  readonly keadaan: readonly (S | "semua")[];
  readonly unit: readonly { readonly value: string; readonly label: string }[];
  readonly pilihan: Pilihan<S>;
  readonly onPilih: (pilihan: Partial<Pilihan<S>>) => void;
  /** How many jabatan are shown, and of how many. */
  readonly tampil: number;
  readonly semua: number;
  /** Widths in pixels. */
  readonly lebar: { readonly unit: number; readonly keadaan: number };
}) {
  const { teks, pilihan, onPilih, lebar } = props;
  return (
    <Group gap="xs" mb={10}>
      <SearchField label={teks.cari} placeholder={teks.cari} value={pilihan.cari} onChange={(cari) => onPilih({ cari })} width={240} />
      <Select
        aria-label={teks.unit}
        placeholder={teks.semuaUnit}
        data={props.unit}
        value={pilihan.unitId}
        onChange={(unitId) => onPilih({ unitId })}
        searchable
        clearable
        w={lebar.unit}
        limit={200}
      />
      <Select
        aria-label={teks.keadaan}
        data={props.keadaan.map((value) => ({ value, label: teks.pilihanKeadaan[value] }))}
        value={pilihan.keadaan}
        onChange={(nilai) => onPilih({ keadaan: props.keadaan.find((satu) => satu === nilai) ?? "semua" })}
        allowDeselect={false}
        w={lebar.keadaan}
      />
      <Switch
        label={teks.perUnit}
        size="sm"
        checked={pilihan.perUnit}
        onChange={(event) => onPilih({ perUnit: event.currentTarget.checked })}
      />
      <ShownCount
        shown={props.tampil}
        total={props.semua}
        what={teks.satuan}
        narrowed={pilihan.cari !== "" || pilihan.unitId !== null || pilihan.keadaan !== "semua"}
        onClear={() => onPilih(TANPA_SARINGAN)}
      />
    </Group>
  );
}
