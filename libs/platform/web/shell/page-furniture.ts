import { Component } from '@angular/core';
import { Confirm } from '../ui/confirm';
import { ToastOutlet } from '../ui/toast';

/** What every page has once, whatever it shows: where questions are asked and acts are told. */
@Component({
  selector: 'bt-page-furniture',
  imports: [Confirm, ToastOutlet],
  template: '<bt-confirm /><bt-toast />',
})
export class PageFurniture {}
