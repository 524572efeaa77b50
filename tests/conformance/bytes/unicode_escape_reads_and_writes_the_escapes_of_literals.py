for text in ('a\n\\b', '\xe9\x7f', '\u20ac\U0001f600', '"'):
    for codec in ('unicode_escape', 'raw_unicode_escape'):
        data = text.encode(codec)
        print(data, data.decode(codec) == text)

for data in (rb'\x41\u0042\U00000043\104\N{DIGIT ONE}', b'\xe9\\', rb'\x4', rb'\u12', rb'\U00110000', rb'\N{NOTHING}', rb'\N{}'):
    for handler in ('strict', 'replace', 'ignore'):
        try:
            print(handler, ascii(data.decode('unicode-escape', handler)))
        except UnicodeDecodeError as error:
            print(error)
