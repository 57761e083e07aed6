"""What a due-diligence file says: its questions, its reasons, and what the law asks where it ends."""

from __future__ import annotations

from sluis.law.text import Text

ASK_LIMB = Text(nl="Stap 1: {question}", en="Step 1: {question}")
ASK_LISTED = Text(
    nl="Staat dit product in bijlage I? Deel het in, met wie dat besloot en wanneer.",
    en="Is this item in Annex I? Classify it, with who decided and when.",
)
ASK_MISUSE = Text(
    nl="Waarvoor kan dit product misbruikt worden, en tegen wie?", en="What could this item be misused for, and against whom?"
)
ASK_EXPORTER = Text(nl="Wie voert uit?", en="Who exports?")
ASK_END_USER = Text(nl="Wie is de eindgebruiker?", en="Who is the end-user?")
ASK_END_USE = Text(
    nl="Waarvoor zegt de koper het product te gebruiken?", en="What does the buyer say he will use the item for?"
)
ASK_DESTINATION = Text(nl="Naar welk land gaat het product?", en="Which country does the item go to?")
ASK_SCREENING = Text(nl="Is deze partij gescreend, en met welke uitslag?", en="Was this party screened, and with what result?")
MAY_BE_LISTED = Text(nl="Misschien geldt: {what}. Klopt dat?", en="It may be that {what}. Is it so?")
SETTLE_HIT = Text(
    nl="Is het een andere partij, leg dat dan vast met: sluis screen clear",
    en="If it is another party, record that with: sluis screen clear",
)
ASK_FIT = Text(nl="Past het genoemde gebruik bij deze partij?", en="Does the stated use fit this party?")
ASK_FIT_COUNTRY = Text(
    nl="Past het genoemde gebruik bij het land van bestemming en wat daar gebeurt?",
    en="Does the stated use fit the destination and what happens there?",
)
ASK_PREVENTION = Text(
    nl="Wat doet u om misbruik te voorkomen en te beperken, en wat blijft over?",
    en="What do you do to prevent and mitigate misuse, and what is left?",
)
RESOLVE = Text(nl="Los deze rode vlag op: {flag}", en="Resolve this red flag: {flag}")
PROOF = Text(
    nl="Noem bewijs dat niet van een belanghebbende komt, en het gebruik op deze dag nog dekt.",
    en="Name evidence that is not from an interested party and is still recent on this day.",
)

KNOWS = Text(nl="U weet van een zorgwekkend gebruik.", en="You are aware of a use of concern.")
SUSPECTS = Text(nl="U zegt een vermoeden te hebben.", en="You say that you have a suspicion.")
DOUBTS = Text(nl="Na het onderzoek blijven er twijfels.", en="Doubts remain after the checks.")
TOLD = Text(nl="De autoriteit heeft u ingelicht.", en="The authority has informed you.")
MISFIT = Text(nl="Het genoemde gebruik past niet: {subject}.", en="The stated use does not fit: {subject}.")
COUNTRY = Text(nl="het land van bestemming", en="the destination")
FLAG = Text(nl="Niet opgelost: {flag}", en="Not resolved: {flag}")
STATED = Text(nl="Een feit spreekt tegen de levering: {fact}.", en="A fact speaks against the supply: {fact}.")
STEP_OPEN = Text(nl="Stap {number} is niet af.", en="Step {number} is not complete.")
ALL_DONE = Text(
    nl="Alle vier stappen zijn af, elke rode vlag die past is beantwoord of opgelost, en niets daarvan rust alleen op het woord"
    " van iemand die belang heeft bij de levering of van wie dat niet is vermeld.",
    en="All four steps are complete, every red flag that fits is answered or resolved, and none of it rests only on the word of"
    " somebody who has an interest in the supply, or of whom nobody said whether he has.",
)

