import { Modal, Select, Stack } from "@mantine/core";
import { isianTeksAtauKosong } from "../../../core/draf";
import type { UbahanSusunan } from "../../../core/jabatan/ubahan-susunan";
import { TEKS_SUSUNAN } from "../../../core/text/susunan";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { useUndoNotice } from "../../ui/undo-notice";
import { Akibat, Peringatan } from "./akibat";
import { PALING_ATAS, type PilihanUnit } from "./pilihan-unit";

/** A unit or a jabatan that is to be moved, with where it was dropped if it was dragged. */
export interface Pemindahan {
  readonly jenis: "unit" | "jabatan";
  readonly id: string;
  readonly nama: string;
  readonly ke: string | null;
}

/** Says what follows from a move, and makes it. */
export function DialogPindah(props: {
  readonly isi: Pemindahan | null;
  readonly unit: readonly PilihanUnit[];
  readonly onTutup: () => void;
}) {
  const { isi } = props;
  return (
    <Modal opened={isi !== null} onClose={props.onTutup} size={600} title={isi ? TEKS_SUSUNAN.pindahkanIni(isi.nama) : ""}>
      {isi ? <Isi key={isi.id} isi={isi} unit={props.unit} onTutup={props.onTutup} /> : null}
    </Modal>
  );
}

function Isi({ isi, unit, onTutup }: { readonly isi: Pemindahan; readonly unit: readonly PilihanUnit[]; readonly onTutup: () => void }) {
  const { nilai, ubah, draf } = useDraftState<{ readonly ke: string | null }>({
    id: `pindah/${isi.id}`,
    bentuk: { ke: isianTeksAtauKosong },
    tersimpan: { ke: isi.ke },
    baru: true,
  });
  const pindahkan = useCommand("susunan.ubah");
  const beriTahu = useUndoNotice();
  const ubahan = ubahanDari(isi, nilai.ke);
  const akibat = useShell(
    "susunan.akibat",
    { ubahan: ubahan ?? { jenis: "pindahUnit", sasaranId: isi.id, keId: null } },
    { enabled: ubahan !== null },
  );
  const siap = ubahan !== null && akibat.data !== undefined && !akibat.error && !akibat.isPlaceholderData ? akibat.data : null;
  const pilihan = isi.jenis === "unit" ? [{ value: PALING_ATAS, label: TEKS_SUSUNAN.palingAtas }, ...unit] : unit;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ubahan || !siap) return;
        const ke = pilihan.find(({ value }) => value === nilai.ke)?.label ?? "";
        pindahkan.mutateAsync({ ubahan, revision: siap.revision }).then(
          () => {
            draf.tersimpan(nilai);
            beriTahu(TEKS_SUSUNAN.dipindahkan(isi.nama, ke));
            onTutup();
          },
          () => null,
        );
      }}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => TEKS_SUSUNAN.pindahkan} />
        <Select
          label={TEKS_SUSUNAN.ke}
          data={pilihan.filter(({ value }) => value !== isi.id).map(({ value, label }) => ({ value, label }))}
          value={nilai.ke}
          onChange={(ke) => ubah({ ke })}
          required
          {...(isi.ke === null ? { "data-autofocus": true } : {})}
          searchable
          limit={200}
        />
        {ubahan !== null && akibat.error ? <Peringatan kalimat={[sentenceOf(akibat.error)]} /> : null}
        {siap ? <Akibat akibat={siap} /> : null}
        <FormActions busy={pindahkan.isPending} draft={draf} onCancel={onTutup} label={TEKS_SUSUNAN.lakukan} />
      </Stack>
    </form>
  );
}

function ubahanDari({ jenis, id }: Pemindahan, ke: string | null): UbahanSusunan | null {
  if (ke === null) return null;
  if (jenis === "jabatan") return { jenis: "pindahJabatan", sasaranId: id, keId: ke };
  return { jenis: "pindahUnit", sasaranId: id, keId: ke === PALING_ATAS ? null : ke };
}
