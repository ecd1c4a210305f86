import { ActionIcon, Menu } from "@mantine/core";
import { IconBan, IconDots, IconLock, IconPinned, IconStar } from "@tabler/icons-react";
import { kunciBatasan, semuaBatasan, type SatuBatasan } from "../../../core/penempatan/pilihan";
import type { Usul } from "../../../core/penempatan/usul";
import { TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TOMBOL } from "../../../core/text/tombol";
import type { useRencana } from "./use-rencana";

/** Whom and which post a limit is about. */
export type PasanganDipilih = Pick<Usul, "pegawaiId" | "ke">;

/** A limit that can be set from a move, or taken back where it stands. */
export interface TindakanUsul {
  readonly batasan: SatuBatasan;
  readonly label: string;
  readonly kunci: string;
  readonly Gambar: typeof IconLock;
}

/** What can be insisted on from a move, by what stands already. */
export function tindakanUsul({ pilihan }: ReturnType<typeof useRencana>, { pegawaiId, ke }: PasanganDipilih): readonly TindakanUsul[] {
  const ada = new Set(semuaBatasan(pilihan).map(kunciBatasan));
  const berdiri = (batasan: SatuBatasan): boolean => ada.has(kunciBatasan(batasan));
  const kunci: SatuBatasan = { jenis: "kunci", pegawaiId, jabatanId: ke };
  const tetap: SatuBatasan = { jenis: "kunci", pegawaiId, jabatanId: null };
  const coret: SatuBatasan = { jenis: "coret", pegawaiId, jabatanId: ke };
  const penting: SatuBatasan = { jenis: "penting", jabatanId: ke };
  return [
    { batasan: kunci, label: berdiri(kunci) ? T.cabutKunci : T.kunci, kunci: TOMBOL.penempatan.kunci.kunci[0], Gambar: IconLock },
    { batasan: tetap, label: berdiri(tetap) ? T.cabutTetap : T.tetap, kunci: TOMBOL.penempatan.tetap.kunci[0], Gambar: IconPinned },
    { batasan: coret, label: berdiri(coret) ? T.cabutCoret : T.coret, kunci: TOMBOL.penempatan.coret.kunci[0], Gambar: IconBan },
    { batasan: penting, label: berdiri(penting) ? T.cabutPenting : T.penting, kunci: TOMBOL.penempatan.penting.kunci[0], Gambar: IconStar },
  ];
}

/** What can be insisted on from the row of a move. By keyboard the keys that stand beside each do the same on the row. */
export function MenuUsul(props: {
  readonly rencana: ReturnType<typeof useRencana>;
  readonly usul: PasanganDipilih;
  readonly nama: string;
}) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={T.tindakanUntuk(props.nama)}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {tindakanUsul(props.rencana, props.usul).map(({ batasan, label, kunci, Gambar }) => (
          <Menu.Item
            key={label}
            leftSection={<Gambar size={16} aria-hidden />}
            rightSection={<kbd>{kunci}</kbd>}
            onClick={() => props.rencana.batasi(batasan)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
