import { Anchor, Badge, Button, Drawer, Group, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import type { HasilOrganisasi } from "../../../core/contract/organisasi";
import type { FungsiUnit } from "../../../core/fungsi/fungsi";
import type { Kaitan, TugasFungsi } from "../../../core/fungsi/kaitan";
import { tugasKolom, type KolomMatriks } from "../../../core/fungsi/matriks";
import { nameKey } from "../../../core/name";
import { TEKS_FUNGSI } from "../../../core/text/organisasi";
import { useCommand } from "../../data/query";
import { SearchField } from "../../ui/search-field";
import { sebutJabatan, type AcuanOrganisasi } from "./acuan";
import classes from "./fungsi.module.css";
import { sebutKolom } from "./tabel-matriks";

const T = TEKS_FUNGSI.panel;
/** Tasks that are shown at once; the search narrows them. */
const TUGAS_TAMPIL = 200;

/** The tasks of one column against one function: which serve it and why, and what the office says of each. */
export function PanelSel(props: {
  readonly fungsi: FungsiUnit | null;
  readonly kolom: KolomMatriks | null;
  readonly hasil: HasilOrganisasi;
  readonly acuan: AcuanOrganisasi;
  readonly onTutup: () => void;
}) {
  const { fungsi, kolom, acuan } = props;
  return (
    <Drawer
      opened={fungsi !== null && kolom !== null}
      onClose={props.onTutup}
      position="right"
      size={640}
      title={kolom ? T.judul(sebutKolom(kolom, acuan)) : ""}
    >
      {fungsi && kolom ? <Isi key={`${fungsi.id} ${kolom.kunci}`} {...props} fungsi={fungsi} kolom={kolom} /> : null}
    </Drawer>
  );
}

function Isi(props: {
  readonly fungsi: FungsiUnit;
  readonly kolom: KolomMatriks;
  readonly hasil: HasilOrganisasi;
  readonly acuan: AcuanOrganisasi;
}) {
  const { fungsi, kolom, hasil, acuan } = props;
  const [cari, setCari] = useState("");
  const kaitan = useMemo(
    () => new Map(hasil.kaitan.filter(({ fungsiId }) => fungsiId === fungsi.id).map((satu) => [satu.tugasId, satu])),
    [hasil, fungsi],
  );
  const tugas = useMemo(() => urut(tugasKolom({ ...hasil, unitId: fungsi.unitId }, kolom), kaitan), [hasil, fungsi, kolom, kaitan]);
  const kata = nameKey(cari);
  const tampil = tugas.filter(({ uraian }) => nameKey(uraian).includes(kata));
  return (
    <>
      <Text size="sm" fw={600} mb={8}>
        {fungsi.uraian}
      </Text>
      {tugas.length === 0 ? <Text size="sm">{T.tanpaTugas}</Text> : null}
      {tugas.length > 8 ? <SearchField label={T.cari} placeholder={T.cari} value={cari} onChange={setCari} /> : null}
      <ul className={classes["daftarTugas"]}>
        {tampil.slice(0, TUGAS_TAMPIL).map((satu) => (
          <BarisTugas
            key={satu.id}
            tugas={satu}
            fungsiId={fungsi.id}
            kaitan={kaitan.get(satu.id) ?? null}
            jabatan={kolom.jenis === "jabatan" ? null : sebutJabatan(satu.jabatanId, acuan)}
          />
        ))}
      </ul>
    </>
  );
}

/** Tasks that serve come first, then those of which the office said something else. */
function urut(tugas: readonly TugasFungsi[], kaitan: ReadonlyMap<string, Kaitan>): readonly TugasFungsi[] {
  const tingkat = ({ id }: TugasFungsi): number => {
    const cara = kaitan.get(id)?.cara;
    return cara === undefined ? 2 : cara === "tidak" ? 1 : 0;
  };
  return tugas.toSorted((a, b) => tingkat(a) - tingkat(b));
}

function BarisTugas(props: {
  readonly tugas: TugasFungsi;
  readonly fungsiId: string;
  readonly kaitan: Kaitan | null;
  readonly jabatan: string | null;
}) {
  const { tugas, fungsiId, kaitan } = props;
  const hubungkan = useCommand("fungsi.link");
  const keadaan = kaitan?.cara ?? "belum";
  const nyatakan = (hubungan: "melayani" | "tidak" | null): void =>
    hubungkan.mutate({ fungsiId, tugas: [{ tugasId: tugas.id, revision: kaitan?.revision ?? null, hubungan }] });
  const tombol = (label: string, hubungan: "melayani" | "tidak" | null) => (
    <Button
      variant="default"
      size="compact-xs"
      loading={hubungkan.isPending}
      aria-label={T.untukTugas(label, tugas.uraian)}
      onClick={() => nyatakan(hubungan)}
    >
      {label}
    </Button>
  );
  return (
    <li>
      <Anchor component={Link} href={`/abk/${tugas.jabatanId}/${tugas.id}`} size="sm">
        {tugas.uraian}
      </Anchor>
      {props.jabatan === null ? null : (
        <Text size="xs" c="dimmed">
          {props.jabatan}
        </Text>
      )}
      <Group gap={6} mt={4}>
        <Badge size="sm" variant="light" color={keadaan === "melayani" ? "teal" : keadaan === "kata" ? "blue" : "gray"}>
          {T.keadaan[keadaan]}
        </Badge>
        {keadaan === "melayani" ? null : tombol(T.nyatakan, "melayani")}
        {keadaan === "kata" || keadaan === "melayani" ? tombol(T.tidak, "tidak") : null}
        {kaitan === null || kaitan.revision === null ? null : tombol(T.kembali, null)}
      </Group>
    </li>
  );
}
