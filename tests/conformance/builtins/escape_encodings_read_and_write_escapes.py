for data in (b'\\u0041x', b'\\\\u0041', b'\\u00', b'\\U00110000', b'\\xe9\xe9', b'\\', b'\\n\\t\\101\\x4', b'\\N{EM DASH}',
             b'\\N{NO SUCH NAME}', b'\\N', b'\\N{', b'\\N{}', b'a\\\nb', b'\\U0001d11e', b'\\v\\a\\0'):
    for encoding in ('unicode_escape', 'raw-unicode-escape'):
        for errors in ('strict', 'replace', 'backslashreplace'):
            try:
                print(data, ascii(data.decode(encoding, errors)))
            except UnicodeDecodeError as error:
                print(data, error)
text = 'a\n\\\r\t\x01é€\U0001d11e\x7f"\''
print(text.encode('unicode_escape'), text.encode('raw_unicode_escape'))
