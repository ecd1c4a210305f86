import { DatePickerInput, type DatePickerInputProps } from "@mantine/dates";
import dayjs from "dayjs";
import { TOMBOL } from "../../core/text/tombol";
import { isPressed } from "./pressed";

/** A day, chosen from a calendar; as in a sheet of Excel, one key puts today. */
export function DateField(props: Omit<DatePickerInputProps, "ref">) {
  return (
    <DatePickerInput
      valueFormat="D MMMM YYYY"
      {...props}
      onKeyDown={(event) => {
        if (!isPressed(event, TOMBOL.umum.hariIni)) return;
        event.preventDefault();
        props.onChange?.(dayjs().format("YYYY-MM-DD"));
      }}
    />
  );
}
