import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Cover, Empty } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'bt-home',
  imports: [Cover, Empty, RouterLink, TranslocoPipe],
  templateUrl: './home.page.html',
  styleUrl: './home.page.css',
})
export class HomePage {}
