import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { render } from '../testing';
import { Seo } from './seo';

@Component({ template: '' })
class Page {}

const data = () => document.getElementById('page-data');

test('what a page says of itself replaces what the page before said', async () => {
  await render(Page);
  const seo = TestBed.inject(Seo);
  seo.describe({
    title: 'Il primo robot',
    description: 'Da zero',
    data: { '@type': 'Course', name: 'Il primo robot' },
  });
  expect(JSON.parse(data()!.textContent!)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'Il primo robot',
  });

  seo.describe({ title: 'Privacy' });
  const og = document.head.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const description = document.head.querySelector('meta[name=description]')?.getAttribute('content');
  expect([document.title, og, description, data()]).toEqual(['Privacy · Bottega', 'Privacy', '', null]);
});

test('a title cannot close the element that quotes it', async () => {
  await render(Page);
  TestBed.inject(Seo).describe({ title: 'x', data: { name: '</script><script>alert(1)</script>' } });
  expect(data()!.textContent).not.toContain('</script>');
});
