"""Terms and facts that several entries use."""
