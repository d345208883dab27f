/** Nouns that letters hardly hold, with forms that are also those of common ones: "ciszy" is of "cisza", "gminie" of "gmina". */
export const RARE_NOUNS: ReadonlySet<string> = new Set(
  `alfabeta badan bono bram budowie cisz czwartka far formia gara garum gmin gościa imienie jezdny kar karo kart kluba kocieł koda
  koleja kompleta ląg lut mat mandatum metrum mil minia namiota nica niża obrąb obrada opart pomiara plika platana plakata płyt
  poczt powiatr przybyt pętel pul puli rad remonta rond rucho rynka stawek straża tras tryba ulew usterk warianta wnuka wymian
  wypłat zamian związka zwłok drug działko dzienia dzienie star um wóda organum śmiecie ratha wymoga`.split(/\s+/),
);
