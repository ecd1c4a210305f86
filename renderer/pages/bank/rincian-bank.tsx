import { Anchor, Badge, Group, Select, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import type { BankTugasBaris } from "../../../core/contract/bank";
import { TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { TEKS_BANK } from "../../../core/text/bank";
import { formatAngka } from "../../../core/text/number";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { Fields } from "../../ui/fields";
import { RowActions } from "../../ui/row-actions";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import classes from "./bank.module.css";
import { idDrafBank } from "./form-bank";
import { WhyNot } from "../../ui/why-not";

const { kolom } = TEKS_BANK;

/** One standard norm: its source, where it is used, and a way to give it to a jabatan. */
export function RincianBank(props: { readonly norma: BankTugasBaris; readonly onUbah: () => void; readonly onHapus: () => void }) {
  const { norma } = props;
  const hapus = useCommand("bank.remove");
  const tawarkanUrung = useUndoNotice();
  return (
    <>
      <RowActions
        onEdit={props.onUbah}
        draft={idDrafBank(norma.id)}
        busy={hapus.isPending}
        onRemove={() =>
          hapus.mutate(
            { id: norma.id, revision: norma.revision },
            {
              onSuccess: () => {
                tawarkanUrung(TEKS_BANK.dihapus(norma.uraian));
                props.onHapus();
              },
            },
          )
        }
      />
      <Fields
        fields={[
          [kolom.uraian, norma.uraian],
          [kolom.satuanHasil, norma.satuanHasil],
          [kolom.norma, formatAngka(norma.normaWaktuMenit, 3, 0)],
          [kolom.asal, TEKS_ASAL_NORMA[norma.asalNorma]],
          [kolom.sumber, norma.sumber],
        ]}
      />
      <Text component="h3" fw={600} size="sm" mt="md" mb={4}>
        {TEKS_BANK.pemakai}
      </Text>
      {norma.pemakai.length === 0 ? <Text size="sm">{TEKS_BANK.belumDipakai}</Text> : <Pemakai norma={norma} />}
      <AmbilKeJabatan norma={norma} />
    </>
  );
}

function Pemakai(props: { readonly norma: BankTugasBaris }) {
  return (
    <ul className={classes["pemakai"]}>
      {props.norma.pemakai.map((satu) => (
        <li key={satu.tugasId}>
          <Anchor component={Link} href={`/abk/${satu.jabatanId}`} inherit underline="always">
            {satu.jabatan}
          </Anchor>
          {` · ${satu.unit} · ${TEKS_BANK.normaDipakai(formatAngka(satu.normaWaktuMenit, 3, 0))} `}
          {satu.menyimpang ? (
            <Badge size="xs" color="orange">
              {TEKS_BANK.menyimpang}
            </Badge>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function AmbilKeJabatan(props: { readonly norma: BankTugasBaris }) {
  const rekap = useShell("abk.rekap", {}).data?.jabatan;
  const [jabatanId, pilih] = useState<string | null>(null);
  const ambil = useCommand("bank.take");
  const pilihan = useMemo(() => (rekap ?? []).map((satu) => ({ value: satu.jabatanId, label: `${satu.nama} · ${satu.unit}` })), [rekap]);
  const nama = rekap?.find((satu) => satu.jabatanId === jabatanId)?.nama ?? "";
  return (
    <>
      <Group align="flex-end" gap="xs" mt="lg" wrap="nowrap">
        <Select
          label={TEKS_BANK.jabatan}
          data={pilihan}
          value={jabatanId}
          onChange={pilih}
          searchable
          clearable
          limit={100}
          style={{ flex: 1 }}
        />
        <WhyNot reason={jabatanId === null ? TEKS_BANK.pilihJabatanDahulu : null}>
          <TombolTulis
            loading={ambil.isPending}
            onClick={() => {
              if (jabatanId === null) return;
              ambil.mutate(
                { jabatanId, bankId: [props.norma.id] },
                {
                  onSuccess: ({ ditambahkan }) =>
                    tell({ tone: "done", sentence: ditambahkan > 0 ? TEKS_BANK.diambil(ditambahkan, nama) : TEKS_BANK.sudahAda(nama) }),
                },
              );
            }}
          >
            {TEKS_BANK.ambil}
          </TombolTulis>
        </WhyNot>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {TEKS_BANK.ambilPetunjuk}
      </Text>
    </>
  );
}
