"""Currency codes: those of ISO 4217 in which a price can stand.

Written from ISO 4217 as recalled, and compared on 2026-11-22 with the currencies that Unicode CLDR, as in Babel 2.18, gives as
legal tender. Precious metals, test codes and "no currency" are left out: no price stands in them.
"""

from __future__ import annotations

_CODES = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER
ZAR ZMW ZWG
"""
CURRENT = frozenset(_CODES.split())
"""Currencies, the units of account that ISO 4217 lists beside them, and special drawing rights."""

WITHDRAWN = frozenset(("ANG", "BGN", "BYR", "CUC", "EEK", "HRK", "LTL", "LVL", "MRO", "SLL", "STD", "VEF", "ZMK", "ZWL"))
"""Withdrawn since 27 August 2009, the first day of the law that Sluis knows: an old case may still have them."""

CURRENCY_CODES = CURRENT | WITHDRAWN
"""Every code that a case file may use."""
