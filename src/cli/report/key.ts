/** What shades, bars and signs mean, told before the texts. */
export const KEY = `<p>Tło zdania i słupek na mapie zdań mówią, jak trudne jest zdanie:</p>
<ul class="legend">
<li><i class="b0"></i> krótkie: do 15 słów</li>
<li><i class="b1"></i> średnie: 16–20 słów</li>
<li><i class="b2"></i> trudne: 21–30 słów albo wiele długich wyrazów</li>
<li><i class="b3"></i> bardzo trudne: ponad 30 słów</li>
</ul>
<p>Podkreślone miejsce ma numer. W tabeli pod tekstem jest wiersz z tym numerem.</p>`;
