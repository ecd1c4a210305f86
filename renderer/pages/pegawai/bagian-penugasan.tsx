import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import type { Pegawai } from "../../../core/pegawai/pegawai";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { useCommand, useShell } from "../../data/query";
import { DaftarPenugasan } from "../../ui/penugasan";
import { useUndoNotice } from "../../ui/undo-notice";
import { usePilihanJabatan } from "./use-pilihan-jabatan";

/** The posts that a person looks after beside her own. */
export function BagianPenugasan(props: { readonly pegawai: Pick<Pegawai, "id" | "jabatanId"> }) {
  const { id, jabatanId } = props.pegawai;
  const milik = (useShell("penugasan.list", {}).data ?? []).filter((satu) => satu.pegawaiId === id);
  const pilihan = usePilihanJabatan().filter((satu) => satu.value !== jabatanId);
  const tambah = useCommand("penugasan.add");
  const hapus = useCommand("penugasan.remove");
  const beriTahu = useUndoNotice();
  return (
    <DaftarPenugasan
      milik={id}
      baris={milik.map((satu) => ({
        id: satu.id,
        jenis: satu.jenis,
        nama: satu.jabatan,
        isi: (
          <Anchor component={Link} href={`/jabatan/${satu.jabatanId}`} size="sm">
            {`${satu.jabatan} · ${satu.unit}`}
          </Anchor>
        ),
      }))}
      pilihan={{ label: TEKS_PEGAWAI.isian.jabatan, data: pilihan }}
      sibuk={tambah.isPending || hapus.isPending}
      onTambah={(jenis, terpilih) => tambah.mutateAsync({ pegawaiId: id, jabatanId: terpilih, jenis })}
      onHapus={(dihapus) => {
        const revision = milik.find((satu) => satu.id === dihapus)?.revision ?? 1;
        hapus.mutate({ id: dihapus, revision }, { onSuccess: () => beriTahu(TEKS_PEGAWAI.penugasan.dihapus) });
      }}
    />
  );
}
