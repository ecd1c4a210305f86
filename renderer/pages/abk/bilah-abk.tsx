import { Group, Select, Switch } from "@mantine/core";
import { TEKS_DAFTAR_ABK } from "../../../core/text/abk-halaman";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { KEADAAN_ABK, TANPA_SARINGAN, type PilihanDaftar } from "./saringan-abk";

const PILIHAN_KEADAAN = KEADAAN_ABK.map((value) => ({ value, label: TEKS_DAFTAR_ABK.pilihanKeadaan[value] }));

/** Search and filters of the list. */
export function BilahAbk(props: {
  readonly pilihan: PilihanDaftar;
  readonly onPilih: (pilihan: Partial<PilihanDaftar>) => void;
  readonly unit: readonly { readonly value: string; readonly label: string }[];
  readonly tampil: number;
  readonly semua: number;
}) {
  const { pilihan, onPilih } = props;
  return (
    <Group gap="xs" mb={10}>
      <SearchField
        label={TEKS_DAFTAR_ABK.cari}
        placeholder={TEKS_DAFTAR_ABK.cari}
        value={pilihan.cari}
        onChange={(cari) => onPilih({ cari })}
        width={240}
      />
      <Select
        aria-label={TEKS_DAFTAR_ABK.unit}
        placeholder={TEKS_DAFTAR_ABK.semuaUnit}
        data={props.unit}
        value={pilihan.unitId}
        onChange={(unitId) => onPilih({ unitId })}
        searchable
        clearable
        w={260}
        limit={200}
      />
      <Select
        aria-label={TEKS_DAFTAR_ABK.keadaan}
        data={PILIHAN_KEADAAN}
        value={pilihan.keadaan}
        onChange={(nilai) => onPilih({ keadaan: KEADAAN_ABK.find((satu) => satu === nilai) ?? "semua" })}
        allowDeselect={false}
        w={150}
      />
      <Switch
        label={TEKS_DAFTAR_ABK.perUnit}
        size="sm"
        checked={pilihan.perUnit}
        onChange={(event) => onPilih({ perUnit: event.currentTarget.checked })}
      />
      <ShownCount
        shown={props.tampil}
        total={props.semua}
        what={TEKS_DAFTAR_ABK.satuan}
        narrowed={pilihan.cari !== "" || pilihan.unitId !== null || pilihan.keadaan !== "semua"}
        onClear={() => onPilih(TANPA_SARINGAN)}
      />
    </Group>
  );
}
