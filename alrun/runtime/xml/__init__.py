"""XML as AL sees it: the tree, reading, writing, and XPath.

AL's XML types are .NET's LINQ to XML: text and CDATA are nodes with an identity, names have a namespace but no prefix,
declarations of namespaces are attributes that can come and go, and a node that has a parent is copied when it is added
elsewhere. The trees of libxml2 (lxml) have none of that: texts are properties of elements, CDATA is not told from text,
an element's prefixes are fixed when it is made, and XPath can neither start at nor give a text, an attribute or a
document. So the tree is our own. Expat, which Python has, reads into it in one pass and nothing from outside. XPath
walks it directly: an expression is compiled once, and no second tree has to follow each change of the first.
"""