NOT_ALONE = Text(
    nl="De beoordeling adviseert dat de directie beslist, of dat u zich terugtrekt. Dit onderzoek neemt dat niet weg.",
    en="The assessment advises that the board decides, or that you withdraw. This due diligence does not take that away.",
)
NOT_EXCLUDED = Text(nl="Het is zo, of niet uitgesloten: {fact}.", en="It is so, or not excluded: {fact}.")
MAY_BE_PROHIBITED = Text(
    nl="Of de levering verboden is, staat niet vast. Zie: sluis assess.",
    en="Whether the supply is prohibited is not settled. See: sluis assess.",
)
IS_PROHIBITED = Text(nl="De levering is verboden.", en="The supply is prohibited.")
MUST_NOTIFY = Text(
    nl="U moet dit melden aan de bevoegde autoriteit, in Nederland de CDIU (artikel 5, lid 2, of artikel 4, lid 2, van"
    " Verordening (EU) 2021/821). Zij besluit of een vergunning nodig is.",
    en="You must notify the competent authority, in the Netherlands CDIU (Article 5(2) or Article 4(2) of Regulation (EU)"
    " 2021/821). It decides whether an authorisation is required.",
)
MAY_NOTIFY = Text(
    nl="Of de meldplicht van artikel 5, lid 2, geldt, staat nog niet vast: niet alle feiten zijn bekend. Meld het toch.",
    en="Whether the duty to notify of Article 5(2) applies is not settled: not all facts are known. Notify all the same.",
)
NO_DUTY_TO_NOTIFY = Text(
    nl="De meldplicht van artikel 5, lid 2, geldt op deze feiten niet: het product staat bijvoorbeeld al op de lijst, is geen"
    " product voor cybersurveillance, of het recht van die dag kende de plicht niet. Wat u weet, hoort wel bij de aanvraag van"
    " een vergunning of in het contact met de CDIU.",
    en="The duty to notify of Article 5(2) does not apply on these facts: the item is on the list already, for instance, is no"
    " cyber-surveillance item, or the law of that day did not have the duty. What you know does belong in the application for"
    " an authorisation or in your contact with CDIU.",
)
SUSPICION_IS_NOT_KNOWLEDGE = Text(
    nl="Artikel 5, lid 2, vraagt een melding van wie weet dat het product voor zo’n gebruik is bestemd. Een vermoeden is geen"
    " weten: die plicht geldt dan niet. Wegkijken maakt van weten geen vermoeden.",
    en="Article 5(2) asks notification of who is aware that the item is intended for such a use. A suspicion is not awareness:"
    " that duty then does not apply. Looking away does not turn awareness into suspicion.",
)
MEMBER_STATES_MAY = Text(
    nl="Een lidstaat mag bij een vermoeden een vergunning eisen (artikel 4, lid 3, en artikel 5, lid 3). Voor Nederland is geen"
    " zo’n regel gevonden; dat sluit hem niet uit. In een andere lidstaat kan het anders zijn.",
    en="A Member State may require an authorisation upon suspicion (Article 4(3) and Article 5(3)). For the Netherlands no such"
    " rule was found; that does not exclude one. In another Member State it may be different.",
)
INFORMED_THEN_LICENSED = Text(
    nl="Laat de autoriteit u weten dat het product voor zo’n gebruik is bestemd of kan zijn, dan is een vergunning vereist"
    " (artikelen 4, 5, 9 en 10).",
    en="If the authority informs you that the item is or may be intended for such a use, an authorisation is required"
    " (Articles 4, 5, 9 and 10).",
)
NO_CLEARANCE = Text(
    nl="Dit is geen vrijgave. Wat de wet verder vraagt, staat in: sluis assess. Verandert er iets, begin dan opnieuw.",
    en="This is no clearance. What else the law asks is in: sluis assess. If anything changes, start again.",
)
NO_LAW_YET = Text(
    nl="Er is nog niets over te zeggen. De richtsnoeren vragen het onderzoek af te maken vóór de levering.",
    en="Nothing can be said of it yet. The guidelines ask to complete the due diligence before the supply.",
)
ADVICE = {
    "aware": Text(
        nl="Lever niet. Meld wat u weet aan de CDIU en wacht het besluit af. De melding maakt u met: sluis diligence notify",
        en="Do not supply. Notify CDIU of what you know and wait for the decision. Make the notification with: sluis diligence"
        " notify",
    ),
    "grounds_for_suspicion": Text(
        nl="Lever niet en neem contact op met de CDIU. Een brief maakt u met: sluis diligence notify",
        en="Do not supply, and contact CDIU. Make a letter with: sluis diligence notify",
    ),
    "no_indication_on_this_evidence": Text(
        nl="Op dit bewijs is geen aanwijzing gevonden. Bewaar het dossier en blijf opletten, ook na de levering.",
        en="On this evidence no indication was found. Keep the file and stay alert, also after the supply.",
    ),
    "not_enough_known": Text(
        nl="Lever nog niet: beantwoord eerst wat open is.", en="Do not supply yet: first answer what is open."
    ),
}
