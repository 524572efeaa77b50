for text in (' 1 ', '\t1\n', '\x1f1', '\x1c1', '\u20031', '\xa01\x85', '\x1f\u0661'):
    for read in (int, float, complex):
        try:
            print(ascii(text), read(text))
        except ValueError as error:
            print(ascii(text), ascii(str(error)))
