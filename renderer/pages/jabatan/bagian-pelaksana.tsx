import { Anchor } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "wouter";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { useCommand, useShell } from "../../data/query";
import { DaftarPenugasan } from "../../ui/penugasan";
import { useUndoNotice } from "../../ui/undo-notice";

/** Who looks after a jabatan beside her own post. */
export function BagianPelaksana(props: { readonly jabatanId: string }) {
  const { jabatanId } = props;
  const milik = (useShell("penugasan.list", {}).data ?? []).filter((satu) => satu.jabatanId === jabatanId);
  const pegawai = useShell("pegawai.list", {}).data;
  const tambah = useCommand("penugasan.add");
  const hapus = useCommand("penugasan.remove");
  const beriTahu = useUndoNotice();
  const pilihan = useMemo(
    () =>
      (pegawai ?? [])
        .filter((satu) => satu.jabatanId !== jabatanId)
        .map((satu) => ({ value: satu.id, label: `${namaLengkap(satu)} · ${satu.nip ?? TEKS_PEGAWAI.belumBernip}` })),
    [pegawai, jabatanId],
  );
  return (
    <DaftarPenugasan
      milik={jabatanId}
      baris={milik.map((satu) => ({
        id: satu.id,
        jenis: satu.jenis,
        nama: satu.pegawai,
        isi: (
          <Anchor component={Link} href={`/pegawai/${satu.pegawaiId}`} size="sm">
            {satu.pegawai}
          </Anchor>
        ),
      }))}
      pilihan={{ label: TEKS_PEGAWAI.penugasan.pegawai, data: pilihan }}
      sibuk={tambah.isPending || hapus.isPending}
      onTambah={(jenis, terpilih) => tambah.mutateAsync({ pegawaiId: terpilih, jabatanId, jenis })}
      onHapus={(dihapus) => {
        const revision = milik.find((satu) => satu.id === dihapus)?.revision ?? 1;
        hapus.mutate({ id: dihapus, revision }, { onSuccess: () => beriTahu(TEKS_PEGAWAI.penugasan.dihapus) });
      }}
    />
  );
}
