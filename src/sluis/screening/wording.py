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


# Words that say what a party does, by the English word: dictionary words of the languages lists are translated from, in the
# spellings in which the aliases of the EU and OFAC lists show them, or the usual romanisation. Added by hand, and not complete.
_MEANINGS: Final = {
    "academy": "akademiya akademie akademia academia academie akademi",
    "agency": "agentstvo agentur agence agencia agenzia agentschap",
    "agriculture": "agricola agricole agro agrar agrarnyi selskokhozyaistvennyi keshavarzi ziraat",
    "airline": "airlines aviakompaniya aerolineas havayolu havayollari",
    "association": "assotsiatsiya asociacion associazione asotsiatsiya jamiyat dernegi assoc",
    "aviation": "aviatsionnyi aviatsiya aviacion aviazione luftfahrt luchtvaart havacilik aviatsionnogo",
    "bank": "banka banco banque banca banki bankas bancorp",
    "bureau": "byuro buro",
    "center": "centre centro centrum tsentr zentrum tsentra markaz merkezi sentr ctr",
    "chemical": "chemicals khimicheskii khimicheskiy khimichesky chimique quimica quimico chemische kimya shimi shimiyai",
    "commerce": "commercio comercio handel torgovlya tijara tijarah tejarat bazargani",
    "commercial": "kommercheskii kommercheskiy kommerchesky kommercheski comercial commerciale kommerzielle comm",
    "committee": "komitet comite comitato kommission komissiya comision commission",
    "communications": "communication kommunikatsii svyaz svyazi ertebatat ittisalat kommunikation comunicaciones",
    "concern": "kontsern konzern",
    "construction": "stroitelnaya stroitelnyi stroitelnaia stroitelstvo construccion construcciones insaat bau bouw "
    "costruzioni sakhteman sakhtemani muqawalat",
    "cooperative": "kooperativ cooperativa taavoni genossenschaft",
    "corporation": "korporatsiya korporatsiia corporacion",
    "defense": "defence oborony oboronnyi defensa verteidigung defensie savunma defa difa",
    "department": "departament dept departement departamento",
    "design": "konstruktorskoe konstruktorskoye konstruktorskogo",
    "development": "razvitie razvitiya desarrollo developpement entwicklung ontwikkeling toseeh tosee towse kalkinma tanmiya",
    "directorate": "upravlenie direktsiya direccion direktion",
    "electric": "elektricheskii elektrik electrique electrico electrica elektrisch",
    "electronics": "electronic elektronika elektronnyi elektronik electronica electronique elettronica",
    "energy": "energiya energia energie enerji enerzhi energetik",
    "engineering": "ingenieria ingenierie inzhiniring inzheneringovaya inzhenernyi muhandislik mohandesi mohandessi "
    "muhendislik engg",
    "enterprise": "enterprises predpriyatiye unternehmen empresa entreprise muassasa",
    "equipment": "oborudovanie oborudovaniya equipos equipement ausrustung tajhizat tajhizate techhizat",
    "exchange": "sarrafi sirafa sarafi",
    "export": "eksport exportadora exports",
    "factory": "fabrika fabrik fabrica fabriek karkhane karkhaneh masnaa fabrique",
    "federation": "federatsiya federacion foederation federatie",
    "finance": "finans finansovyi finances finanz financiera finansovaya",
    "firm": "firma",
    "foundation": "fond fonds fundacion fondation fondazione bonyad vakfi muassasat mosseseh",
    "fund": "sandogh sanduq",
    "import": "importadora imports",
    "industrial": "promyshlennyi promyshlennaya promyshlenno industriel industrielle sanati sinai",
    "industry": "industries industrie industria industrias promyshlennost promyshlennosti sanaye sanayeh sinaat ind",
    "institute": "institut instituto istituto enstitusu maahad moassese inst",
    "insurance": "bimeh bima strakhovaya strakhovanie seguros assurance assurances versicherung verzekering verzekeringen "
    "sigorta tamin baoxian assicurazioni strakhovoi",
    "international": "mezhdunarodnyi mezhdunarodnaya internacional internationale internazionale uluslararasi beynolmelali "
    "mezhdunarodny intl dawliya guoji",
    "investment": "investments investitsii inversion inversiones investissement investissements sarmayegozari istithmar "
    "investitsionnaya touzi yatirim beleggingen",
    "logistics": "logistika logistik logistica logistique lojistik logistic wuliu",
    "machine": "maschinen",
    "management": "upravlyayushchaya",
    "manufacturing": "manufacture manufacturer mfg",
    "maritime": "morskoi morskoy maritima maritimo denizcilik",
    "medical": "meditsinskii meditsinskaya medizinische medica medico pezeshki tibbi",
    "metallurgical": "metallurgicheskii metallurgicheskiy metallurgichesky",
    "military": "voennyi voennaya voenno militaire militar militaer nezami askari",
    "ministry": "ministerstvo ministerio ministere ministerium ministero vezarat wizara wizarat bakanligi",
    "national": "natsionalnyi natsionalnaya nacional nationale nazionale nationaal melli ulusal wataniya natl",
    "oil": "naft nafta petrol",
    "organization": "organisation organizatsiya organizacion sazman sazeman munazzama orgutu",
    "petrochemical": "petrochemicals neftekhimicheskii petroshimi",
    "petroleum": "petroleo petrole shiyou",
    "plant": "zavod zavoda usine werk",
    "production": "proizvodstvo proizvodstvennoe proizvodstvennaya produccion produktion productie produktsiya",
    "project": "projects proekt proyecto projet projekt",
    "radio": "radiovaya",
    "republic": "respublika respubliki republica republique republik cumhuriyeti jumhuriya",
    "research": "issledovatelskii issledovatelskiy issledovatelsky issledovatelskogo forschung investigacion onderzoek "
    "tahghighat pazhuhesh pazhouheshi isledovatelski issledovanii",
    "science": "sciences nauk nauki nauchnyi wissenschaft wissenschaften ciencias oloum ulum",
    "scientific": "nauchno nauchnogo wissenschaftliche cientifico scientifique nauchnoe nauchnaya elmi",
    "security": "bezopasnost bezopasnosti seguridad securite sicherheit guvenlik amniyat amn",
    "service": "services servis servisi servicio servicios dienst diensten khadamat khidmat servise serv",
    "ship": "sudno gemi schiff",
    "shipbuilding": "sudostroitelnyi sudostroitelnaya sudostroenie schiffbau scheepsbouw astilleros",
    "shipping": "sudokhodnaya sudokhodstvo keshtirani kashtirani naviera schifffahrt reederei rederij navigation scheepvaart "
    "milaha nakliyat",
    "shipyard": "verf werft astillero tersanesi sudoverf",
    "society": "societa",
    "solutions": "solution resheniya soluciones loesungen",
    "special": "spetsialnyi spetsialnaya",
    "steel": "foulad fulad stal",
    "store": "magazin almacen",
    "system": "systems sistema sistemy sistemas systeme systemes sistem systemen",
    "technical": "tekhnicheskii tekhnicheskiy tekhnichesky tekhnicheskogo technique tecnico tecnica technische",
    "technology": "technologies tekhnologii tekhnologiya tecnologia tecnologias technologie technologien teknoloji tech keji "
    "fanavari",
    "television": "televidenie tv televizyon televiziunea televisie fernsehen",
    "trade": "trading torgovyi torgovaya torgovy handels tijarat tijariya maoyi",
    "transport": "transportation transporte transportes transportnaya transportadora trucking hamlonaghl naql tasimacilik "
    "yunshu transports vervoer",
    "union": "soyuz ittihad ettehad birligi",
    "university": "universitet universidad universite universitat universiteit universita daneshgah jamia jamiat daxue univ "
    "universitesi",
    "works": "werke werken",
}
MEANING: Final = {word: meant for meant, written in _MEANINGS.items() for word in written.split()}
GENERIC: Final = frozenset(_MEANINGS)
