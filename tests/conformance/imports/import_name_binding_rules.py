import _package.sub as s
print(s.thing, "_package" in globals())
import _package.sub
print(_package.name)
from _package import sub as q, name as r
print(q is s, r)
