"""Facts on which the use of a Union general export authorisation depends: which one, for what, and its formalities."""

from __future__ import annotations

from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import EU_2021_821

_ANNEX = EU_2021_821 / "annex_ii"
NAMES = ("EU001", "EU002", "EU003", "EU004", "EU005", "EU006", "EU007", "EU008")
EU003, EU004, EU005, EU007, EU008 = (_ANNEX / f"authorisation_{name}" for name in (*NAMES[2:5], *NAMES[6:]))


def _covers_item(name: str) -> Fact:
    return Fact(
        f"item.covered_by_{name.lower()}",
        Text(
            nl="Valt het product, tot op de paragraaf, onder deel 1 van {name}?",
            en="Does the item, down to the paragraph, fall under Part 1 of {name}?",
        ).format(name=name),
        Text(nl="{name} dekt het product", en="{name} covers the item").format(name=name),
        Nature.WORLD,
        _ANNEX / f"authorisation_{name}" / "division_1",
        Informant.COMPLIANCE,
        adverse=NO,
    )


def _covers_destination(name: str) -> Fact:
    return Fact(
        f"destination.covered_by_{name.lower()}",
        Text(
            nl="Gold {name} op deze dag voor het land van bestemming?",
            en="Was {name} valid for the destination on this day?",
        ).format(name=name),
        Text(nl="{name} geldt voor de bestemming", en="{name} is valid for the destination").format(name=name),
        Nature.WORLD,
        _ANNEX / f"authorisation_{name}" / "division_2",
        Informant.COMPLIANCE,
        adverse=NO,
    )


COVERS_ITEM = {name: _covers_item(name) for name in NAMES}
COVERS_DESTINATION = {name: _covers_destination(name) for name in NAMES}

USED = Choice(
    "authorisation.general_used",
    Text(
        nl="Onder welke algemene EU-uitvoervergunning voert u dit product uit (none: geen)?",
        en="Under which Union general export authorisation do you export this item, if any?",
    ),
    Text(nl="de gebruikte algemene EU-uitvoervergunning", en="the Union general export authorisation used"),
    Nature.DEAL,
    EU_2021_821 / "article_12" / "par_1" / "point_d",
    why=Text(
        nl="Wie aan alle voorwaarden van zo’n vergunning voldoet, hoeft zelf geen vergunning aan te vragen.",
        en="Whoever meets every condition of such an authorisation need not apply for one of his own.",
    ),
    options=("none", *NAMES),
    words=(Text(nl="geen", en="none"), *(Text(name, name) for name in NAMES)),
)


def _formality(name: str, question: Text, states: Text) -> Fact:
    return Fact(f"authorisation.{name}", question, states, Nature.WORLD, _ANNEX, adverse=NO)


REGISTERED = _formality(
    "registered",
    Text(
        nl="Bent u voor deze algemene vergunning geregistreerd, of vraagt de bevoegde autoriteit (de CDIU) dat niet? Voor EU007"
        " en EU008 is registratie altijd nodig.",
        en="Are you registered for this general authorisation, or does the competent authority (in the Netherlands: CDIU) not"
        " ask for it? EU007 and EU008 always ask for registration.",
    ),
    Text(nl="de exporteur is geregistreerd, voor zover nodig", en="the exporter is registered, as far as needed"),
)
NOTIFIED_BEFORE = _formality(
    "first_use_notified_in_time",
    Text(
        nl="Hebt u het eerste gebruik vooraf gemeld, voor zover dat moet? Voor EU007 moet dat ten minste 30 dagen vóór de"
        " eerste uitvoer, voor EU008 ten minste 10 dagen; voor EU001 tot en met EU006 alleen als de bevoegde autoriteit (de"
        " CDIU) het vraagt.",
        en="Did you notify the first use beforehand, as far as needed? For EU007 at least 30 days before the first export, for"
        " EU008 at least 10 days; for EU001 to EU006 only where the competent authority (in the Netherlands: CDIU) asks.",
    ),
    Text(
        nl="het eerste gebruik is vooraf gemeld, voor zover nodig",
        en="the first use was notified beforehand, as far as needed",
    ),
)
DECLARED = _formality(
    "stated_in_customs_declaration",
    Text(
        nl="Staat in de douaneaangifte dat u onder deze algemene vergunning uitvoert?",
        en="Does the customs declaration say that you export under this general authorisation?",
    ),
    Text(nl="de douaneaangifte vermeldt de algemene vergunning", en="the customs declaration names the general authorisation"),
)
ORIGINAL_REFERENCE_DECLARED = _formality(
    "original_reference_in_declaration",
    Text(
        nl="Staan in de uitvoeraangifte het nummer van de oorspronkelijke vergunning en de lidstaat die haar gaf?",
        en="Does the export declaration give the number of the initial authorisation and the Member State that granted it?",
    ),
    Text(
        nl="de uitvoeraangifte noemt de oorspronkelijke vergunning en de lidstaat",
        en="the export declaration names the initial authorisation and the Member State",
    ),
)
BARRED = Fact(
    "authorisation.use_prohibited",
    Text(
        nl="Heeft de bevoegde autoriteit u het gebruik van deze algemene vergunning verboden, in het geheel of voor dit"
        " product?",
        en="Has the competent authority prohibited you from using this general authorisation, at all or for this item?",
    ),
    Text(
        nl="de autoriteit heeft de exporteur het gebruik van de algemene vergunning verboden",
        en="the authority has prohibited the exporter from using the general authorisation",
    ),
    Nature.WORLD,
    EU_2021_821 / "article_12" / "par_7",
    adverse=YES,
)
