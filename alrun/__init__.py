"""alrun: an independent implementation of AL, the language of Dynamics 365 Business Central."""

__version__ = "0.1.0"
