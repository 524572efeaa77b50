print(0 or "a", "" or [], 1 and 2, [] and 1, None or 0)
class T:
    def __bool__(self): print("bool"); return False
t = T()
print((t or 5), (t and 5) is t, not t)
if t: print("no")
print(bool(t or t) )
