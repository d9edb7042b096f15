"""The types of .NET that AL programs may use."""
