"""What chemical equipment is made of where it touches the chemicals: 2B350."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.condition import Defined, all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import at, design, paragraph

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Fact

_SEALS_DO_NOT_COUNT = Text(
    nl="Kijk naar alle oppervlakken die de verwerkte of bewaarde chemicaliën raken. Verwisselbare pakkingen, afdichtingen,"
    " schroeven en ringen tellen niet. Een legering van een metaal bevat daarvan naar gewicht meer dan van elk ander element.",
    en="Look at all surfaces that touch the chemicals processed or contained. Interchangeable gaskets, packing, seals, screws"
    " and washers do not count. An alloy of a metal contains more of it by weight than of any other element.",
)


class Material(NamedTuple):
    """A material of the list, and the facts that say that a contact surface is made of it."""

    words: Text
    present: tuple[Fact, ...]


def _contact(key: str, nl: str, en: str) -> Material:
    fact = design(
        f"contact_{key}",
        "2B350",
        Text(
            nl=f"Is een oppervlak dat de chemicaliën raakt van {nl}?",
            en=f"Is a surface that touches the chemicals made of {en}?",
        ),
        Text(nl=f"een contactoppervlak is van {nl}", en=f"a contact surface is made of {en}"),
        _SEALS_DO_NOT_COUNT,
    )
    return Material(Text(nl=nl, en=en), (fact,))


NICKEL_CHROMIUM, FLUOROPOLYMER, GLASS, GRAPHITE, NICKEL, TANTALUM, TITANIUM, ZIRCONIUM, NIOBIUM = (
    _contact(
        "nickel_chromium_alloy",
        "een legering met meer dan 25 gewichtsprocent nikkel en meer dan 20 gewichtsprocent chroom",
        "an alloy with more than 25 % nickel and 20 % chromium by weight",
    ),
    _contact(
        "fluoropolymer",
        "fluorpolymeer (kunststof of rubber met meer dan 35 gewichtsprocent fluor)",
        "a fluoropolymer (polymeric or elastomeric, with more than 35 % fluorine by weight)",
    ),
    _contact(
        "glass", "glas (ook een glazen of geëmailleerde bekleding)", "glass (also a glass lining or an enamelled coating)"
    ),
    _contact(
        "graphite",
        "grafiet of koolstofgrafiet (met ten minste 8 gewichtsprocent grafiet)",
        "graphite or carbon graphite (8 % or more graphite by weight)",
    ),
    _contact(
        "nickel",
        "nikkel of een legering met meer dan 40 gewichtsprocent nikkel",
        "nickel or an alloy with more than 40 % nickel by weight",
    ),
    _contact("tantalum", "tantaal of een tantaallegering", "tantalum or a tantalum alloy"),
    _contact("titanium", "titanium of een titaanlegering", "titanium or a titanium alloy"),
    _contact("zirconium", "zirkonium of een zirkoniumlegering", "zirconium or a zirconium alloy"),
    _contact("niobium", "niobium of een niobiumlegering", "niobium or a niobium alloy"),
)
SILICON_CARBIDE, TITANIUM_CARBIDE, OTHER_CERAMICS, FERROSILICON = (
    _contact("silicon_carbide", "siliciumcarbide", "silicon carbide"),
    _contact("titanium_carbide", "titaancarbide", "titanium carbide"),
    _contact("other_ceramics", "een andere keramiek", "another ceramic"),
    _contact("ferrosilicon", "ferrosilicium (ijzer met veel silicium)", "ferrosilicon (high silicon iron alloy)"),
)
_OTHER = _contact(
    "other_material",
    "een ander materiaal dan alle andere in deze vragen (zoals gewoon staal, of roestvast staal met minder nikkel of chroom dan"
    " in die vragen)",
    "a material other than all others in these questions (such as plain steel, or stainless steel with less nickel or chromium"
    " than in those questions)",
)
CERAMICS = Material(
    Text(nl="keramiek", en="ceramics"), SILICON_CARBIDE.present + TITANIUM_CARBIDE.present + OTHER_CERAMICS.present
)
BASIC = (NICKEL_CHROMIUM, FLUOROPOLYMER, GLASS, NICKEL, TANTALUM, TITANIUM, ZIRCONIUM, NIOBIUM)
WITH_GRAPHITE = (NICKEL_CHROMIUM, FLUOROPOLYMER, GLASS, GRAPHITE, NICKEL, TANTALUM, TITANIUM, ZIRCONIUM, NIOBIUM)
_ALL = tuple(fact for one in (*WITH_GRAPHITE, CERAMICS, FERROSILICON, _OTHER) for fact in one.present)


def made_of(path: str, materials: tuple[Material, ...]) -> Condition:
    """All contact surfaces are of these materials and no other; each is a paragraph under `path`, numbered in this order."""
    numbered = enumerate(materials, start=1)
    return _nothing_but(materials) & any_of(
        *(paragraph(f"{path}.{number}", one.words, any_of(*one.present)) for number, one in numbered)
    )


def _nothing_but(materials: tuple[Material, ...]) -> Condition:
    allowed = {fact for one in materials for fact in one.present}
    return all_of(*(~fact for fact in _ALL if fact not in allowed))


_PURE_CERAMIC = design(
    "contact_ceramic_pure",
    "2B350.g",
    Text(
        nl="Is alle keramiek die de chemicaliën raakt siliciumcarbide van ten minste 80 gewichtsprocent, aluminiumoxide van ten"
        " minste 99,9 gewichtsprocent of zirkoniumoxide?",
        en="Is all ceramic that touches the chemicals silicon carbide of 80 % purity or more, alumina of 99.9 % purity or more"
        " (by weight), or zirconia?",
    ),
    Text(nl="de keramiek is van een genoemde zuiverheid", en="the ceramic is of a named purity"),
)
_VALVE_MATERIALS = (*BASIC, SILICON_CARBIDE, OTHER_CERAMICS)
CORROSION_RESISTANT = Defined(
    Text(nl="corrosiebestendige materialen", en="corrosion resistant materials"),
    at("2B350.g") / "note_1",
    _nothing_but(_VALVE_MATERIALS)
    & any_of(*(fact for one in _VALVE_MATERIALS for fact in one.present))
    & any_of(~any_of(*SILICON_CARBIDE.present, *OTHER_CERAMICS.present), _PURE_CERAMIC),
)
"""All surfaces that touch the chemicals are of a material that technical note 1 to 2B350.g names."""
