"""Proofs over the whole law, with z3 as an oracle that shares only the conditions with the engine. Run: `./dev check`."""
