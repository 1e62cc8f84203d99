"""A document read: sections, modules, segments and their operations. Everything that looks at a file starts here.

``read_document(text)`` is a pure function; what it finds out of each segment is kept by content, and what it finds out
of a document is taken over from the one before, so that reading a document again after an edit costs only what the edit
touched. Segments with the same text and the same aliases share their operations: facts about operations are kept per
module, never per document.
"""

from bufferizer.document.contents import Content, ReadSegment
from bufferizer.document.modules import Module, Section, Symbol, defined_symbol
from bufferizer.document.reading import read_document
from bufferizer.document.whole import Document

__all__ = ["Content", "Document", "Module", "ReadSegment", "Section", "Symbol", "defined_symbol", "read_document"]
