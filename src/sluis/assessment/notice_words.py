"""The words of notices, in both languages."""

from __future__ import annotations

from sluis.law.text import Text

HORIZON = Text(
    nl="De kennis van Sluis reikt tot {horizon}. Wat daarna veranderde, is niet verwerkt.",
    en="Sluis's knowledge reaches to {horizon}. Anything that changed since is not included.",
)
ANNOUNCED = Text(nl="Aangekondigd, nog niet van kracht: {note}", en="Announced, not in force: {note}")
LIST_UNKNOWN = Text(
    nl="Van de lijst van bijlage I op {day} is de volledige tekst hier niet bekend. Ga na of de indeling voor die lijst geldt.",
    en="The full text of Annex I as it was on {day} is not known here. Check that the classification holds for that list.",
)
NO_LISTS = Text(
    nl="Er zijn geen sanctielijsten in gebruik. Haal ze op met ‘sluis lists update’; een screening van elders telt als die is"
    " vastgelegd.",
    en="No sanctions lists are in use. Fetch them with ‘sluis lists update’; a screening done elsewhere counts if it is"
    " recorded.",
)
LISTS_MISSING = Text(
    nl="Niet in gebruik: {lists}. Zonder die lijst zegt ‘geen treffer’ niets. Haal haar op met ‘sluis lists update’.",
    en="Not in use: {lists}. Without that list ‘no hit’ says nothing. Fetch it with ‘sluis lists update’.",
)
LISTS_STALE = Text(
    nl="Ouder dan {days} dagen op {day}, of van een onbekende dag: {lists}. ‘Geen treffer’ zegt dan niets. Werk bij met ‘sluis"
    " lists update’.",
    en="More than {days} days old on {day}, or of an unknown day: {lists}. ‘No hit’ then says nothing. Update with ‘sluis lists"
    " update’.",
)
LISTS_LATER = Text(
    nl="Van later dan {day}: {lists}. Wie toen op de lijst stond, is daaruit niet zeker af te leiden.",
    en="Of later than {day}: {lists}. Who was on the list then cannot be told from it for certain.",
)
LIST_OF = {
    "eu": Text(nl="de lijst van de EU", en="the list of the EU"),
    "un": Text(nl="de lijst van de VN", en="the list of the UN"),
    "nl": Text(nl="de Nederlandse lijst", en="the Dutch list"),
}
POSSIBLE_HIT = Text(
    nl="Of het waar is dat {fact} ({ref}), hangt af van een mogelijke treffer. Zie de screening; tot iemand dat heeft"
    " uitgezocht, telt het feit als onbekend.",
    en="Whether {fact} ({ref}) depends on a possible hit. See the screening; until somebody has found out, the fact counts as"
    " unknown.",
)
NAME_UNSEARCHABLE = Text(
    nl="Op een naam van een partij kan niet worden gezocht ({ref}): het is geen naam, hij zegt te weinig, of hij heeft te veel"
    " woorden. Het feit telt als onbekend. Vul de naam in zoals die in een register staat.",
    en="A name of a party cannot be looked for ({ref}): it is no name, says too little, or has too many words. The fact counts"
    " as unknown. Fill in the name as it stands in a register.",
)
SCREENINGS_DISAGREE = Text(
    nl="De vastgelegde screening en die van Sluis spreken elkaar tegen ({ref}). De treffer blijft staan tot iemand hem heeft"
    " weerlegd.",
    en="The attested screening and that of Sluis disagree ({ref}). The hit stands until a person has refuted it.",
)
TRANSITION = Text(nl="{text} Dat geldt voor: {what}.", en="{text} This applies to: {what}.")
GENERAL_FOR_PURPOSE = Text(
    nl="Misschien hoeft u geen eigen vergunning aan te vragen: {name} kan het product en de bestemming dekken, maar alleen als"
    " {purpose}. Zolang u dat niet zegt (‘{fact}’), rekent het oordeel er niet op.",
    en="You may not need to apply for an authorisation of your own: {name} may cover the item and the destination, but only if"
    " {purpose}. As long as you do not say so (‘{fact}’), the conclusion does not count on it.",
)
GENERAL_OF_UNKNOWN_SCOPE = Text(
    nl="{name} bestond op deze dag, maar Sluis heeft niet gezien welke producten en bestemmingen zij toen dekte. Zolang u niet"
    " zegt dat u haar gebruikt (‘{fact}’), rekent het oordeel er niet op.",
    en="{name} existed on this day, but Sluis has not seen which items and destinations it covered then. As long as you do not"
    " say that you use it (‘{fact}’), the conclusion does not count on it.",
)
CONFLICT = Text(
    nl="Bronnen spreken elkaar tegen over ‘{fact}’ ({ref}); het feit telt als onbekend.",
    en="Sources disagree on ‘{fact}’ ({ref}); the fact counts as unknown.",
)
OTHER_LIST = Text(
    nl="‘{fact}’ ({ref}) geldt niet voor de lijst van deze dag; het feit telt als onbekend.",
    en="‘{fact}’ ({ref}) does not hold for the list of this day; the fact counts as unknown.",
)
DECIDED_FOR_OTHER_LIST = Text(
    nl="Het besluit over ‘{fact}’ ({ref}) gold niet voor de lijst van deze dag. Volgens de feiten staat het product daarop.",
    en="The decision on ‘{fact}’ ({ref}) was not about the list of this day. By its facts the item is on that list.",
)
EXPIRED = Text(
    nl="De bron voor ‘{fact}’ ({ref}) is te oud of vervallen; het feit telt als onbekend. Zoek een nieuwere bron.",
    en="The source for ‘{fact}’ ({ref}) is too old or has expired; the fact counts as unknown. Find a newer source.",
)
INTERESTED = Text(
    nl="Over ‘{fact}’ ({ref}) is er alleen het woord van een belanghebbende; het feit telt als onbekend.",
    en="On ‘{fact}’ ({ref}) there is only the word of an interested party; the fact counts as unknown.",
)
INTEREST_NOT_STATED = Text(
    nl="Bronnen spreken elkaar tegen over ‘{fact}’ ({ref}). Wat tegen de uitvoer spreekt, blijft staan: van de andere bron is"
    " niet gezegd dat zij geen belang heeft (‘interested: no’).",
    en="Sources disagree on ‘{fact}’ ({ref}). What speaks against the export stands: nobody said that the other source has no"
    " interest (‘interested: no’).",
)
FUTURE = Text(
    nl="De bron voor ‘{fact}’ ({ref}) is van later datum dan deze beoordeling; het feit telt als onbekend.",
    en="The source for ‘{fact}’ ({ref}) is of a later date than this assessment; the fact counts as unknown.",
)
CRITERIA_NOT_MET = Text(
    nl="Volgens de feiten valt het product niet onder de opgegeven code. De opgegeven code blijft staan; ga na wie gelijk heeft"
    " (‘{fact}’, {ref}).",
    en="By its facts the item does not fall under the code that was given. The code stands; find out who is right"
    " (‘{fact}’, {ref}).",
)
ALL_PARTIES = Text(
    nl="De vastgelegde screening noemt geen partijen; Sluis neemt aan dat zij alle partijen in dit bestand omvat.",
    en="The attested screening names no parties; Sluis takes it to cover all parties in this file.",
)
EMBARGO_OPEN = Text(
    nl="Of voor {country} een wapenembargo geldt in de zin van artikel 2, punt 19, is hier open ({instrument}). {note}",
    en="Whether {country} is under an arms embargo in the sense of Article 2(19) is left open here ({instrument}). {note}",
)
EMBARGO_RECALLED = Text(
    nl="Dat er geen wapenembargo gold, volgt uit een tabel die voor deze dag niet is nagegaan. {note}",
    en="That no arms embargo applied follows from a table that was not verified for this day. {note}",
)
MAY_BE_LIFTED = Text(
    nl="Het verbod van {rule} geldt niet voor elk geval.{spared}{authorised} Lees de voorwaarden in de verordening zelf. Wie"
    " zich op een geval beroept, moet het kunnen aantonen; tot dan blijft het verboden.",
    en="The prohibition of {rule} does not cover every case.{spared}{authorised} Read the conditions in the regulation itself."
    " Whoever relies on a case must be able to prove it; until then it remains prohibited.",
)
SPARED = Text(nl=" Uitgezonderd, onder voorwaarden: {cases}.", en=" Exempt, on conditions: {cases}.")
AUTHORISED = Text(nl=" De autoriteit kan vergunnen: {cases}.", en=" The authority may authorise: {cases}.")
CASES = Text(nl="{place}: {cases}", en="{place}: {cases}")
NOTHING = Text(nl="", en="")
MAY_BE_LIFTED_WARNED = Text(
    nl="Het verbod van {rule} kent uitzonderingen of vergunningen. U bent ingelicht, weet of vermoedt iets over het gebruik:"
    " beroep u er niet op zonder overleg met de autoriteit (de CDIU).",
    en="The prohibition of {rule} has exemptions or authorisations. You were informed of, know or suspect something about the"
    " use: do not rely on them without consulting the authority (in the Netherlands: CDIU).",
)
OTHER_DAYS = Text(
    nl="Contract, aanvraag of uitvoer heeft een andere dag dan {day}. Beoordeel ook die dag: het recht kan dan anders zijn.",
    en="Contract, application or export has another day than {day}. Assess that day as well: the law may differ.",
)
OUTSIDE = Text(
    nl="Sluis gaat over goederen voor tweeërlei gebruik. Het zegt niets over onder meer de militaire lijst zelf, foltergoederen"
    " (Verordening (EU) 2019/125), vuurwapens, cultuurgoederen, afval en drugsprecursoren.",
    en="Sluis is about dual-use items. It says nothing about, among others, the military list itself, goods usable for torture"
    " (Regulation (EU) 2019/125), firearms, cultural goods, waste and drug precursors.",
)
NO_COUNTRY_DATA = Text(
    nl="Gegevens over landen zijn niet geraadpleegd. Over het land van bestemming telt alleen wat in de zaak staat.",
    en="Data about countries were not consulted. About the destination only what the case says counts.",
)
OWN_INDEX = Text(
    nl="Een index die u zelf toevoegde, telt mee voor {country}: {names}. Zij kan een niveau hoger maken, nooit lager.",
    en="An index that you added yourself counts for {country}: {names}. It can make a level higher, never lower.",
)
FIGURES_SAY_YES = Text(
    nl="De zaak zegt dat het niet waar is dat {fact} ({ref}). De cijfers over het land zeggen van wel. Wat in de zaak staat,"
    " telt; laat iemand anders meekijken en leg vast waarom de cijfers hier niet gelden.",
    en="The case says that it is not true that {fact} ({ref}). The figures about the country say that it is. What the case says"
    " counts; have somebody else look at it, and record why the figures do not hold here.",
)
FIGURES_SAY_NO = Text(
    nl="De zaak zegt dat {fact} ({ref}). In de cijfers over het land is dat niet te zien. Wat in de zaak staat, telt.",
    en="The case says that {fact} ({ref}). The figures about the country do not show it. What the case says counts.",
)
NAME_SAYS_OTHERWISE = Text(
    nl="De zaak zegt dat het niet waar is dat {fact} ({ref}). De naam van de partij zegt van wel. Wat in de zaak staat, telt;"
    " laat iemand anders meekijken en leg vast waarom.",
    en="The case says that it is not true that {fact} ({ref}). The name of the party says that it is. What the case says"
    " counts; have somebody else look at it, and record why.",
)
FIGURES_UNCLEAR = Text(
    nl="Of het waar is dat {fact} ({ref}), blijkt niet duidelijk uit de cijfers over het land. Een mens moet dat beoordelen.",
    en="Whether {fact} ({ref}) is not clear from the figures about the country. A person has to judge it.",
)
UNDONE = Text(
    nl="De zaak zegt dat het zorgvuldigheidsonderzoek is gedaan (deal.due_diligence_done), maar in het dossier staat een stap"
    " open. Het telt daarom niet als gedaan. Zie ‘sluis diligence show’.",
    en="The case says that the due diligence was done (deal.due_diligence_done), but its file has a step open. So it does not"
    " count as done. See ‘sluis diligence show’.",
)
ADVERSE_LAPSED = Text(
    nl="Een bron die tegen de uitvoer spreekt, is vervallen: ‘{fact}’ ({ref}). Dat het nu anders is, telt alleen als een bron"
    " dat zegt die geen belang heeft (‘interested: no’).",
    en="A source that speaks against the export has expired: ‘{fact}’ ({ref}). That it is otherwise now counts only where a"
    " source says so that has no interest (‘interested: no’).",
)
LISTS_NOT_NAMED = Text(
    nl="De vastgelegde screening noemt niet de lijst van de EU en, voor wie in Nederland is, de Nederlandse lijst ({ref})."
    " ‘Geen treffer’ zegt dan niets; het feit telt als onbekend. Noem de lijsten, bijvoorbeeld: lists: [EU, NL].",
    en="The attested screening does not name the list of the EU and, for whoever is in the Netherlands, the Dutch list ({ref})."
    " ‘No hit’ then says nothing; the fact counts as unknown. Name the lists, for instance: lists: [EU, NL].",
)
NOT_SIGNED = Text(
    nl="‘{fact}’ ({ref}) telt pas als er staat wie dat besloot en wanneer, bijvoorbeeld: {{value: yes, author: A. de Vries, on:"
    " 2026-11-02}}.",
    en="‘{fact}’ ({ref}) counts only where it says who decided so and when, for instance: {{value: yes, author: A. de Vries,"
    " on: 2026-11-02}}.",
)
