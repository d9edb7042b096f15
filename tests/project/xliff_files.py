"""Translation files for tests."""

from xml.sax.saxutils import escape, quoteattr


def xliff(texts, language="da-DK", original="Cars"):
    """A file of texts: pairs of an id, or an id and the compiler's note with the names, and a translation."""
    units = []
    for key, text in texts.items():
        unit_id, note = key if isinstance(key, tuple) else (key, "")
        units.append(
            f'        <trans-unit id={quoteattr(unit_id)} size-unit="char" translate="yes" xml:space="preserve">\n'
            f"          <source>English</source>\n"
            f"          <target>{escape(text)}</target>\n"
            f'          <note from="Developer" annotates="general" priority="2"></note>\n'
            f'          <note from="Xliff Generator" annotates="general" priority="3">{escape(note)}</note>\n'
            f"        </trans-unit>\n"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n'
        f'  <file source-language="en-US" target-language="{language}" original={quoteattr(original)}>\n'
        '    <body>\n      <group id="body">\n' + "".join(units) + "      </group>\n    </body>\n  </file>\n</xliff>\n"
    )
