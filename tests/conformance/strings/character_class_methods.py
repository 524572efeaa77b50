for s in ("abc", "ab1", "12", "²", "½", "٣", " \t", "", "_x1", "1x", "class", "é", "a b", "\x00"):
    print(ascii(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
