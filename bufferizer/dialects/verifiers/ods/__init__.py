"""What the definitions of operations say, by the words of ODS in the tables of ``constraints/``."""
