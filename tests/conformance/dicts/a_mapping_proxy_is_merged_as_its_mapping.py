from collections import OrderedDict
from types import MappingProxyType

proxy = MappingProxyType({"a": 1, "b": 2})
print(proxy | {"c": 3}, {"c": 3, "a": 0} | proxy, proxy | proxy, type(proxy | {}))
print(type(MappingProxyType(OrderedDict(a=1)) | {"b": 2}), proxy.__ror__({}))
for other in (5, [("a", 1)]):
    try:
        proxy | other
    except TypeError as error:
        print(error)
    try:
        other | proxy
    except TypeError as error:
        print(error)
try:
    proxy |= {"d": 4}
except TypeError as error:
    print(error)
