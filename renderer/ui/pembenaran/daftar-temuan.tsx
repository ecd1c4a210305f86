import { Group, SegmentedControl, Text } from "@mantine/core";
import { useDeferredValue, useMemo, useState } from "react";
import { groupBy } from "../../../core/group";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PERIKSA_NORMA as T } from "../../../core/text/periksa-norma";
import { useNaskahHalaman, type NaskahPilihan } from "../../data/naskah";
import { useRemembered, useSearchText } from "../../data/remembered";
import { EmptyState } from "../empty-state";
import { GroupedTable } from "../grouped-table";
import type { TableColumn, TableItem } from "../grouped-table-types";
import { KepingJenis, type SebutanJenis } from "../keping-jenis";
import { NoMatch } from "../no-match";
import { SearchField } from "../search-field";
import { ShownCount } from "../shown-count";
import { ToImport } from "../to-import";
import { DialogPembenaran } from "./dialog-pembenaran";
import { kolomBersama, type KolomTempat } from "./kolom-temuan";
import { RincianTemuan, type DasarTemuan } from "./rincian-temuan";
import { countJenis, saringTemuan } from "./saring-temuan";
import { KEADAAN_TEMUAN, keadaanTemuan, type KeadaanTemuan, type SuntinganPembenaran, type TemuanDibenarkan } from "./suntingan";

interface Props<R extends TemuanDibenarkan> {
  /** Under which the columns, the filter and the searched words of this list are remembered. */
  readonly nama: string;
  readonly temuan: readonly R[];
  readonly suntingan: SuntinganPembenaran<R>;
  readonly urutanJenis: readonly R["jenis"][];
  readonly sebutan: SebutanJenis<R["jenis"]>;
  readonly teks: {
    readonly cari: string;
    readonly namaTabel: string;
    readonly cetakan: { readonly judul: string };
    /** Said when nothing was found. */
    readonly kosong: string;
    /** What a justification may say. */
    readonly catatanContoh: string;
  };
  /** Said when there is nothing yet that could be examined; null when there is. */
  readonly belumAda: string | null;
  readonly tempat: KolomTempat<R>;
  /** What stands between the name and the justification. */
  readonly kolom: readonly TableColumn<R>[];
  /** What is searched, besides the note; the same function while the answer is the same. */
  readonly isiCari: (temuan: R) => readonly string[];
  /** The document that stands for the list while nothing narrows it. */
  readonly naskah: NaskahPilihan | null;
  /** Said under a list with rows. */
  readonly petunjuk: string | null;
  readonly dasar: (temuan: R) => DasarTemuan;
}

