"""Article 8 of Regulation (EU) 2021/821: technical assistance, with its six exceptions."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_ASSISTANCE, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2021_821.terms import ASSISTANCE, LISTED
from sluis.statutes.facts import deal, exporter, item, service
from sluis.statutes.standing import SEEN_821_DE, SEEN_821_FINAL, standing_821
from sluis.statutes.terms import aware_of_article_4, informed_of_article_4

ARTICLE_8 = EU_2021_821 / "article_8"
# Part 2 of Section A of Annex II (EU001): these since the first day of the regulation.
EU001_COUNTRIES = ("AU", "CA", "CH", "GB", "IS", "JP", "LI", "NO", "NZ", "US")
EXCEPTED = Defined(
    Text(nl="uitzondering voor technische bijstand", en="exception for technical assistance"),
    ARTICLE_8 / "par_3",
    any_of(
        Defined(
            Text(nl="land van de vergunning EU001", en="country of authorisation EU001"),
            ARTICLE_8 / "par_3" / "point_a",
            deal.DESTINATION.is_in(EU001_COUNTRIES),
        ),
        service.ASSISTANCE_PUBLIC_KNOWLEDGE,
        service.ASSISTANCE_BY_AUTHORITY,
        service.ASSISTANCE_FOR_ARMED_FORCES,
        service.ASSISTANCE_FOR_MTCR_PURPOSE,
        service.ASSISTANCE_MINIMUM_FOR_LICENSED_ITEMS,
    ),
)
_READING = Text(
    nl="Alleen het gebruik van artikel 4, lid 1, telt. Repressie en schendingen van mensenrechten (artikel 5) noemt dit artikel"
    " niet. Punt d van lid 3 zegt in het Engels en het Duits ‘voor’ de krijgsmacht, in het Frans ‘door’; Sluis leest ‘voor’.",
    en="Only the uses of Article 4(1) count. This article does not name repression and violations of human rights (Article 5)."
    " Point (d) of paragraph 3 says ‘for’ the armed forces in English and German, ‘by’ in French; Sluis reads ‘for’.",
)


@rule(
    ARTICLE_8 / "par_1",
    Obligation(
        APPLY_FOR_ASSISTANCE,
        Bearer.PROVIDER,
        trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the provider"),
    ),
    standing_821(SEEN_821_DE),
    Text(
        nl="Technische bijstand bij een product van bijlage I heeft een vergunning nodig als de autoriteit de verlener heeft"
        " laten weten dat het product bestemd is of kan zijn voor een gebruik van artikel 4, lid 1.",
        en="Technical assistance related to an item listed in Annex I needs an authorisation if the authority has informed the"
        " provider that the item is or may be intended for a use of Article 4(1).",
    ),
    reading=_READING,
)
def informed_provider_needs_authorisation() -> Condition:
    """Art. 8(1) and (3)."""
    return (ASSISTANCE & LISTED & informed_of_article_4(ARTICLE_8 / "par_1")).unless(EXCEPTED)


def _must_notify() -> Condition:
    return (ASSISTANCE & LISTED & aware_of_article_4(ARTICLE_8 / "par_2")).unless(EXCEPTED)


@rule(
    ARTICLE_8 / "par_2",
    Obligation(
        NOTIFY_AUTHORITY,
        Bearer.PROVIDER,
        trigger=Text(nl="zodra de verlener het weet", en="as soon as the provider is aware of it"),
    ),
    standing_821(SEEN_821_DE),
    Text(
        nl="Een verlener van technische bijstand die weet dat het product voor zo’n gebruik is bestemd, meldt dat aan de"
        " autoriteit; die besluit of een vergunning nodig is.",
        en="A provider of technical assistance who is aware that the item is intended for such a use notifies the authority,"
        " which decides whether an authorisation is needed.",
    ),
    reading=_READING,
)
def aware_provider_notifies() -> Condition:
    """Art. 8(2) and (3)."""
    return _must_notify()


@rule(
    ARTICLE_8 / "par_2",
    Obligation(WAIT_FOR_DECISION, Bearer.PROVIDER, Strength.SHOULD),
    standing_821(SEEN_821_DE),
    Text(
        nl="Na de melding wacht de verlener op het besluit. Dat is praktijk.",
        en="After notifying, the provider waits for the decision. That is practice.",
    ),
)
def notifying_provider_waits() -> Condition:
    """Art. 8(2): no standstill is written."""
    return _must_notify()


def _told_of_a_use() -> Condition:
    cites = ARTICLE_8 / "par_4"
    return informed_of_article_4(cites) | aware_of_article_4(cites)


PROVISIONS = (
    informed_provider_needs_authorisation,
    aware_provider_notifies,
    notifying_provider_waits,
    Indexed(
        "eu-2021-821.assistance_exceptions",
        ARTICLE_8 / "par_3",
        standing_821(SEEN_821_FINAL),
        Text(
            nl="Zes uitzonderingen: landen van EU001; algemeen beschikbare kennis en fundamenteel onderzoek; overheidsdiensten;"
            " krijgsmacht; doelen bij MTCR-technologie; en het minimum voor producten met een uitvoervergunning.",
            en="Six exceptions: EU001 countries; public knowledge and basic research; authorities; armed forces; purposes for"
            " MTCR technology; and the minimum for items with an export authorisation.",
        ),
    ),
    NotModelled(
        "eu-2021-821.assistance_with_unlisted_items",
        ARTICLE_8 / "par_4",
        standing_821(),
        Text(
            nl="Een lidstaat mag lid 1, met de uitzonderingen van lid 3, ook laten gelden voor producten buiten de lijst. De"
            " Wet strategische diensten noemt dit lid (artikel 4, lid 1) zonder er een regel bij te geven: of Nederland de"
            " ruimte gebruikt, is open.",
            en="A Member State may extend paragraph 1, with the exceptions of paragraph 3, to unlisted items. The Strategic"
            " Services Act names this paragraph (Article 4(1)) without giving a rule: whether the Netherlands uses the room is"
            " open.",
        ),
        scope=(ASSISTANCE & ~LISTED & item.DUAL_USE & _told_of_a_use()).unless(EXCEPTED),
        ceiling=Effect.AUTHORISATION,
    ),
    NotModelled(
        "eu-2021-821.assistance_upon_suspicion",
        ARTICLE_8 / "par_5",
        standing_821(),
        Text(
            nl="Een lidstaat mag een vergunning eisen als de verlener zo’n gebruik vermoedt.",
            en="A Member State may require an authorisation if the provider has grounds for suspecting such a use.",
        ),
        scope=ASSISTANCE & (LISTED | item.DUAL_USE) & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    Indexed(
        "eu-2021-821.article_8_par_6",
        ARTICLE_8 / "par_6",
        standing_821(),
        Text(
            nl="De lidstaat meldt zulke nationale maatregelen zoals artikel 9, leden 2 tot en met 4, het regelt.",
            en="The Member State notifies such national measures as Article 9(2) to (4) provides.",
        ),
        addresses=Bearer.MEMBER_STATE,
    ),
)
