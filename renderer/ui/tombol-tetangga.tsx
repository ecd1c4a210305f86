import { ActionIcon, Tooltip } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { TEKS_TETANGGA } from "../../core/text/tetangga";
import { looksDisabled } from "./looks-disabled";

interface Props {
  readonly arah: "sebelum" | "sesudah";
  /** Null at the end of the list. */
  readonly jabatan: { readonly jabatanId: string; readonly nama: string } | null;
  /** Address under which each jabatan has its page. */
  readonly halaman: "/abk" | "/anjab";
}

/** Leads to the jabatan before or after this one in the list; at its end it stays and says so. */
export function TombolTetangga({ arah, jabatan, halaman }: Props) {
  const [, navigate] = useLocation();
  const Ikon = arah === "sebelum" ? IconChevronUp : IconChevronDown;
  const label = jabatan ? TEKS_TETANGGA[arah](jabatan.nama) : TEKS_TETANGGA.habis[arah];
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={label}
        {...looksDisabled(jabatan === null)}
        onClick={() => (jabatan ? navigate(`${halaman}/${jabatan.jabatanId}`) : undefined)}
      >
        <Ikon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
