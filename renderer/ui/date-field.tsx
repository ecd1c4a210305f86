import { DatePickerInput, type DatePickerInputProps } from "@mantine/dates";
import { plainDate } from "../../core/date";
import { TOMBOL } from "../../core/text/tombol";
import { isPressed } from "./pressed";

/** A day, chosen from a calendar; as in a sheet of Excel, one key puts today. */
export function DateField(props: Omit<DatePickerInputProps, "ref">) {
  return (
    <DatePickerInput
      valueFormat="D MMMM YYYY"
      {...props}
      onKeyDown={(event) => {
        if (!isPressed(event, TOMBOL.halaman.hariIni)) return;
        event.preventDefault();
        const now = new Date();
        props.onChange?.(plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate()));
      }}
    />
  );
}
