import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { sentenceOf, useCommand, useShell } from "../../../data/query";
import { AdoptDialog, AdoptDialogBody } from "../../../ui/adopt-dialog";
import { useUndoNotice } from "../../../ui/undo-notice";

/** Says what adopting a plan keeps, then does it. */
export function DialogPakai(props: {
  readonly rencana: RencanaTersimpan | null;
  readonly onTutup: () => void;
  /** Sentences about people whom another plan accepted too; left out: about those whom this one accepted. */
  readonly ganda?: readonly string[];
}) {
  const { rencana, onTutup, ganda } = props;
  return (
    <AdoptDialog title={rencana && T.pakaiTanya(rencana.nama)} onClose={onTutup}>
      {rencana ? <Isi rencana={rencana} onTutup={onTutup} {...(ganda ? { ganda } : {})} /> : null}
    </AdoptDialog>
  );
}

function Isi(props: { readonly rencana: RencanaTersimpan; readonly onTutup: () => void; readonly ganda?: readonly string[] }) {
  const { rencana, onTutup } = props;
  const pakai = useCommand("rencanaPenempatan.pakai", { toldInPlace: true });
  const daftar = useShell("rencanaPenempatan.list", {});
  const beriTahu = useUndoNotice();
  const sebelumnya = daftar.data?.find(({ keadaan }) => keadaan === "dipakai");
  const { id, revision, nama } = rencana;
  const diterima = daftar.data?.find((satu) => satu.id === id)?.ganda ?? [];
  const ganda = props.ganda ?? diterima.map((satu) => T.diterimaGanda(satu.nama, satu.ke, satu.rencana));
  const berhasil = (): void => {
    onTutup();
    beriTahu(T.dipakai(nama));
  };
  return (
    <AdoptDialogBody
      sentences={[T.pakaiJelas, ...(sebelumnya ? [T.pakaiGanti(sebelumnya.nama)] : []), ...ganda]}
      refusal={pakai.error && sentenceOf(pakai.error)}
      confirm={T.pakai}
      isPending={pakai.isPending}
      onConfirm={() => pakai.mutate({ id, revision }, { onSuccess: berhasil })}
      onClose={onTutup}
    />
  );
}
