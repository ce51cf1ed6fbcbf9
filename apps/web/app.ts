import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { PageFurniture } from '@bottega/platform/web';

@Component({
  selector: 'bt-root',
  imports: [PageFurniture, RouterOutlet],
  template: '<router-outlet /><bt-page-furniture />',
})
export class App {}
