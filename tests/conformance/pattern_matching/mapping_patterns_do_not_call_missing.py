from collections import defaultdict
d = defaultdict(int)
match d:
    case {"a": x}: print("never")
    case {}: print("no match", dict(d))
class D(dict):
    def get(self, k, default=None):
        print("get", k)
        return super().get(k, default)
match D(a=1):
    case {"b": _}: print("no")
    case {"a": x}: print(x)
