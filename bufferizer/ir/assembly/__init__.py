"""How operations are written: declarative formats in ODS notation, functions for irregular syntax, the generic form."""
