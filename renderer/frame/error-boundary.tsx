import { Button, Group } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { Link } from "wouter";
import { TEKS_GALAT_HALAMAN } from "../../core/text/umum";
import { EmptyState } from "../ui/empty-state";

interface Props {
  readonly children: ReactNode;
}

/** Keeps a failing page from taking the window with it: says so in words and offers another try or the way home. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title={TEKS_GALAT_HALAMAN.judul}
          action={
            <Group mt="sm">
              <Button onClick={() => this.setState({ failed: false })}>{TEKS_GALAT_HALAMAN.cobaLagi}</Button>
              <Button component={Link} href="/" variant="default">
                {TEKS_GALAT_HALAMAN.keBeranda}
              </Button>
            </Group>
          }
        >
          {TEKS_GALAT_HALAMAN.penjelasan}
        </EmptyState>
      </div>
    );
  }
}
