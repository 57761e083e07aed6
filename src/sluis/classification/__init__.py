"""Which entry of the control list an item falls under, and the official words of that list."""
