import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { Icon } from './icon';
import { iconUpload } from './icons.generated';

/** A file is dropped here, or chosen with a press or by keyboard. */
@Component({
  selector: 'bt-file-drop',
  imports: [Icon],
  template: `
    <label
      [class.over]="over()"
      (dragover)="hover($event, true)"
      (dragleave)="hover($event, false)"
      (drop)="drop($event)"
    >
      <bt-icon [path]="iconUpload" />
      <span>{{ label() }}</span>
      <input #box class="sr" type="file" [attr.accept]="accept()" (change)="take(box.files?.[0]); box.value = ''" />
    </label>
  `,
  styles: `
    label {
      position: relative;
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: center;
      min-height: 88px;
      padding: 16px;
      border: 2px dashed var(--mat-sys-outline);
      border-radius: var(--bt-radius);
      cursor: pointer;
      text-align: center;
    }
    .over,
    label:hover {
      background: var(--mat-sys-surface-container-high);
    }
    label:focus-within {
      outline: var(--bt-ring);
      outline-offset: var(--bt-ring-gap);
    }
  `,
})
export class FileDrop {
  /** What to do: «Trascina qui il file, o sceglilo». */
  readonly label = input.required<string>();
  /** As an `input` takes it: `.csv,text/csv`. */
  readonly accept = input.required<string>();
  readonly taken = output<File>();
  protected readonly over = signal(false);
  protected readonly iconUpload = iconUpload;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected take(file: File | undefined): void {
    if (file) this.taken.emit(file);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }
}
