import { Component, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { Problem } from '../api/problem';
import { render } from '../testing';
import { Control } from './control';
import { Field } from './field';
import { FormProblemNote } from './form-problem';
import { send } from './send';

let answer: () => Promise<unknown>;

@Component({
  imports: [Control, Field, FormField, FormProblemNote],
  template: `
    <form novalidate (submit)="onSubmit($event)">
      <bt-field label="E-mail" hint="Ci mandiamo la conferma.">
        <input btControl type="email" [formField]="form.email" />
      </bt-field>
      <bt-field label="Nome di chi ha la tutela"><input btControl [formField]="form.guardian.name" /></bt-field>
      <bt-form-problem [form]="form" />
      <button>Iscriviti</button>
    </form>
  `,
})
class SignUpForm {
  readonly model = signal({ email: '', guardian: { name: '' } });
  readonly form = form(this.model, (path) => required(path.email));

  onSubmit(event: Event): void {
    event.preventDefault();
    void send(this.form, () => answer());
  }
}

async function filled(email: string) {
  const screen = await render(SignUpForm);
  document.body.append(screen.host);
  const box = screen.getByLabelText('E-mail') as HTMLInputElement;
  fireEvent.input(box, { target: { value: email } });
  return { ...screen, box, press: () => fireEvent.click(screen.getByRole('button', { name: 'Iscriviti' })) };
}

const about = (box: HTMLElement) => document.getElementById(box.getAttribute('aria-describedby')!)?.textContent?.trim();

test('before anything is wrong the hint describes the field', async () => {
  const { box } = await filled('sara@example.it');
  expect([about(box), box.getAttribute('aria-invalid')]).toEqual(['Ci mandiamo la conferma.', null]);
});

test('what is missing is said beside its field, which gets the focus, and nothing is sent', async () => {
  answer = jest.fn();
  const { box, press } = await filled('');
  press();
  await waitFor(() => expect(about(box)).toBe('Questo serve per andare avanti.'));
  expect([box.getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', box]);
  expect(answer).not.toHaveBeenCalled();
});

test('what the server finds wrong lands beside the field it points at, in the server’s words', async () => {
  const errors = [{ pointer: '/guardian/name', code: 'text-too-short', detail: 'Serve il nome intero.' }];
  answer = async () => {
    throw new Problem(422, { code: 'http.invalid', title: 'Dati da correggere', detail: 'Da correggere', errors });
  };
  const { press, getByLabelText, queryByRole, box } = await filled('sara@example.it');
  press();
  const guardian = getByLabelText('Nome di chi ha la tutela');
  await waitFor(() => expect(about(guardian)).toBe('Serve il nome intero.'));
  expect([document.activeElement, queryByRole('alert'), box.value]).toEqual([guardian, null, 'sara@example.it']);
});

test('what belongs to no field is said above the button', async () => {
  answer = async () => {
    throw new Problem(409, { code: 'enrolment.edition-full', title: 'Non è possibile ora', detail: 'È completa.' });
  };
  const { press, findByRole } = await filled('sara@example.it');
  press();
  expect((await findByRole('alert')).textContent).toContain('È completa.');
});

test('a fault of ours is not taken for an answer', async () => {
  const fault = new TypeError('a fault');
  const fixture = (await render(SignUpForm)).fixture.componentInstance;
  fixture.model.set({ email: 'sara@example.it', guardian: { name: '' } });
  await expect(send(fixture.form, () => Promise.reject(fault))).rejects.toBe(fault);
});
