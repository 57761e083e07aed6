"""Terms of the list that several entries use."""

from __future__ import annotations

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, design

_INTRUSION = ANNEX_I / "heading_intrusion_software"

AVOIDS_DETECTION = design(
    "payload_avoids_detection",
    "4A005",
    Text(
        nl="Is de programmatuur die op het doelwit terechtkomt speciaal ontworpen of aangepast om niet te worden opgemerkt door"
        " wat dat apparaat bewaakt (zoals antivirus, inbraakdetectie of een firewall)?",
        en="Is the software that ends up on the target specially designed or modified to stay unnoticed by what monitors that"
        " device (such as antivirus, intrusion detection or a firewall)?",
    ),
    Text(nl="de lading ontwijkt bewaking", en="the payload avoids monitoring tools"),
    Text(
        nl="Ook bewaking door een ander apparaat telt, zoals een firewall in het netwerk.",
        en="Monitoring by another device counts too, such as a firewall in the network.",
    ),
)
DEFEATS_COUNTERMEASURES = design(
    "payload_defeats_countermeasures",
    "4A005",
    Text(
        nl="Is die programmatuur speciaal ontworpen of aangepast om beveiliging van het apparaat te doorbreken (zoals DEP, ASLR"
        " of een sandbox)?",
        en="Is that software specially designed or modified to defeat protection of the device (such as DEP, ASLR or a"
        " sandbox)?",
    ),
    Text(nl="de lading doorbreekt beveiliging", en="the payload defeats protective countermeasures"),
    Text(
        nl="Ook code die alleen in het geheugen van het doelwit komt, zoals een exploit, telt.",
        en="Code that only reaches the memory of the target, such as an exploit, counts too.",
    ),
)
EXTRACTS_OR_MODIFIES = design(
    "payload_extracts_or_modifies_data",
    "4A005",
    Text(
        nl="Haalt die programmatuur gegevens of informatie uit een computer of een apparaat dat op een netwerk kan, of wijzigt"
        " zij gegevens van het systeem of de gebruiker?",
        en="Does that software take data or information from a computer or a device that can be networked, or modify data of"
        " the system or the user?",
    ),
    Text(nl="de lading onttrekt of wijzigt gegevens", en="the payload extracts or modifies data"),
    Text(
        nl="Ook telefoons en slimme meters horen daarbij, en andere apparaten dan het eerste doelwit.",
        en="Telephones and smart meters are included, and so are other devices than the first target.",
    ),
)
ALTERS_EXECUTION = design(
    "payload_alters_execution",
    "4A005",
    Text(
        nl="Verandert die programmatuur het normale verloop van een programma, zodat opdrachten van buiten worden uitgevoerd?",
        en="Does that software change the normal course of a program so that instructions from outside are carried out?",
    ),
    Text(nl="de lading voert opdrachten van buiten uit", en="the payload runs externally provided instructions"),
)
ANALYSIS_TOOL = design(
    "payload_is_analysis_tool",
    "4A005",
    Text(
        nl="Is die programmatuur een hypervisor, een debugger of gereedschap voor reverse engineering?",
        en="Is that software a hypervisor, a debugger or a reverse-engineering tool?",
    ),
    Text(nl="het is een hypervisor, debugger of SRE-gereedschap", en="it is a hypervisor, debugger or SRE tool"),
    Text(
        nl="Een lading die zulke technieken alleen gebruikt, is dat niet.",
        en="A payload that only uses such techniques is not one.",
    ),
    frees=True,
)
RIGHTS_MANAGEMENT = design(
    "payload_is_rights_management",
    "4A005",
    Text(
        nl="Is die programmatuur bedoeld voor het beheer van digitale rechten (DRM)?",
        en="Is that software for digital rights management (DRM)?",
    ),
    Text(nl="het is DRM-programmatuur", en="it is DRM software"),
    frees=True,
)
ASSET_TRACKING = design(
    "payload_is_asset_tracking",
    "4A005",
    Text(
        nl="Is die programmatuur ontworpen om door fabrikant, beheerder of gebruiker zelf te worden geïnstalleerd, om eigen"
        " apparaten te volgen of terug te vinden?",
        en="Is that software designed to be installed by the manufacturer, administrator or user, to track or recover their"
        " own devices?",
    ),
    Text(nl="het dient om eigen apparaten te volgen", en="it serves to track or recover assets"),
    Text(
        nl="Volgt zij ook wat iemand doet, of leest zij zijn berichten mee, antwoord dan nee.",
        en="If it also follows what somebody does, or reads their messages, answer no.",
    ),
    frees=True,
)

INTRUSION_SOFTWARE = Defined(
    Text(nl="inbraakprogrammatuur", en="intrusion software"),
    _INTRUSION,
    ((AVOIDS_DETECTION | DEFEATS_COUNTERMEASURES) & (EXTRACTS_OR_MODIFIES | ALTERS_EXECUTION)).unless(
        Defined(
            Text(nl="wat geen inbraakprogrammatuur is", en="what is not intrusion software"),
            _INTRUSION / "note_1",
            any_of(ANALYSIS_TOOL, RIGHTS_MANAGEMENT, ASSET_TRACKING),
        )
    ),
)
MADE_FOR_INTRUSION = any_of(
    design(
        "generates_payload",
        "4A005",
        Text(
            nl="Is het product speciaal ontworpen of aangepast om zulke programmatuur te maken?",
            en="Is the item specially designed or modified to generate such software?",
        ),
        Text(nl="het maakt de lading", en="it generates the payload"),
    ),
    design(
        "commands_payload",
        "4A005",
        Text(
            nl="Is het product speciaal ontworpen of aangepast om zulke programmatuur aan te sturen of te beheren?",
            en="Is the item specially designed or modified to command and control such software?",
        ),
        Text(nl="het stuurt de lading", en="it commands and controls the payload"),
    ),
    design(
        "delivers_payload",
        "4A005",
        Text(
            nl="Is het product speciaal ontworpen of aangepast om zulke programmatuur op een apparaat te krijgen?",
            en="Is the item specially designed or modified to deliver such software to a device?",
        ),
        Text(nl="het levert de lading af", en="it delivers the payload"),
    ),
)
"""Specially designed or modified to generate, to command and control, or to deliver."""
