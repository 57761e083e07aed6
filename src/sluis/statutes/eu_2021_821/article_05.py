"""Article 5 of Regulation (EU) 2021/821: cyber-surveillance items outside the list."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_5
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2021_821.terms import CYBER_SURVEILLANCE_ITEM, EXPORT, LISTED
from sluis.statutes.facts import exporter, item
from sluis.statutes.standing import SEEN_821, standing_821
from sluis.statutes.terms import REPRESSIVE_USES, aware_of, informed_of

_READING = Text(
    nl="‘Mensenrechten en internationaal humanitair recht’ leest Sluis als: een van beide is genoeg. Humanitair recht geldt"
    " alleen in gewapend conflict; anders gelezen zou de bepaling in vredestijd leeg zijn.",
    en="Sluis reads ‘human rights and international humanitarian law’ as: either is enough. Humanitarian law applies in armed"
    " conflict alone; read otherwise, the provision would be empty in peacetime.",
)


@rule(
    ARTICLE_5 / "par_1",
    Obligation(
        APPLY_FOR_AUTHORISATION,
        Bearer.EXPORTER,
        trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the exporter"),
    ),
    standing_821(SEEN_821),
    Text(
        nl="Een product voor cybersurveillance buiten de lijst heeft een vergunning nodig als de autoriteit de exporteur"
        " heeft laten weten dat het bestemd is of kan zijn voor repressie of ernstige schendingen.",
        en="A cyber-surveillance item outside the list needs an authorisation if the authority has informed the exporter"
        " that it is or may be intended for repression or serious violations.",
    ),
    reading=_READING,
)
def informed_exporter_needs_authorisation() -> Condition:
    """Art. 5(1)."""
    return EXPORT & ~LISTED & CYBER_SURVEILLANCE_ITEM & informed_of(ARTICLE_5 / "par_1", *REPRESSIVE_USES)


def _must_notify() -> Condition:
    return EXPORT & ~LISTED & CYBER_SURVEILLANCE_ITEM & aware_of(ARTICLE_5 / "par_2", *REPRESSIVE_USES)


@rule(
    ARTICLE_5 / "par_2",
    Obligation(
        NOTIFY_AUTHORITY,
        Bearer.EXPORTER,
        trigger=Text(
            nl="zodra de exporteur het uit zijn zorgvuldigheidsonderzoek weet",
            en="as soon as the exporter is aware of it from due diligence",
        ),
    ),
    standing_821(SEEN_821),
    Text(
        nl="Een exporteur die uit zijn zorgvuldigheidsonderzoek weet dat het product voor zo’n gebruik is bestemd, meldt dat"
        " aan de autoriteit; die besluit of een vergunning nodig is.",
        en="An exporter who is aware from due diligence that the item is intended for such a use notifies the authority,"
        " which decides whether an authorisation is needed.",
    ),
    reading=_READING,
)
def aware_exporter_notifies() -> Condition:
    """Art. 5(2)."""
    return _must_notify()


@rule(
    ARTICLE_5 / "par_2",
    Obligation(WAIT_FOR_DECISION, Bearer.EXPORTER, Strength.SHOULD),
    standing_821(SEEN_821),
    Text(
        nl="Na de melding wacht de exporteur op het besluit. Dat staat niet in de bepaling; het is de praktijk.",
        en="After notifying, the exporter waits for the decision. The provision does not say so; it is the practice.",
    ),
    reading=_READING,
)
def notifying_exporter_waits() -> Condition:
    """Art. 5(2): no standstill is written."""
    return _must_notify()


def _addressed(par: int, bearer: Bearer, words: Text) -> Indexed:
    return Indexed(
        f"eu-2021-821.article_5_par_{par}",
        ARTICLE_5 / f"par_{par}",
        standing_821(SEEN_821),
        words,
        addresses=bearer,
    )


PROVISIONS = (
    informed_exporter_needs_authorisation,
    aware_exporter_notifies,
    notifying_exporter_waits,
    NotModelled(
        "eu-2021-821.suspicion_of_repressive_use",
        ARTICLE_5 / "par_3",
        standing_821(SEEN_821),
        Text(
            nl="Een lidstaat mag een vergunning eisen bij een vermoeden van zo’n gebruik. Een Nederlandse regel is niet"
            " gevonden, al verbiedt artikel 2 van het Besluit strategische goederen wel om ertegen te handelen. Uitgesloten is"
            " hij dus niet.",
            en="A Member State may require an authorisation upon suspicion of such a use. No Dutch rule was found, though"
            " Article 2 of the Dutch Strategic Goods Decree forbids acting against one. So none is excluded.",
        ),
        scope=EXPORT & ~LISTED & CYBER_SURVEILLANCE_ITEM & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        4,
        Bearer.MEMBER_STATE,
        Text(
            nl="De lidstaat licht douane, andere lidstaten en de Commissie in over een opgelegde vergunningplicht.",
            en="The Member State informs customs, other Member States and the Commission of a requirement it imposed.",
        ),
    ),
    _addressed(
        5,
        Bearer.MEMBER_STATE,
        Text(
            nl="Andere lidstaten toetsen dat bericht binnen 30 werkdagen, te verlengen met ten hoogste 30.",
            en="Other Member States review that information within 30 working days, extendable by at most 30.",
        ),
    ),
    NotModelled(
        "eu-2021-821.published_requirement",
        ARTICLE_5 / "par_6",
        standing_821(SEEN_821),
        Text(
            nl="Als alle lidstaten het eens zijn, maakt de Commissie vergunningplichtige producten en bestemmingen bekend.",
            en="If all Member States agree, the Commission publishes items and destinations subject to authorisation.",
        ),
        scope=EXPORT & ~LISTED & CYBER_SURVEILLANCE_ITEM & item.PUBLISHED_UNDER_ARTICLE_5_6,
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        7,
        Bearer.MEMBER_STATE,
        Text(
            nl="De bekendmaking wordt ten minste jaarlijks herzien; wijziging vereist eenstemmigheid.",
            en="The publication is reviewed at least yearly; a change needs unanimity.",
        ),
    ),
    _addressed(
        8,
        Bearer.MEMBER_STATE,
        Text(
            nl="De regels over weigeringen van artikel 16 gelden ook hier.",
            en="The rules on denials of Article 16 apply here as well.",
        ),
    ),
    _addressed(
        9,
        Bearer.MEMBER_STATE,
        Text(
            nl="Uitwisseling van gegevens is vertrouwelijk en beveiligd.",
            en="Exchange of information is confidential and secure.",
        ),
    ),
    _addressed(
        10,
        Bearer.MEMBER_STATE,
        Text(
            nl="Lidstaten overwegen bekendgemaakte producten voor te dragen aan de exportcontroleregimes.",
            en="Member States consider proposing published items to the export control regimes.",
        ),
    ),
    _addressed(
        11,
        Bearer.MEMBER_STATE,
        Text(
            nl="Laat nationale maatregelen volgens artikel 10 van Verordening (EU) 2015/479 onverlet.",
            en="Leaves national measures under Article 10 of Regulation (EU) 2015/479 untouched.",
        ),
    ),
)
