<bt-page-header [heading]="'__cap__.mine.heading' | transloco" />
<form class="stack" method="post" novalidate (submit)="add($event)">
  <bt-field [label]="'__cap__.mine.words' | transloco">
    <input btControl autocomplete="off" [formField]="form.words" />
  </bt-field>
  <bt-form-problem [form]="form" />
  <p>
    <button class="btn fill" [attr.aria-disabled]="form().submitting()">{{ '__cap__.mine.add' | transloco }}</button>
  </p>
</form>
@if (refusal() ?? __entities__.problem(); as problem) {
<bt-problem [of]="problem" />
}
<ul>
  @for (item of __entities__.items(); track item.id) {
  <li class="line-item">
    <span class="grow">{{ item.words }}</span>
    <button type="button" class="btn text sm" (click)="remove(item.id)">
      {{ '__cap__.mine.remove' | transloco }} <span class="sr">{{ item.words }}</span>
    </button>
  </li>
  }
</ul>
@if (__entities__.next()) {
<bt-more
  [shown]="__entities__.items().length"
  [more]="true"
  [loading]="__entities__.loading()"
  (next)="__entities__.more()"
/>
} @else if (__entities__.loading()) {
<bt-skeleton [label]="'__cap__.loading' | transloco" />
} @else if (__entities__.items().length === 0 && !__entities__.problem()) {
<bt-empty [heading]="'__cap__.mine.empty' | transloco" [text]="'__cap__.mine.emptyText' | transloco" />
}
