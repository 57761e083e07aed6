"""Due diligence for cyber-surveillance items: what the case file says of it, what that amounts to, and how it ends."""
