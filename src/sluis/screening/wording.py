"""Words that say what kind of party a name belongs to, or how it is addressed, and not which party.

Sources: company forms are those of the trade registers of the countries concerned (for Europe: the list of legal forms in the
annexes to Directive (EU) 2017/1132 and Regulation (EC) 2157/2001); titles and particles are common knowledge of name use.
"""

from __future__ import annotations

from typing import Final

# As `latin` writes them: without dots and accents. Different forms of one party are no difference worth a mismatch.
COMPANY_FORMS: Final = tuple(
    form.strip()
    for form in """
    bv | nv | vof | cv | besloten vennootschap | naamloze vennootschap | cooperatie ua | stichting | bvba | sprl | srl
    spa | sa | sas
    sarl | sasu | snc | eurl | societe anonyme | sociedad anonima | sociedad limitada | sl | slu | sau | ltda
    limitada | eireli
    sa de cv | de cv | s de rl | s de rl de cv | sapi de cv | ca | cia | compania anonima | eu
    gmbh | ggmbh | mbh | ag | kg | kgaa | ohg | ug | se | ev | gmbh and co kg | gmbh co kg | aktiengesellschaft
    gesellschaft mit beschrankter haftung | ltd | limited | plc | llp | lp | llc | inc | incorporated | corp
    corporation | co | company
    co ltd | company limited | limited company | pte | pte ltd | private limited | pvt | pvt ltd | pty | pty ltd
    sdn bhd | bhd
    limited liability company | limited liability partnership | limited partnership | public limited company
    joint stock company | jsc | ojsc | cjsc | pjsc | pjs | oao | zao | pao | ao | ooo | too | tov | pat | prat | chao
    nao | fgup | gup | fkp
    open joint stock company | closed joint stock company | public joint stock company | private joint stock company
    publichnoe aktsionernoe obshchestvo | aktsionernoe obshchestvo | otkrytoe aktsionernoe obshchestvo
    zakrytoe aktsionernoe obshchestvo
    obshchestvo s ogranichennoi otvetstvennostyu | obshchestvo s ogranichennoy otvetstvennostyu
    obshchestvo s ogranichennoj otvetstvennostyu | tovarystvo z obmezhenoyu vidpovidalnistyu | kompaniya
    aktsiyonernoe obshchestvo
    federal state unitary enterprise | state unitary enterprise | federalnoe gosudarstvennoe unitarnoe predpriyatie
    fze | fzco | fzc | fz llc | dmcc | wll | spc | est | saog | saoc | psc | psjc | qsc | bsc | kscc | sal
    offshore sal | sal offshore
    as | anonim sirketi | limited sirketi | ltd sti | ticaret limited sirketi | sti | sirketi | ve | sanayi | oy | oyj
    ab | aps | asa | a s | ks
    sp z oo | sp zoo | spolka z oo | spolka akcyjna | sro | spol sro | as cr | kft | zrt | nyrt | doo | dd | ad | ead
    ood | eood | uab | sia | ou
    kk | kabushiki kaisha | yugen kaisha | gk | pt | tbk | persero | jsc co | societatea cu raspundere limitata | epe
    ee
    youxian gongsi | gufen youxian gongsi | holding | holdings | group
    """.replace("\n", " | ").split("|")
    if form.strip()
)

# A word of these that stands alone, misspelled or out of place, says next to nothing.
WEAK: Final = frozenset(word for form in COMPANY_FORMS for word in form.split() if len(word) > 1)

# A form in its own script, by what stands for it in Latin letters. Longer ones come first.
FORMS_IN_SCRIPT: Final = {
    "股份有限公司": "co ltd",
    "有限責任公司": "co ltd",
    "有限责任公司": "co ltd",
    "有限公司": "co ltd",
    "株式会社": "kk",
    "有限会社": "kk",
    "주식회사": "co ltd",
    "公司": "co",
    "شركة": "company",
    "سید": "seyed",
    "السيد": "sayyid",
}

TITLES: Final = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "drs",
        "prof",
        "professor",
        "ir",
        "ing",
        "sir",
        "dame",
        "lord",
        "lady",
        "hon",
        "rev",
        "fr",
        "don",
        "dona",
        "sheikh",
        "shaikh",
        "shaykh",
        "sheik",
        "cheikh",
        "haji",
        "hajji",
        "hajj",
        "hadji",
        "al-hajj",
        "mullah",
        "mulla",
        "mawlawi",
        "maulavi",
        "maulana",
        "mawlana",
        "molla",
        "ustad",
        "ustaz",
        "hafiz",
        "qari",
        "sayyid",
        "syed",
        "sayed",
        "seyed",
        "seyyed",
        "seyyid",
        "sayyed",
        "imam",
        "ayatollah",
        "general",
        "gen",
        "major",
        "maj",
        "colonel",
        "col",
        "lieutenant",
        "lt",
        "captain",
        "capt",
        "brigadier",
        "brig",
        "admiral",
        "adm",
        "commander",
        "cmdr",
        "sergeant",
        "sgt",
        "marshal",
        "president",
        "minister",
        "ambassador",
        "senator",
        "judge",
        "herr",
        "frau",
        "mevr",
        "dhr",
        "jhr",
        "mme",
        "mlle",
        "monsieur",
        "jr",
        "sr",
        "eng",
        "engr",
        "eng",
    ]
)

PARTICLES: Final = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "het",
        "ter",
        "ten",
        "te",
        "da",
        "das",
        "do",
        "dos",
        "du",
        "des",
        "del",
        "della",
        "delle",
        "dello",
        "di",
        "la",
        "las",
        "le",
        "les",
        "el",
        "los",
        "zu",
        "zur",
        "zum",
        "af",
        "av",
        "al",
        "ul",
        "ur",
        "il",
        "bin",
        "ben",
        "ibn",
        "bint",
        "bt",
        "ould",
        "oglu",
        "ogly",
        "kyzy",
        "binti",
        "bte",
        "na",
        "the",
        "of",
        "and",
        "und",
        "et",
        "en",
        "for",
    ]
)

# Titles that are also words of a company's name ("General Trading") are weighed by their rarity, not left out, in a company.
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
NUMBERS: Final = {
    **{word: str(n) for n, word in enumerate(_ORDINALS.split(), 1)},
    **{f"{n}{end}": str(n) for n in range(1, 1000) for end in ("st", "nd", "rd", "th")},
    **dict(
        zip(
            ["ii", "iii", "iv", "vii", "viii", "ix", "xii", "xiii", "xiv", "xv", "xvi"],
            ["2", "3", "4", "7", "8", "9", "12", "13", "14", "15", "16"],
            strict=True,
        )
    ),
}
