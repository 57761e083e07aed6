"""The words around the screening of the parties of a case, in both languages."""

from __future__ import annotations

from sluis.law.text import Text

NO_PARTIES = Text(nl="Er zijn geen partijen genoemd.", en="No parties are named.")
RAN = {
    "screened": Text(nl="gescreend door Sluis naar de dag {on}", en="screened by Sluis for the day {on}"),
    "attested": Text(nl="elders gescreend, vastgelegd door {by} op {on}", en="screened elsewhere, attested by {by} on {on}"),
    "not_run": Text(nl="niet gescreend", en="not screened"),
}
ALSO_ATTESTED = Text(nl="ook elders, vastgelegd door {by} op {on}", en="also elsewhere, attested by {by} on {on}")
IS_LISTED = Text(nl="STAAT OP EEN LIJST", en="IS ON A LIST")
REMARKS = {
    "expired": Text(nl="te oud of vervallen", en="too old or expired"),
    "in_the_future": Text(nl="van later datum dan de beoordeling", en="of a later date than the assessment"),
    "possible_hit": Text(nl="NOG NIET TE ZEGGEN: een mogelijke treffer", en="CANNOT TELL YET: a possible hit"),
    "name_unsearchable": Text(
        nl="NIET TE ZEGGEN: op de naam kan niet worden gezocht", en="CANNOT TELL: the name cannot be looked for"
    ),
    "lists_missing": Text(nl="NIET TE ZEGGEN: een lijst ontbreekt", en="CANNOT TELL: a list is missing"),
    "lists_stale": Text(nl="NIET TE ZEGGEN: een lijst is verouderd", en="CANNOT TELL: a list is stale"),
    "lists_of_another_day": Text(nl="NIET TE ZEGGEN: een lijst is van later", en="CANNOT TELL: a list is of a later day"),
    "screenings_disagree": Text(
        nl="de twee screenings spreken elkaar tegen; de treffer telt", en="the two screenings disagree; the hit counts"
    ),
}
STANDINGS = {
    "same": Text(nl="dezelfde partij", en="the same party"),
    "possible": Text(nl="mogelijk dezelfde", en="possibly the same"),
    "cleared": Text(nl="een andere partij", en="another party"),
}
KINDS = {
    "binding": Text(nl="bevriezing: niets leveren", en="asset freeze: supply nothing"),
    "eu": Text(nl="strengere EU-regels voor deze eindgebruiker", en="stricter EU rules for this end-user"),
    "foreign": Text(nl="buitenlandse lijst: een risico, hier geen verbod", en="foreign list: a risk, no prohibition here"),
    "internal": Text(nl="eigen lijst", en="own list"),
    "concern": Text(nl="reden om door te vragen", en="a reason to ask on"),
}
SINCE = Text(nl="sinds {day}", en="since {day}")
SCORE = Text(nl="score {score}", en="score {score}")
MORE = Text(nl="en {number} minder waarschijnlijke; alle met --why", en="and {number} less likely ones; all with --why")
OWNER = Text(nl="Eigenaars van {name} ({standing}):", en="Owners of {name} ({standing}):")
CLEARED = Text(
    nl="Vrijgegeven door {by} op {on}, geldig tot en met {until}:", en="Cleared by {by} on {on}, to {until} inclusive:"
)
LAPSED = Text(nl="De vrijgave van {by} op {on} geldt niet: {why}.", en="The clearance of {by} on {on} does not hold: {why}.")
LAPSES = {
    "party_changed": Text(nl="de gegevens van de partij zijn veranderd", en="the data of the party changed"),
    "entry_gone": Text(nl="de vermelding staat niet meer op de lijst", en="the entry is gone"),
    "entry_changed": Text(nl="de vermelding op de lijst is veranderd", en="the entry on the list changed"),
    "same_identifier": Text(nl="partij en vermelding hebben hetzelfde nummer", en="party and entry share a number"),
    "not_yet": Text(nl="zij is van later dan de beoordeelde dag", en="it is of later than the day that is assessed"),
    "expired": Text(nl="zij is verlopen", en="it has expired"),
    "person_unknown": Text(nl="wie haar gaf, is niet bekend", en="who gave it is not known"),
}
ASKS = {
    "born": Text(
        nl="→ Vul de geboortedatum in onder ‘born’; is het geen natuurlijke persoon, schrijf dan bijvoorbeeld ‘kind:"
        " organisation’.",
        en="→ Fill in the day of birth under ‘born’; if it is no natural person, write for instance ‘kind: organisation’.",
    ),
    "identifiers": Text(
        nl="→ Vul een nummer in onder ‘identifiers’ (paspoort, register, IMO), of leg vast dat het een ander is: sluis screen"
        " clear",
        en="→ Fill in a number under ‘identifiers’ (passport, register, IMO), or record that it is another: sluis screen clear",
    ),
    "clearance": Text(
        nl="→ Zoek uit of het dezelfde partij is. Zo niet, leg dat vast met: sluis screen clear",
        en="→ Find out whether it is the same party. If not, record that with: sluis screen clear",
    ),
}
SEARCHED = Text(nl="Doorzocht:", en="Searched:")
OF_DAY = Text(nl="van {day}", en="of {day}")
NO_DAY = Text(nl="van een onbekende dag", en="of an unknown day")
ENTRIES = Text(nl="{number} partijen", en="{number} parties")
OTHER_DAY = Text(nl="TE VER VAN DE DAG", en="TOO FAR FROM THE DAY")
