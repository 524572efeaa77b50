from types import MappingProxyType

proxy = MappingProxyType({"a": 1})
print(proxy == MappingProxyType({"a": 1}), proxy == proxy, proxy != proxy)
print(proxy == {"a": 1}, {"a": 1} == proxy, {"a": 2} != proxy, proxy == 5, 5 == proxy, [] == proxy)
print(proxy in [{"a": 1}], [proxy] == [{"a": 1}])
try:
    proxy < proxy
except TypeError as error:
    print(error)
try:
    hash(proxy)
except TypeError as error:
    print(error)
print(hash(MappingProxyType(range(3))) == hash(range(3)))
