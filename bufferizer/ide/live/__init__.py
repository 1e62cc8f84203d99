"""What there is to report of a document while it is edited: each version is made from the one before."""
