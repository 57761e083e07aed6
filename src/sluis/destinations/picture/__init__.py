"""Pictures of profiles as SVG text, readable without colour: a world map, a profile, a comparison and a line of years."""
