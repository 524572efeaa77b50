print(r"\n", R'\t', "\x41", u"u", b"b", Rb"\n", bR'\x', f"{1}", rf"\{2}", fR"\{3}")
print(br"\d" == b"\\d", type(rb""), type(b""))
