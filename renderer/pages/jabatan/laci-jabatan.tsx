import { Anchor, Button, Drawer, Text } from "@mantine/core";
import { IconArrowMerge, IconScale, IconUserPlus } from "@tabler/icons-react";
import { Link } from "wouter";
import type { PegawaiBaris } from "../../../core/contract/pegawai";
import { parsePlainDate } from "../../../core/date";
import type { Jabatan } from "../../../core/jabatan/jabatan";
import { alasanTidakDihitung } from "../../../core/pegawai/bezetting";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { TEKS_GABUNG } from "../../../core/text/gabung";
import { kalimatJenis, TEKS_JABATAN } from "../../../core/text/jabatan";
import { SINGKAT_TIDAK_DIHITUNG } from "../../../core/text/kedudukan-hukum";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { useAturanKedudukan } from "../../data/kedudukan-hukum";
import { useHariDipilih } from "../../data/hari";
import { useCommand, useShell } from "../../data/query";
import { Difference } from "../../ui/difference";
import { Fields } from "../../ui/fields";
import { RowActions } from "../../ui/row-actions";
import { bersumber } from "../../ui/sumber";
import { useUndoNotice } from "../../ui/undo-notice";
import type { JabatanBaris } from "./baris";
import { idDrafJabatan } from "./form-jabatan";
import { BagianPelaksana } from "./bagian-pelaksana";

const { isian } = TEKS_JABATAN;

interface Props {
  /** Id in the address; nothing when the drawer is closed. */
  readonly id: string | undefined;
  readonly baris: readonly JabatanBaris[];
  readonly onUbah: (jabatan: Jabatan) => void;
  readonly onGabung: (baris: JabatanBaris) => void;
  readonly onTutup: () => void;
}

/** One jabatan beside the table: what it is, what it needs, who holds it. */
export function LaciJabatan(props: Props) {
  const baris = props.baris.find((satu) => satu.jabatanId === props.id);
  return (
    <Drawer
      opened={props.id !== undefined}
      onClose={props.onTutup}
      position="right"
      size={520}
      title={<Text fw={600}>{baris?.nama ?? TEKS_JABATAN.rincian}</Text>}
    >
      {baris ? (
        <Rincian baris={baris} semua={props.baris} onUbah={props.onUbah} onGabung={props.onGabung} onTutup={props.onTutup} />
      ) : (
        <Text size="sm">{TEKS_JABATAN.tidakDitemukan}</Text>
      )}
    </Drawer>
  );
}

function Rincian(props: {
  readonly baris: JabatanBaris;
  readonly semua: readonly JabatanBaris[];
  readonly onUbah: Props["onUbah"];
  readonly onGabung: Props["onGabung"];
  readonly onTutup: () => void;
}) {
  const { baris } = props;
  const hapus = useCommand("jabatan.remove");
  const beriTahu = useUndoNotice();
  const atasan = props.semua.find((satu) => satu.jabatanId === baris.jabatan.indukId);
  return (
    <>
      <RowActions
        onEdit={() => props.onUbah(baris.jabatan)}
        draft={idDrafJabatan(baris.jabatanId)}
        busy={hapus.isPending}
        onRemove={() =>
          hapus.mutate(
            { id: baris.jabatanId, revision: baris.jabatan.revision },
            {
              onSuccess: () => {
                props.onTutup();
                beriTahu(TEKS_JABATAN.dihapus(baris.nama));
              },
            },
          )
        }
      >
        <Button component={Link} href={`/abk/${baris.jabatanId}`} variant="default" leftSection={<IconScale size={15} aria-hidden />}>
          {TEKS_JABATAN.bukaAbk}
        </Button>
        <Button
          component={Link}
          href={`/penempatan/bangku/${baris.jabatanId}`}
          variant="default"
          leftSection={<IconUserPlus size={15} aria-hidden />}
        >
          {TEKS_JABATAN.bukaBangku}
        </Button>
        <Button variant="default" leftSection={<IconArrowMerge size={15} aria-hidden />} onClick={() => props.onGabung(baris)}>
          {TEKS_GABUNG.gabungkan}
        </Button>
      </RowActions>
      <Fields
        fields={[
          [isian.unit, baris.unit],
          [isian.jenis, bersumber(kalimatJenis(baris), baris.jenjang === null ? "jenis-jabatan" : "jenjang-fungsional", isian.jenis)],
          [isian.kelas, bersumber(baris.kelas === null ? "" : String(baris.kelas), "kelas-jabatan", isian.kelas)],
          [isian.kode, baris.jabatan.kode],
          [isian.kursi, baris.jabatan.kursi === null ? "" : formatAngka(baris.jabatan.kursi)],
          [TEKS_JABATAN.atasan, atasan ? `${atasan.nama} · ${atasan.unit}` : ""],
        ]}
      />
      <Fields
        title={TEKS_JABATAN.bebanKerja}
        fields={[
          [TEKS_JABATAN.kolom.tugas, formatAngka(baris.jumlahTugas)],
          [TEKS_JABATAN.kebutuhan, `${formatAngka(baris.kebutuhanMentah, 4)} → ${formatAngka(baris.kebutuhan, 4, 0)}`],
          [TEKS_JABATAN.bezetting, formatAngka(baris.bezetting)],
          [TEKS_JABATAN.selisih, <Difference key="selisih" value={baris.selisih} />],
        ]}
      />
      <Pemangku jabatanId={baris.jabatanId} />
      <BagianPelaksana jabatanId={baris.jabatanId} />
    </>
  );
}

function Pemangku(props: { readonly jabatanId: string }) {
  const kini = parsePlainDate(useShell("office.status", {}).data?.hariIni ?? "");
  const hariIni = useHariDipilih() ?? kini;
  const orang = (useShell("pegawai.list", {}).data ?? []).filter((satu) => satu.jabatanId === props.jabatanId);
  const aturan = useAturanKedudukan();
  const catatan = (satu: PegawaiBaris): string => {
    const alasan = hariIni === null ? null : alasanTidakDihitung(satu, { per: hariIni, aturan });
    return alasan === null ? "" : ` (${SINGKAT_TIDAK_DIHITUNG[alasan]})`;
  };
  if (orang.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="md">
        {TEKS_JABATAN.tanpaPemangku}
      </Text>
    );
  }
  return (
    <Fields
      title={TEKS_JABATAN.pemangku}
      fields={orang.map((satu) => [
        satu.nip ?? TEKS_PEGAWAI.belumBernip,
        <span key={satu.id}>
          <Anchor component={Link} href={`/pegawai/${satu.id}`} size="sm">
            {namaLengkap(satu)}
          </Anchor>
          {`, ${satu.status}`}
          {catatan(satu)}
        </span>,
        satu.id,
      ])}
    />
  );
}
