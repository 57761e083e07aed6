"""Makes the pages of the documentation that follow from the program itself."""
