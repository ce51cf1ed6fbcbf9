import type { Locale } from '@bottega/platform/kernel';

/** The names heard in a street of Dergano, in about the proportions one hears them. */
export interface Community {
  readonly weight: number;
  readonly locale: Locale;
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
}

const words = (text: string) => text.split(', ');

export const communities: readonly Community[] = [
  {
    weight: 52,
    locale: 'it',
    givenNames: words(
      'Alessandro, Anna, Andrea, Angela, Antonio, Beatrice, Bruno, Camilla, Carla, Cecilia, Claudio, Daniele, Donatella, Edoardo, Emma, Enrico, Federica, Filippo, Francesca, Franco, Gabriele, Giorgia, Giovanni, Giuseppe, Ilaria, Laura, Lorenzo, Lucia, Marco, Margherita, Mario, Michele, Mirella, Nicola, Ornella, Pietro, Riccardo, Roberta, Salvatore, Silvia, Simone, Stefania, Teresa, Ugo, Valentina, Vincenzo',
    ),
    familyNames: words(
      'Airoldi, Bassi, Beretta, Bianchi, Bonetti, Caputo, Carminati, Casati, Colombo, Conti, Corti, Crippa, D’Angelo, De Luca, Esposito, Farina, Ferrari, Fontana, Fumagalli, Galbiati, Gallo, Gatti, Ghezzi, Greco, Invernizzi, Lombardi, Longoni, Maggi, Mariani, Moretti, Motta, Negri, Origgi, Pagani, Parisi, Perego, Pozzi, Rinaldi, Rizzi, Romano, Rossi, Sala, Santoro, Tagliabue, Testa, Valsecchi, Viganò, Zanetti',
    ),
  },
  {
    weight: 13,
    locale: 'it',
    givenNames: words(
      'Ahmed, Amal, Amina, Asmaa, Fatima, Hassan, Hoda, Tarek, Karim, Khalid, Layla, Mariam, Mohamed, Mona, Mustafa, Nour, Omar, Rania, Salma, Yasmine',
    ),
    familyNames: words(
      'Abdelrahman, Ait Said, Bakr, Benali, Chaoui, El Idrissi, El Sayed, Fahmy, Ghanem, Hamdi, Ibrahim, Mahmoud, Naguib, Rachidi, Saleh, Tazi, Youssef, Zaki',
    ),
  },
  {
    weight: 8,
    locale: 'it',
    givenNames: words(
      'Alejandra, Carlos, Diego, Fiorella, Gabriela, Jorge, Luis, Mariela, Milagros, Óscar, Pamela, Rosario, Víctor, Xiomara',
    ),
    familyNames: words(
      'Castillo, Chávez, Flores, Huamán, Quispe, Ramírez, Rojas, Salazar, Sánchez, Torres, Vargas, Villacís',
    ),
  },
  {
    weight: 7,
    locale: 'en',
    givenNames: words(
      'Angelica, Bernadette, Corazon, Emmanuel, Grace, Jericho, Jocelyn, Marites, Reynaldo, Rowena, Sherwin, Teodoro',
    ),
    familyNames: words(
      'Aquino, Bautista, Cruz, Dela Cruz, Dimaculangan, Magbanua, Manalo, Mendoza, Pascual, Reyes, Santos',
    ),
  },
  {
    weight: 6,
    locale: 'it',
    givenNames: words('Bo, Giada, Hao, Jing, Jun, Ting, Marco, Mei, Sofia, Xin, Yan, Yong'),
    familyNames: words('Chen, Dong, Hu, Huang, Jin, Lin, Wang, Wu, Xu, Zheng, Zhou, Zhu'),
  },
  {
    weight: 5,
    locale: 'it',
    givenNames: words('Aïssatou, Awa, Cheikh, Ibrahima, Khady, Mamadou, Mariama, Moussa, Ndeye, Ousmane'),
    familyNames: words('Ba, Diallo, Fall, Gueye, Mbaye, Ndiaye, Sarr, Seck, Sow, Thiam'),
  },
  {
    weight: 5,
    locale: 'it',
    givenNames: words('Andrei, Bohdan, Daryna, Ioana, Iryna, Mihai, Oksana, Oleh, Roxana, Svitlana, Taras, Viorica'),
    familyNames: words(
      'Bondarenko, Ciobanu, Dumitru, Hrytsenko, Kovalenko, Lysenko, Moraru, Popescu, Rusu, Shevchuk, Stan',
    ),
  },
  {
    weight: 4,
    locale: 'en',
    givenNames: words('Anika, Farhana, Imran, Kamal, Nusrat, Rafiq, Rumana, Saiful, Shirin, Tariq'),
    familyNames: words('Ahmed, Begum, Chowdhury, Fernando, Hossain, Khan, Miah, Perera, Rahman, Uddin'),
  },
];
