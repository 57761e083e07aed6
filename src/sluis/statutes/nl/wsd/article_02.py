"""Article 2 of the Strategic Services Act: transfers of software and technology. It is no mirror of the Decree."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import REPORT_CHANGED_DESTINATION
from sluis.statutes.general_terms import INTANGIBLE
from sluis.statutes.nl.bsg.article_03 import AS_SOON_AS_LIKELY, other_destination_after
from sluis.statutes.nl.terms import standing_wsd, standing_wsd_recast

ARTICLE_2 = NL_WSD / "article_2"


def _indexed(par: int, words: Text, bearer: Bearer | None = None) -> Indexed:
    name = f"nl-wet-strategische-diensten.article_2_par_{par}"
    return Indexed(name, ARTICLE_2 / f"par_{par}", standing_wsd_recast(), words, addresses=bearer)


@rule(
    ARTICLE_2 / "par_4",
    Obligation(REPORT_CHANGED_DESTINATION, Bearer.EXPORTER, trigger=AS_SOON_AS_LIKELY),
    standing_wsd(),
    Text(
        nl="Wie een beschikking op grond van artikel 4, lid 1, van de verordening heeft gekregen, meldt het de minister zodra"
        " aannemelijk is dat de programmatuur of technologie een andere bestemming krijgt dan daarin staat, met de reden.",
        en="Whoever has received a decision under Article 4(1) of the regulation tells the Minister as soon as it is likely"
        " that the software or technology will get another destination than the decision names, with the reason.",
    ),
    reading=Text(
        nl="Anders dan voor goederen noemt de wet geen beschikking op grond van artikel 4, lid 2 (na een eigen melding), en"
        " geen op grond van artikel 5.",
        en="Unlike for goods, the act names no decision under Article 4(2) (after the exporter's own notification), and none"
        " under Article 5.",
    ),
)
def changed_destination_of_software_is_reported() -> Condition:
    """Art. 2(4)."""
    return other_destination_after("article_4_informed") & INTANGIBLE


PROVISIONS = (
    _indexed(
        1,
        Text(
            nl="Bij overdracht van programmatuur of technologie is verboden wat in strijd is met artikel 3, lid 1, artikel 4,"
            " leden 1 tot en met 3, artikel 5, leden 1 tot en met 3, artikelen 7 en 8, en artikel 27, leden 1 en 3, van de"
            " verordening. Artikel 10, lid 1, ontbreekt: daarvoor verbindt alleen de verordening zelf.",
            en="In a transfer of software or technology it is forbidden to act against Articles 3(1), 4(1) to (3), 5(1) to"
            " (3), 7, 8, and 27(1) and (3) of the regulation. Article 10(1) is missing: there only the regulation itself"
            " binds.",
        ),
    ),
    _indexed(
        2,
        Text(
            nl="Verboden is ook wat in strijd is met artikel 11, leden 1, 2 en 9, en artikel 27, lid 4, van de verordening."
            " Lid 2 staat erbij, terwijl artikel 4a van het Besluit, dat die bevoegdheid geeft, op de Algemene douanewet rust.",
            en="It is also forbidden to act against Articles 11(1), (2) and (9) and 27(4) of the regulation. Paragraph 2 is"
            " among them, while Article 4a of the Decree, which gives that power, rests on the General Customs Act.",
        ),
    ),
    _indexed(
        3,
        Text(
            nl="De minister is de bevoegde autoriteit voor programmatuur en technologie. Artikel 5 van de verordening staat"
            " niet in de rij: voor cybersurveillance die wordt verzonden, wijst de wet niemand aan. Meld bij de CDIU.",
            en="The Minister is the competent authority for software and technology. Article 5 of the regulation is not among"
            " the articles: for cyber-surveillance that is transmitted, the act designates nobody. Notify CDIU.",
        ),
        Bearer.AUTHORITY,
    ),
    changed_destination_of_software_is_reported,
    _indexed(
        5,
        Text(
            nl="De minister kan bij regeling ook de overdracht van programmatuur of technologie buiten bijlage I verbieden of"
            " vergunningplichtig maken, om dezelfde redenen als voor goederen.",
            en="The Minister can by regulation also prohibit transfers of software or technology outside Annex I or make them"
            " subject to authorisation, for the same reasons as for goods.",
        ),
        Bearer.AUTHORITY,
    ),
)
