import { Anchor, Tooltip } from "@mantine/core";
import { IconGitCompare } from "@tabler/icons-react";
import { Link } from "wouter";
import type { PerbedaanAnjab } from "../../../core/contract/dokumen-anjab";
import { TEKS_TANDA_DOKUMEN as TEKS } from "../../../core/text/dokumen";
import { namaDokumenAnjab } from "../../../core/text/keadaan-dokumen";
import { alamatBandingAnjab } from "../../data/alamat-anjab";
import { useShell } from "../../data/query";
import { TandaPenetapan } from "../../ui/tanda-penetapan";

/** Whether the informasi jabatan of the office are still those of the document that was laid down last. Nothing when there is none. */
export function TandaDokumenAnjab() {
  const { data } = useShell("dokumenAnjab.drift", {});
  if (!data) return null;
  const { dokumen, jabatan } = data;
  const beda = jabatan.length > 0 ? [TEKS.jabatan(jabatan.length)] : [];
  return <TandaPenetapan nama={namaDokumenAnjab(dokumen)} beda={beda} href={alamatSemua(data)} />;
}

/** The same of one jabatan, as a sign beside its name; nothing while it does not differ. */
export function TandaJabatanBerbeda({ jabatanId, nama }: { readonly jabatanId: string; readonly nama: string }) {
  const { data } = useShell("dokumenAnjab.drift", {});
  const beda = data ? bedaJabatan(data, jabatanId) : null;
  if (!beda) return null;
  return (
    <Tooltip label={beda.kalimat}>
      <Link href={beda.href} aria-label={TEKS.tandaJabatan(nama, beda.kalimat)} style={{ display: "inline-flex", verticalAlign: "-2px" }}>
        <IconGitCompare size={14} stroke={1.8} color="var(--mantine-color-orange-text)" aria-hidden />
      </Link>
    </Tooltip>
  );
}

/** The same of one jabatan, as words with the way to what differs. */
export function KalimatJabatanBerbeda({ jabatanId }: { readonly jabatanId: string }) {
  const { data } = useShell("dokumenAnjab.drift", {});
  const beda = data ? bedaJabatan(data, jabatanId) : null;
  if (!beda) return null;
  return (
    <>
      {` · ${beda.kalimat} · `}
      <Anchor component={Link} href={beda.href} inherit underline="always">
        {TEKS.lihat}
      </Anchor>
    </>
  );
}

function bedaJabatan(perbedaan: PerbedaanAnjab, jabatanId: string): { readonly kalimat: string; readonly href: string } | null {
  const beda = perbedaan.jabatan.find((satu) => satu.jabatanId === jabatanId);
  if (!beda) return null;
  const nama = namaDokumenAnjab(perbedaan.dokumen);
  // What the document does not hold has nothing to stand beside in it.
  if (beda.keadaan === "baru") return { kalimat: TEKS.belumAda(nama), href: alamatSemua(perbedaan) };
  const href = alamatBandingAnjab({ dokumenId: perbedaan.dokumen.id, jabatanId }, { dokumenId: null, jabatanId });
  return { kalimat: TEKS.berbeda(nama, TEKS.jabatanIni), href };
}

function alamatSemua({ dokumen }: PerbedaanAnjab): string {
  return alamatBandingAnjab({ dokumenId: dokumen.id, jabatanId: null }, { dokumenId: null, jabatanId: null });
}
