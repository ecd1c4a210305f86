import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { useCommand, useShell } from "../../data/query";
import { AdoptDialog, AdoptDialogBody } from "../../ui/adopt-dialog";
import { useUndoNotice } from "../../ui/undo-notice";

/** Says what adopting a scenario writes, then does it. */
export function DialogPakai(props: { readonly skenario: Skenario | null; readonly onTutup: () => void }) {
  const { skenario, onTutup } = props;
  return (
    <AdoptDialog title={skenario && TEKS_SKENARIO.pakaiTanya(skenario.nama)} onClose={onTutup}>
      {skenario ? <Isi skenario={skenario} onTutup={onTutup} /> : null}
    </AdoptDialog>
  );
}

function Isi({ skenario, onTutup }: { readonly skenario: Skenario; readonly onTutup: () => void }) {
  const pakai = useCommand("skenario.pakai");
  const profil = useShell("profil.list", {});
  const beriTahu = useUndoNotice();
  const sendiri = profil.data?.profil.find(({ id }) => id === skenario.profilId);
  const { id, revision, nama } = skenario;
  const berhasil = (): void => {
    onTutup();
    beriTahu(TEKS_SKENARIO.dipakai(nama));
  };
  return (
    <AdoptDialogBody
      sentences={[TEKS_SKENARIO.pakaiJelas, ...(sendiri ? [TEKS_SKENARIO.pakaiProfil(sendiri.nama)] : [])]}
      confirm={TEKS_SKENARIO.pakai}
      isPending={pakai.isPending}
      onConfirm={() => pakai.mutate({ id, revision }, { onSuccess: berhasil })}
      onClose={onTutup}
    />
  );
}