/** Findings by kind, searched and filtered, justified in place; one opens with its evidence beside the list. */
export function DaftarTemuan<R extends TemuanDibenarkan>(props: Props<R>) {
  const { temuan, suntingan, urutanJenis, sebutan, teks, tempat, isiCari } = props;
  const [{ keadaan, jenis }, saring] = useRemembered<{ readonly keadaan: KeadaanTemuan; readonly jenis: R["jenis"] | null }>(
    `saringan-${props.nama}`,
    SARINGAN_AWAL,
  );
  const [kata, setKata] = useSearchText(props.nama);
  const cari = useDeferredValue(kata);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const dalamKeadaan = useMemo(() => temuan.filter((satu) => keadaanTemuan(satu) === keadaan), [temuan, keadaan]);
  const pilihan = useMemo(() => countJenis<R["jenis"]>(dalamKeadaan, urutanJenis), [dalamKeadaan, urutanJenis]);
  // A kind whose last finding was justified must not leave an empty list behind.
  const jenisAda = pilihan.some((satu) => satu.jenis === jenis) ? jenis : null;
  const tampil = useMemo(
    () => saringTemuan(temuan, { keadaan, jenis: jenisAda, cari }, isiCari),
    [temuan, keadaan, jenisAda, cari, isiCari],
  );
  const items = useMemo(() => itemPerJenis(tampil, sebutan), [tampil, sebutan]);
  const utuh = jenisAda === null && cari.trim() === "";
  useNaskahHalaman(utuh && temuan.length > 0 ? props.naskah : null);
  const hapusSaringan = (): void => {
    setKata("");
    saring({ jenis: null });
  };
  const cetakan = {
    title: teks.cetakan.judul,
    notes: kalimatSaringan(cari, [
      [T.keadaan, T[keadaan]],
      [T.kolom.temuan, jenisAda === null ? null : sebutan.nama[jenisAda]],
    ]),
  };
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={teks.cari} placeholder={teks.cari} value={kata} onChange={setKata} width={240} />
        <SegmentedControl<KeadaanTemuan>
          size="xs"
          aria-label={T.keadaan}
          data={KEADAAN_TEMUAN.map((value) => ({
            value,
            label: `${T[value]} ${formatAngka(temuan.filter((satu) => keadaanTemuan(satu) === value).length)}`,
          }))}
          value={keadaan}
          onChange={(nilai) => saring({ keadaan: nilai })}
        />
        <ShownCount shown={tampil.length} total={dalamKeadaan.length} what={T.hal} narrowed={!utuh} onClear={hapusSaringan} />
      </Group>
      <KepingJenis
        label={T.saringan}
        semua={{ kata: T.semua, jumlah: dalamKeadaan.length }}
        pilihan={pilihan}
        sebutan={sebutan}
        nilai={jenisAda}
        onPilih={(nilai) => saring({ jenis: nilai })}
      />
      {tampil.length > 0 ? (
        <GroupedTable
          label={teks.namaTabel}
          name={props.nama}
          columns={kolomBersama({ tempat, lain: props.kolom, suntingan, onBuka: setTerbuka })}
          items={items}
          onRowClick={({ kunci }) => setTerbuka(kunci)}
          {...(utuh && props.naskah ? {} : { print: cetakan })}
        />
      ) : dalamKeadaan.length > 0 ? (
        <NoMatch title={T.tidakCocokJudul} onClear={hapusSaringan}>
          {T.tidakCocok}
        </NoMatch>
      ) : (
        <Kosong belumAda={props.belumAda} semuaDibenarkan={temuan.length > 0 && keadaan === "terbuka"} {...{ keadaan, teks }} />
      )}
      {tampil.length === 0 || props.petunjuk === null ? null : (
        <Text size="xs" c="dimmed" mt={8}>
          {props.petunjuk}
        </Text>
      )}
      <RincianTemuan
        temuan={temuan.find((satu) => satu.kunci === terbuka) ?? null}
        sebutan={sebutan}
        dasar={props.dasar}
        suntingan={suntingan}
        onTutup={() => setTerbuka(null)}
      />
      <DialogPembenaran
        semua={temuan}
        suntingan={suntingan}
        contoh={teks.catatanContoh}
        sebutan={{ jenis: ({ jenis: satu }: { readonly jenis: R["jenis"] }) => sebutan.nama[satu], tempat: tempat.sebut }}
      />
    </>
  );
}

/** Why the list is empty: nothing to examine, nothing found, nothing justified yet, or everything. */
function Kosong(props: {
  readonly belumAda: string | null;
  readonly keadaan: KeadaanTemuan;
  readonly semuaDibenarkan: boolean;
  readonly teks: { readonly kosong: string };
}) {
  if (props.belumAda !== null)
    return (
      <EmptyState title={T.belumAdaJudul} action={<ToImport />}>
        {props.belumAda}
      </EmptyState>
    );
  if (props.keadaan === "dibenarkan") return <EmptyState title={T.belumDibenarkanJudul}>{T.belumDibenarkan}</EmptyState>;
  if (props.semuaDibenarkan) return <EmptyState title={T.semuaDibenarkanJudul}>{T.semuaDibenarkan}</EmptyState>;
  return <EmptyState title={T.kosongJudul}>{props.teks.kosong}</EmptyState>;
}

const SARINGAN_AWAL = { keadaan: "terbuka", jenis: null } as const;

function itemPerJenis<R extends TemuanDibenarkan>(temuan: readonly R[], sebutan: SebutanJenis<R["jenis"]>): TableItem<R>[] {
  return [...groupBy(temuan, (satu): R["jenis"] => satu.jenis)].flatMap(([jenis, sama]) => [
    {
      kind: "group" as const,
      id: `jenis-${jenis}`,
      title: T.jenis(sebutan.nama[jenis], formatAngka(sama.length), sebutan.penjelasan[jenis]),
      cells: { tindakan: null },
    },
    ...sama.map((row): TableItem<R> => ({ kind: "row", id: row.kunci, row })),
  ]);
}
