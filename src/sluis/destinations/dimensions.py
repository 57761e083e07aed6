"""The dimensions: what each is about, and what its level does not say."""

from __future__ import annotations

from typing import Final, NamedTuple

from sluis.destinations.model import DimensionName
from sluis.law.text import Text


class About(NamedTuple):
    """A dimension: its name for people, and what the reader must know of it."""

    title: Text
    says: Text


DIMENSIONS: Final[dict[DimensionName, About]] = {
    "expression": About(
        Text(nl="vrije meningsuiting en toegang tot informatie", en="expression and information control"),
        Text(nl="Censuur, pers en toezicht op wie zich uit.", en="Censorship, the press, and surveillance of those who speak."),
    ),
    "physical_integrity": About(
        Text(nl="lichamelijke integriteit", en="physical integrity"),
        Text(nl="Marteling en moord door de staat.", en="Torture and killings by the state."),
    ),
    "civic_space": About(
        Text(nl="ruimte voor burgers en verenigingen", en="civic space"),
        Text(nl="Verenigingen, partijen en inspraak.", en="Associations, parties and a say in government."),
    ),
    "rule_of_law": About(
        Text(nl="rechtsstaat en toezicht op diensten", en="rule of law and oversight of the services"),
        Text(
            nl="Rechters en parlement die de regering tegenhouden. Toezicht op diensten zelf meet niemand elk jaar.",
            en="Judges and parliament that restrain the government. Nobody measures oversight of services itself every year.",
        ),
    ),
    "conflict": About(
        Text(nl="gewapend conflict", en="armed conflict"),
        Text(
            nl="Conflict in het land. Een staat die elders vecht, telt hier niet als land in conflict.",
            en="Conflict in the country. A state that fights elsewhere does not count as a country in conflict here.",
        ),
    ),
    "corruption": About(
        Text(nl="corruptie en kans op doorgifte", en="corruption and diversion"),
        Text(
            nl="Corruptie, als teken van de kans dat een product in andere handen komt. Doorgifte zelf wordt niet gemeten.",
            en="Corruption, as a sign that an item may end in other hands. Diversion itself is not measured.",
        ),
    ),
    "trend": About(
        Text(nl="tien jaar verandering", en="ten-year trend"),
        Text(
            nl="Achteruitgang van de liberale democratie in tien jaar. Laag zegt niet dat het goed gaat: ook waar niets meer te"
            " verliezen was, is de trend laag.",
            en="Decline of liberal democracy in ten years. Low does not say that things are well: where nothing was left to"
            " lose, the trend is low too.",
        ),
    ),
}
"""All dimensions, in the order in which they are shown."""
