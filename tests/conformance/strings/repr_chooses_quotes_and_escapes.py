for s in ("plain", "it's", 'say "x"', "both ' and \"", "tab\tnl\n\r\\", "\x00\x1f\x7f", "é😀", "\xa0\u200b\u2028\ud800", "\u0301", ""):
    print(ascii(s), repr(s) if s.isprintable() else "-")
print(repr("\x80\xff\xad"))
