# ends: limit
class P:
    __match_args__ = ('x',)
    @property
    def x(self): return self
v = P()
while True:
    match v:
        case P(P(P(P(1)))): pass
