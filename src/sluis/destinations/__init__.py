"""Destinations: sourced figures about a country on a day, with how sure they are. Legal facts stand beside them."""

from __future__ import annotations

from sluis.destinations.destinations import Destinations
from sluis.destinations.model import Dimension, Profile
from sluis.destinations.package import packaged

__all__ = ["Destinations", "Dimension", "Profile", "packaged"]
