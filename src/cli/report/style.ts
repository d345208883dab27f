/** One sheet for the screen, small screens and paper. */
export const STYLE = `
:root{color-scheme:light;--ink:#1d2530;--soft:#4d5866;--line:#cfd6de;--pale:#f3f6f9;--blue:#12508f;--must:#a3161c;--should:#8a4500;--may:#3d5a80;
--h1:#fff3c4;--h2:#ffdca3;--h3:#ffc4b8}
*{box-sizing:border-box}
body{font:16px/1.55 "Segoe UI",system-ui,-apple-system,"Liberation Sans",Arial,sans-serif;color:var(--ink);background:#fff;max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:2rem;line-height:1.2;margin:0}header{border-bottom:4px solid var(--blue);padding-bottom:.75rem}header p{margin:.25rem 0 0;color:var(--soft)}
h2{font-size:1.4rem;margin:2.5rem 0 .5rem}h3{font-size:1.1rem;margin:1.75rem 0 .25rem;overflow-wrap:anywhere}p{margin:.5rem 0}a{color:var(--blue)}
.lead{font-size:1.15rem;max-width:46rem}
.totals{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem;margin:1rem 0}@media (min-width:38rem){.totals{grid-template-columns:repeat(3,1fr)}}@media (min-width:64rem){.totals{grid-template-columns:repeat(6,1fr)}}
.totals div{background:var(--pale);border-top:4px solid var(--line);border-radius:4px;padding:.6rem .8rem}
.totals .must{border-color:var(--must)}.totals .should{border-color:var(--should)}.totals .may{border-color:var(--may)}
.totals .sign{white-space:normal}.totals dt{color:var(--soft);font-size:.9rem}.totals dd{margin:0}.totals b{display:block;font-size:1.8rem;line-height:1.25}.totals span:not(.sign){font-size:.85rem;color:var(--soft)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0 1rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{background:var(--pale);border-bottom:2px solid var(--line);font-weight:600;vertical-align:bottom}.n{text-align:right;font-variant-numeric:tabular-nums}
.documents th[scope=row]{overflow-wrap:anywhere;min-width:9rem;width:34%}.one-line{white-space:nowrap}
td.must,td.should,td.may{font-weight:600}
.i{width:.7em;height:.7em;fill:currentColor;vertical-align:-.02em}.drawings{position:absolute}.sign{white-space:nowrap}.sign.must,td.must,.ref.must{color:var(--must)}.sign.should,td.should,.ref.should{color:var(--should)}.sign.may,td.may,.ref.may{color:var(--may)}
.frequent{list-style:none;margin:.5rem 0;padding:0}.frequent li{display:grid;grid-template-columns:14rem 1fr;gap:.25rem 1.5rem;padding:.6rem 0;border-top:1px solid var(--line);break-inside:avoid}.frequent h3{margin:0;font-size:1rem}.frequent p,.frequent dl{margin:0 0 .35rem;font-size:.95rem}small,.often{color:var(--soft);font-size:.92em}
.pair div{display:flex;gap:.5rem}.pair dt{flex:0 0 4.5rem;color:var(--soft)}.pair dd{margin:0}.pair b{text-decoration:underline;text-decoration-color:var(--should);text-underline-offset:3px}
.document{border-top:1px solid var(--line);margin-top:2rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.facts,.map-words{color:var(--soft);font-size:.9rem;margin:.1rem 0}
.map{display:flex;align-items:flex-end;gap:1px;height:26px;margin:.25rem 0 .75rem;border-bottom:1px solid var(--soft)}.map i{flex:1 1 0;min-width:1px}
.b0,.b1,.b2,.b3{border:1px solid #8b95a1}.map .b0{height:7px}.map .b1{height:13px}.map .b2{height:19px}.map .b3{height:25px}
.b0{background:#e9eef3}.b1,.h1{background:var(--h1)}.b2,.h2{background:var(--h2)}.b3,.h3{background:var(--h3)}
.legend{list-style:none;margin:.25rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}.legend i{display:inline-block;width:1rem;height:1rem;vertical-align:-2px}
.text{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:4px;padding:1rem;margin:.5rem 0;line-height:1.75}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:4px}
mark.must{text-decoration-color:var(--must);text-decoration-style:double}mark.should{text-decoration-color:var(--should)}mark.may{text-decoration-color:var(--may);text-decoration-style:dotted}
.ref{font-size:.72rem;vertical-align:super;line-height:0;text-decoration:none;font-weight:600;padding:0 1px;white-space:nowrap}
.weight{font-size:.72rem;color:var(--soft);border:1px solid #8b95a1;border-radius:3px;padding:0 3px;margin:0 2px;background:#fff;white-space:nowrap}
.findings td:nth-child(-n+2){width:1%}.findings td:nth-child(3){width:30%;overflow-wrap:anywhere}tr:target{outline:2px solid var(--blue)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
footer{color:var(--soft);font-size:.85rem;margin-top:2rem}
@media screen and (max-width:30rem){body{padding:1rem .6rem}h1{font-size:1.6rem}.text{padding:.6rem}th,td{padding:.35rem .4rem}.pair div{display:block}.frequent li{grid-template-columns:1fr}.findings,.findings tbody,.findings tr,.findings td{display:block;width:auto}.findings thead{position:absolute;clip-path:inset(50%)}.findings td,.findings td:nth-child(n){border:0;padding:.1rem 0;width:auto}.findings td:nth-child(-n+2){display:inline-block;padding-right:.5rem}.findings tr{border-bottom:1px solid var(--line);padding:.4rem 0}}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " z " counter(pages);font:9pt sans-serif}}
@media print{body{font-size:10.5pt;max-width:none;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}.scroll{overflow:visible}
.document{content-visibility:visible;break-before:page;border-top:0;margin-top:0}.document.short{break-before:auto;break-inside:avoid;margin-top:1rem}.document:first-of-type{break-before:auto}
h2,h3,.map-words{break-after:avoid}tr,.totals div,.map{break-inside:avoid}.text{orphans:3;widows:3}a{color:inherit;text-decoration:none}table{font-size:8.5pt}th,td{padding:2.5pt 5pt}.text{padding:8pt;line-height:1.6}h2{margin-top:1.5rem}#texts{break-before:page}}
`;
