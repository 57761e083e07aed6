"""The words of the due-diligence page and its questions."""

from __future__ import annotations

from sluis.law.text import Text

ENDINGS = {
    "aware": Text(nl="u weet van een zorgwekkend gebruik", en="you are aware of a use of concern"),
    "grounds_for_suspicion": Text(nl="er zijn redenen voor een vermoeden", en="there are grounds for suspicion"),
    "no_indication_on_this_evidence": Text(nl="geen aanwijzing, op dit bewijs", en="no indication, on this evidence"),
    "not_enough_known": Text(nl="er is te weinig bekend", en="not enough is known"),
}
ENDING = Text(nl="Uitslag van het onderzoek", en="The due diligence ends in")
ADVISED = Text(nl="Advies", en="Advice")
LAW = Text(nl="Wat de wet dan vraagt", en="What the law asks then")
STEPS = Text(nl="De vier stappen", en="The four steps")
STEP = {
    "classify": Text(nl="Is het cybersurveillance?", en="Is it cyber-surveillance?"),
    "capabilities": Text(nl="Wat kan het product?", en="What can the item do?"),
    "stakeholders": Text(nl="Wie doen er mee, en waarvoor?", en="Who takes part, and what for?"),
    "mitigation": Text(nl="Voorkomen en beperken", en="Prevent and mitigate"),
}
COMPLETE = Text(nl="af", en="complete")
INCOMPLETE = Text(nl="niet af", en="not complete")
IS_CYBER = Text(nl="Product voor cybersurveillance (artikel 2, punt 20)", en="Cyber-surveillance item (Article 2(20))")
FLAGS = Text(nl="Rode vlaggen", en="Red flags")
STATES = {
    "unresolved": Text(nl="Niet opgelost", en="Not resolved"),
    "open": Text(nl="Nog te beantwoorden", en="Still to be answered"),
    "resolved": Text(nl="Opgelost", en="Resolved"),
    "absent": Text(nl="Niet gezien", en="Not seen"),
}
SIGNS = Text(nl="Feiten die tegen de levering spreken", en="Facts that speak against the supply")
BY_FACTS = Text(nl="Blijkt uit de feiten van de zaak.", en="Shown by the facts of the case.")
HOW = Text(nl="Gedaan: {how}", en="Done: {how}")
DOES_NOT_COUNT = Text(nl="Het antwoord telt niet: {why}.", en="The answer does not count: {why}.")
NO_EVIDENCE = {
    "before_seen": Text(
        nl="het is van vóór de dag waarop de vlag is gezien", en="it is from before the day that the flag was seen"
    ),
    "no_evidence": Text(nl="er is geen bewijs bij", en="there is no evidence with it"),
    "interest_not_stated": Text(
        nl="van het bewijs staat niet vast dat het van iemand zonder belang komt",
        en="it is not stated that the evidence comes from somebody without an interest",
    ),
}
RESOLVES = Text(nl="Wat haar oplost: {what}", en="What resolves it: {what}")
ANSWERS = Text(nl="Wat is uitgezocht", en="What was looked into")
DESTINATION = Text(nl="het land van bestemming", en="the destination")
NONE = Text(nl="Nog niets.", en="Nothing yet.")
LESSONS = Text(nl="Lessen", en="Lessons")
NO_LESSONS = Text(nl="Nog geen. Schrijf ze in due_diligence.lessons.", en="None yet. Write them in due_diligence.lessons.")
CHANGED = Text(nl="Veranderd: {what} ({by}, {on})", en="Changed: {what} ({by}, {on})")
TO_DO = {
    "own_list": Text(
        nl="Nog te doen: zet de partij op uw eigen lijst en importeer die met: sluis lists import",
        en="To do: put the party on your own list, and import it with: sluis lists import",
    ),
    "questions": Text(
        nl="Nog te doen: neem dit op in uw vragen aan klanten.", en="To do: add this to your questions to customers."
    ),
    "procedure": Text(nl="Nog te doen: pas de werkwijze (ICP) aan.", en="To do: change the procedure (ICP)."),
    "product": Text(nl="Nog te doen: pas het ontwerp aan.", en="To do: change the design."),
    "contract": Text(nl="Nog te doen: pas het contract aan.", en="To do: change the contract."),
}
WHO = Text(nl="Wie doet dit onderzoek? (verplicht)", en="Who does this due diligence? (required)")
HOW_TO = Text(
    nl="Antwoord met ja, nee of onbekend. Stop met ctrl-C; wat u hebt ingevuld, is dan al bewaard.",
    en="Answer yes, no or unknown. Stop with ctrl-C; what you filled in has been saved by then.",
)
NOTE = Text(nl="Wat zag u? (leeg = niets)", en="What did you see? (empty = nothing)")
IS_RESOLVED = Text(nl="Hoe is dit opgelost? (leeg = niet opgelost)", en="How was this resolved? (empty = not resolved)")
EVIDENCE = Text(nl="Op welk bewijs rust dat? (leeg = klaar)", en="On which evidence does that rest? (empty = done)")
FROM_WHOM = Text(nl="Van wie komt het?", en="Whom does it come from?")
GAINS = Text(nl="Heeft die belang bij de levering?", en="Does that source gain by the supply?")
IN_WORDS = Text(nl="Uw antwoord (leeg = nog niet)", en="Your answer (empty = not yet)")
ELSEWHERE = Text(
    nl="Vul dit in het casusbestand in ({place}), of met: sluis ask",
    en="Fill this in in the case file ({place}), or with: sluis ask",
)
ABOUT = {
    "item": Text(nl="Het product", en="The item"),
    "use": Text(nl="Het eindgebruik", en="The end-use"),
    "party": Text(nl="De koper en de eindgebruiker", en="The buyer and the end-user"),
    "intermediary": Text(nl="Wie ertussen zit", en="Those in between"),
    "country": Text(nl="Het land", en="The country"),
    "route": Text(nl="De route en de plaats", en="The route and the place"),
    "payment": Text(nl="De betaling", en="The payment"),
    "afterwards": Text(nl="Installatie, service en later", en="Installation, service and later"),
}
HOW_TO_TICK = Text(
    nl="Noem de nummers van wat u ziet, zoals 2, 5; met een vraagteken (7?) weet u het niet. Schrijf ‘geen’ als u er geen ziet,"
    " en niets om het later te zeggen. Wat u niet noemt, ondertekent u als niet gezien.",
    en="Name the numbers of what you see, such as 2, 5; with a question mark (7?) you do not know. Write ‘none’ if you see"
    " none, and nothing to say it later. What you do not name, you sign as not seen.",
)
WHICH = Text(
    nl="Welke hiervan ziet u? (nummers, ‘geen’, leeg = later)", en="Which of these do you see? (numbers, ‘none’, empty = later)"
)
NUMBERS = Text(nl="nummers van 1 tot en met {most}, of ‘geen’", en="numbers from 1 to {most}, or ‘none’")
SEEN = Text(nl="Gezien: {flag}", en="Seen: {flag}")
NEEDS_EVIDENCE = Text(
    nl="Gegevens over het land of de naam van een partij zeggen iets anders: {flag} Een ‘nee’ vraagt hier bewijs.",
    en="Data about the country or the name of a party say otherwise: {flag} Here a ‘no’ needs evidence.",
)
