print([ "\a\b\f\n\r\t\v\0\\\'\"" ])
print(["\101\60\7", "\x7f", "\u00e9", "\U0001F600", "\N{BULLET}", "\N{LATIN SMALL LETTER A}"])
print("line \
continued")
