"""The rules of the style sheet that are the same for every memo."""

RULES = """
*{box-sizing:border-box}
html{font:112.5%/1.5 var(--body);color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}
body{margin:0;padding:1.25rem;overflow-wrap:break-word}
main{max-width:30rem;margin:1.5rem auto 3rem}
main:focus{outline:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--ground)}
.skip:focus{left:1rem;top:1rem;z-index:1}
h1,h2,h3,h4,h5,h6{font-family:var(--headings);color:var(--heading);font-weight:600;line-height:1.25;\
margin:1.7em 0 .45em;text-wrap:balance}
h1{font-size:1.8rem;margin:0 0 .15em}
h2{font-size:1.3rem}
h3{font-size:1.3rem}
.level-1{font-size:1.3rem;font-style:normal}
.level-2{font-size:1.14rem;font-style:normal}
.level-3{font-size:1.04rem;font-style:normal}
.level-4,.level-5{font-size:1rem;font-style:italic}
p,ul,ol,dl,blockquote,pre,figure{margin:0 0 .8em}
p{text-wrap:pretty}
section>:is(h2,h3,h4,h5,h6)+*{margin-top:0}
ul,ol{padding-inline-start:1.5rem}
li{margin:.25em 0}
li>:is(ul,ol){margin:.25em 0}
ul.plain{list-style:none}
dt{font-weight:600}
dd{margin:0 0 .5em 1.5rem;margin-inline:1.5rem 0}
blockquote{margin-inline:1.5rem;font-style:italic}
blockquote em{font-style:normal}
hr{border:0;border-top:1px solid var(--line);margin:1.5em 0}
sup,sub{font-size:.7em;line-height:0}
.reference a{text-decoration:none;padding:0 .1em}
.small-caps{font-variant-caps:small-caps}
abbr[title]{text-decoration:underline dotted 1px;text-underline-offset:3px}
code,pre{font-family:'Source Code Pro',ui-monospace,Consolas,Menlo,'Noto Sans Mono',monospace;\
font-size:.86em}
code{background:var(--code-ground);padding:.05em .25em}
pre{background:var(--code-ground);padding:.7em .9em;white-space:pre-wrap;overflow-wrap:anywhere}
pre code{padding:0;background:none;font-size:1em}
mark.warning{color:var(--warning);background:var(--warning-ground);font-weight:700;padding:0 .15em}
.marking{font-family:var(--headings);font-weight:600;color:var(--marking)}
.marking[class*=tlp]{font-size:max(12pt,1em);background:#000;padding:.1em .5em}
.page-end{text-align:center}
.page-end .marking{display:inline-block;margin:0;font-size:.95rem}
:is(h1,h2,h3,h4,h5,h6) .marking{font-size:.72em;white-space:nowrap}
.head,.cover{border-bottom:1px solid var(--heading);padding-bottom:.5rem;margin-bottom:1.2rem}
.about{font-size:1.12rem;font-style:italic;color:var(--muted);margin:0}
.fields{display:grid;grid-template-columns:minmax(4.5rem,auto) 1fr;gap:.15rem 1.5rem;\
border-top:1px solid var(--heading);margin:.5rem 0 0;padding-top:.6rem}
.fields>div{display:contents}
.fields dt{font-weight:400;font-size:.78rem;letter-spacing:.06em;text-transform:uppercase;color:var(--muted);\
padding-top:.25em}
.fields dd{margin:0}
.fields>div:last-child dd{font-weight:600}
.cover{margin-bottom:3rem;padding-top:3rem}
.cover h1{font-size:2.4rem}
.tab{border-top:3px solid var(--heading);padding-top:.6rem;margin-top:3rem;font-size:1.6rem}
.tab-label{display:inline-block;min-width:2.2rem;padding:0 .5rem;text-align:center;color:var(--ground);\
background:var(--heading);margin-inline-end:.4rem}
.contents ul{list-style:none;padding-inline-start:1.2rem;margin:.2em 0}
.contents>ul{padding:0}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents-title,.box-title{font-family:var(--headings);font-weight:600;color:var(--heading);margin-bottom:.3em}
details{font-family:var(--headings);margin-bottom:1em}
summary{color:var(--link);cursor:pointer}
.scroll{overflow-x:auto;margin:0 0 1em}
table{border-collapse:collapse;width:100%;font-family:var(--headings);font-size:.84rem;line-height:1.4}
caption{text-align:start;font-weight:600;padding:.3em 0;color:var(--heading)}
th,td{text-align:start;vertical-align:top;padding:.4em .5em;border-bottom:1px solid var(--line);\
overflow-wrap:normal;min-width:3.4rem}
th{font-weight:600}
thead th{background:var(--table-head);border-bottom:2px solid var(--axis)}
thead td{background:var(--table-head)}
tbody tr:nth-child(even){background:var(--stripe)}
.centre{text-align:center}
.right{text-align:end;font-variant-numeric:tabular-nums}
:is(td,th,li,dd,.box,blockquote)>:last-child{margin-bottom:0}
.box{border:1px solid var(--axis);border-inline-start:4px solid var(--heading);background:var(--box-ground);\
padding:.7em 1em;margin:0 0 1em}
.decision{display:grid;grid-template-columns:1.8rem 1fr;margin:0 0 1em}
.decision-number{font-weight:600;margin:0}
.answer{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;font-family:var(--headings);\
font-size:.95rem}
.choices{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;list-style:none;padding:0;margin:0}
.choices li{margin:0}
.check{font-size:1.15em}
.date{margin:0;flex:1 1 9rem;display:flex;gap:.4rem;align-items:baseline}
.blank{flex:1;border-bottom:1px solid var(--muted);max-width:10rem}
figure{margin-inline:0}
svg{display:block;max-width:none;height:auto;margin-bottom:.8rem}
.timeline svg{width:100%;min-width:36rem}
.matrix svg{width:24rem;min-width:20rem}
.key{font-family:var(--headings);font-size:.9rem;margin:0;display:grid;grid-template-columns:auto 1fr;\
gap:.15rem .7rem}
.key>div{display:contents}
.key dd{margin:0}
.notes{font-size:.88rem}
.notes ol{padding-inline-start:1.8rem}
.notes li:target,.reference a:target{background:var(--table-head)}
[role=doc-backlink]{text-decoration:none}
@media screen and (min-width:54rem){
.wide{width:44rem;margin-inline:-7rem}
figure.matrix{display:grid;grid-template-columns:auto 1fr;gap:0 1.5rem;align-items:start}
.matrix .key{padding-top:1.2rem}
}
@media (max-width:36rem){
body{padding:.9rem}
.fields{grid-template-columns:1fr;gap:0}
.fields dd{margin-bottom:.35rem}
h1{font-size:1.6rem}
blockquote{margin-inline:.8rem}
}
"""
"""On the screen; 30 rem hold about 66 characters of the usual serif."""

PRINT_RULES = """@media print{
html{font-size:BODY-SIZE;line-height:BODY-LEADING}
body{padding:0}
main{max-width:none;margin:0}
.skip,details{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
thead{display:table-header-group}
tr,figure svg,.decision,.box,.notes li{break-inside:avoid}
p,li{orphans:2;widows:2}
.scroll{overflow:visible}
.timeline svg{min-width:0}
.tab,.page-break{break-before:page}
.cover{break-after:page}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@supports selector(::details-content) and (not (-moz-appearance:none)) and (not (font:-apple-system-body)){
@media print{.page-end{display:none}}
}
"""
"""On paper. Only some browsers print in the margins of each page, and none says whether it does: those that
came out before Chrome 131, Firefox and Safari print the markings at the beginning and at the end instead."""
