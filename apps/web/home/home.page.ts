import { Component } from '@angular/core';

@Component({ selector: 'bt-home', template: '<h1 class="d1">Si impara la sera, sotto casa.</h1>' })
export class HomePage {}
