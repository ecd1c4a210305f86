import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { looksDisabled } from "../../../ui/looks-disabled";

/** Leads to the person before or after this one in the list; at its end it stays and says so. */
export function TombolOrang(props: {
  readonly arah: "sebelum" | "sesudah";
  readonly orang: { readonly id: string; readonly nama: string } | null;
}) {
  const { arah, orang } = props;
  const [, navigate] = useLocation();
  const Ikon = arah === "sebelum" ? IconChevronUp : IconChevronDown;
  const label = orang ? T[arah](orang.nama) : T.habis[arah];
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={label}
        {...looksDisabled(orang === null)}
        onClick={() => (orang ? navigate(`/pegawai/${orang.id}/berkas`) : undefined)}
      >
        <Ikon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
