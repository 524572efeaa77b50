class S(str):
    def __str__(self): return "via __str__"
    def extra(self): return self + "!"
s = S("abc")
print(s, [s], s.extra(), s.upper(), type(s.upper()), type(s + ""), type(s[:]), s == "abc", {"abc": 1}[s], len(s), "".join([s, "d"]), f"{s}", "%s" % s)
