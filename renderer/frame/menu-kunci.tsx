import { Badge, Kbd, Menu, UnstyledButton } from "@mantine/core";
import { IconKey, IconLock, IconSettings, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { TEKS_PERAN } from "../../core/text/kunci";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { TOMBOL } from "../../core/text/tombol";
import { usePilihanKunci, useStatusKunci } from "../data/kunci";
import { kunciDariLayar } from "../kunci/kunci-dari-layar";
import { UbahSandi } from "../kunci/ubah-sandi";
import classes from "./header.module.css";

const T = TEKS_PERLINDUNGAN.menu;

/** Who is at work and in which role, with what she does about her key; nothing while the data is not protected. */
export function MenuKunci() {
  const siapa = useStatusKunci()?.siapa ?? null;
  const [, navigate] = useLocation();
  const [, ingat] = usePilihanKunci();
  const [mengubah, setMengubah] = useState(false);
  if (siapa === null) return null;
  const peran = TEKS_PERAN[siapa.peran].nama;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes["siapa"]} aria-label={T.tombol(siapa.nama, peran)}>
            <span className={classes["namaSiapa"]}>{siapa.nama}</span>{" "}
            <Badge size="sm" color={siapa.peran === "penyusun" ? "gray" : "yellow"}>
              {peran}
            </Badge>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            rightSection={<Kbd size="xs">{TOMBOL.umum.kunci.kunci[0]}</Kbd>}
            onClick={() => void kunciDariLayar()}
          >
            {T.kunci}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUsers size={16} aria-hidden />}
            onClick={() => {
              ingat({ slotId: "" });
              void kunciDariLayar();
            }}
          >
            {T.ganti}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setMengubah(true)}>
            {T.sandi}
          </Menu.Item>
          <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => navigate("/pengaturan/kunci")}>
            {T.halaman}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <UbahSandi slotId={mengubah ? siapa.slotId : null} onTutup={() => setMengubah(false)} />
    </>
  );
}
