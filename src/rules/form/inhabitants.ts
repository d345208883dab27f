/** Inhabitants of towns, districts and villages whose names are nothing else; the lexicon knows their forms. */
export const INHABITANTS: ReadonlySet<string> = new Set(
  (
    "poznanianin poznanianka poznaniak warszawianin warszawianka warszawiak krakowianin krakowianka krakus krakuska " +
    "wrocławianin wrocławianka wrocławiak gdańszczanin gdańszczanka gdynianin gdynianka sopocianin sopocianka łodzianin łodzianka " +
    "szczecinianin szczecinianka lublinianin lublinianka katowiczanin katowiczanka białostoczanin białostoczanka " +
    "bydgoszczanin bydgoszczanka torunianin torunianka toruńczyk kielczanin kielczanka rzeszowianin rzeszowianka " +
    "olsztynianin olsztynianka opolanin opolanka zielonogórzanin zielonogórzanka gorzowianin gorzowianka " +
    "częstochowianin częstochowianka radomianin radomianka sosnowiczanin sosnowiczanka gliwiczanin gliwiczanka " +
    "zabrzanin zabrzanka bytomianin bytomianka tyszanin tyszanka rybniczanin rybniczanka elblążanin elblążanka " +
    "płocczanin płocczanka wałbrzyszanin wałbrzyszanka włocławianin włocławianka tarnowianin tarnowianka " +
    "chorzowianin chorzowianka koszalinianin koszalinianka kaliszanin kaliszanka legniczanin legniczanka " +
    "grudziądzanin grudziądzanka słupszczanin słupszczanka jaworznianin siedlczanin siedlczanka koninianin koninianka " +
    "pilanin pilanka leszczynianin leszczynianka gnieźnianin gnieźnianka ostrowianin ostrowianka śremianin śremianka " +
    "wrześnianin wrześnianka swarzędzanin swarzędzanka lubonianin lubonianka kórniczanin mosinianin mosinianka " +
    "szamotulanin szamotulanka oborniczanin wągrowczanin jarocinianin jarocinianka krotoszynianin krotoszynianka " +
    "gostynianin gostynianka rawiczanin kolszczanin nowotomyślanin puszczykowianin czarnkowianin chodzieżanin " +
    "złotowianin przemyślanin przemyślanka zamościanin zamościanka zakopiańczyk zakopianin chełmianin łomżanin " +
    "łomżanka suwałczanin ełczanin jeleniogórzanin jeleniogórzanka świdniczanin lubinianin głogowianin inowrocławianin " +
    "stargardzianin piotrkowianin skierniewiczanin łowiczanin kutnianin zgierzanin pabianiczanin mokotowianin " +
    "żoliborzanin nowohucianin grunwaldzianin londyńczyk paryżanin paryżanka berlińczyk wiedeńczyk rzymianin lwowianin " +
    "lwowianka lwowiak wilnianin wilnianka kijowianin prażanin nowojorczyk moskwianin hanowerczyk"
  ).split(" "),
);

/** Others that no dictionary has yet: all in -anin and -anka, which inflect alike. */
export const YOUNGER =
  /^(?:jeżycza|łazarza|wildzia|winogradzia|ochocia|średzia)n(?:in(?:a|owi|em|ie)?|ie|om|ami|ach|k(?:a|i|ę|ą|o|om|ami|ach)|ce|ek)?$/;
