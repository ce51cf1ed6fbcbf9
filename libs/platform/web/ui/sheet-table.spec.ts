import { Component, signal } from '@angular/core';
import { render } from '../testing';
import { SheetTable } from './sheet-table';

@Component({
  imports: [SheetTable],
  template: `
    <table [btSheets]="people()">
      <thead>
        <tr>
          <th scope="col">Persona</th>
          <th scope="col">Stato</th>
        </tr>
      </thead>
      <tbody>
        @for (person of people(); track person) {
          <tr>
            <th scope="row">{{ person }}</th>
            <td>Confermata</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
class Roster {
  readonly people = signal(['Bassi, Elena']);
}

test('rows that become sheets stay a table to who cannot see, and each cell says its heading', async () => {
  const { getAllByRole, fixture } = await render(Roster);
  fixture.componentInstance.people.set(['Bassi, Elena', 'Hu, Wei']);
  await fixture.whenStable();
  const cells = getAllByRole('cell').map((cell) => [cell.getAttribute('data-l'), cell.getAttribute('role')]);
  expect(cells).toEqual([
    ['Stato', 'cell'],
    ['Stato', 'cell'],
  ]);
  expect(getAllByRole('rowheader').map((header) => header.getAttribute('role'))).toEqual(['rowheader', 'rowheader']);
});
